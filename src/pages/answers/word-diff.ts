import { diffComm } from 'node-diff3'

/** A stretch of two texts: in both, only in the earlier, or only in the later. */
export interface Stretch {
  readonly kind: 'same' | 'gone' | 'added'
  readonly text: string
}

type Common = { common: string[] } | { buffer1: string[]; buffer2: string[] }

const wordsOf = (text: string): string[] => text.match(/\s+|\S+/g) ?? []

/** Two texts word by word. */
export const wordDiff = (earlier: string, later: string): Stretch[] =>
  (diffComm(wordsOf(earlier), wordsOf(later)) as unknown as Common[])
    .flatMap((one): Stretch[] =>
      'common' in one
        ? [{ kind: 'same', text: one.common.join('') }]
        : [
            { kind: 'gone', text: one.buffer1.join('') },
            { kind: 'added', text: one.buffer2.join('') },
          ],
    )
    .filter(({ text }) => text !== '')
