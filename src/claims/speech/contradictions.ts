/** `har falt fra 30 544 til 32 082`: both figures are right, and what is said of them is not. */
import type { Examined, Reading } from './reading.ts'
import { wayIn } from './ways.ts'

/** The numbers of one sentence; of two that a word of movement joins, the second tells of both. */
export const withContradictions = (
  numbers: readonly Examined[],
  text: string,
  sentenceStart: number,
): Examined[] =>
  numbers.map((one, i) => {
    const before = numbers[i - 1]
    const [from, to] = [before && foundIn(before), foundIn(one)]
    if (!before || !from?.said || !to?.said || from.indicator !== to.indicator) return one
    if (!/\stil\s+$/iu.test(text.slice(before.end, one.start))) return one
    const led = text.slice(sentenceStart, before.start)
    if (!/(?<!\p{L})(?:fra|frå)\s+$/iu.test(led)) return one
    const way = wayIn(led)
    const right = to.said.value - from.said.value
    if (way === null || right === 0 || right > 0 === (way === 'up')) return one
    const held = { kind: 'change', from: from.said, to: to.said, right, as: 'amount' } as const
    return { ...one, verdict: { outcome: 'not-found', reading: { ...to, held } } }
  })

const foundIn = ({ verdict }: Examined): Reading | null =>
  verdict.outcome === 'found' && !verdict.reading.held ? verdict.reading : null
