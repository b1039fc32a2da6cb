/**
 * A corpus of what politicians say, each with what is true of it. Figures are marks that are filled
 * from the observation files, so that new figures make new sentences and not wrong verdicts; a mark
 * with something added is untrue by construction, and words (`lavest i Troms`) are judged by an
 * oracle that knows nothing of `src/claims`.
 *
 * A line: the place it is about, its written form, the sentence. A third is kept aside: it was not
 * looked at while the rules were made.
 */
import type { World } from '../../reader/world.ts'
import { COMPARED } from './compared.ts'
import { LEVELS } from './levels.ts'
import { NO_CLAIMS } from './no-claims.ts'
import { Oracle, type Mark, type Truth } from './oracle.ts'
import { OTHER_KINDS } from './other-kinds.ts'
import { OVER_TIME } from './over-time.ts'
import { WRITTEN_AFTER } from './written-after.ts'

export interface Expected {
  readonly start: number
  readonly end: number
  readonly truth: Truth
  readonly right: number | null
}

export interface CorpusSentence {
  readonly code: string
  readonly language: 'nb' | 'nn'
  readonly text: string
  readonly expected: readonly Expected[]
  readonly keptAside: boolean
}

/** Every third line, whatever it says. */
const isKeptAside = (i: number): boolean => i % 3 === 2

export function corpusOf(world: World): CorpusSentence[] {
  return [LEVELS, OVER_TIME, COMPARED, NO_CLAIMS, WRITTEN_AFTER, OTHER_KINDS]
    .flatMap((lines) => lines.trim().split('\n'))
    .map((line, i) => sentenceOf(line, isKeptAside(i), world))
}

function sentenceOf(line: string, keptAside: boolean, world: World): CorpusSentence {
  const [, code = '', language = '', body = ''] = /^(\d+) (nb|nn) (.+)$/.exec(line) ?? []
  if (!body) throw new Error(`Not a line of the corpus: ${line}`)
  const oracle = new Oracle(world, code)
  const expected: Expected[] = []
  let text = ''
  let at = 0
  for (const { index, 0: whole, 1: inner = '' } of body.matchAll(/\{([^}]+)\}/g)) {
    text += body.slice(at, index)
    at = index + whole.length
    const mark = markOf(inner)
    const { written, truth, right } = oracle.answer(mark)
    if (mark.command !== 'way')
      expected.push({ start: text.length, end: text.length + written.length, truth, right })
    text += written
  }
  text += body.slice(at)
  return { code, language: language as 'nb' | 'nn', text, expected, keptAside }
}

/** `lvl folketall at:2016 +4`, `rank "lavest i Troms" valgdeltakelse low 55 1` */
function markOf(inner: string): Mark {
  const literal = /"([^"]*)"/.exec(inner)?.[1] ?? ''
  const [command = '', ...rest] = inner
    .replace(/"[^"]*"/, '')
    .split(' ')
    .filter(Boolean)
  const isOption = (word: string) => /^[a-z]+:/.test(word)
  const isAdded = (word: string) => /^[+-]/.test(word)
  return {
    command,
    literal,
    words: rest.filter((word) => !isOption(word) && !isAdded(word)),
    options: new Map(
      rest.filter(isOption).map((word) => {
        const [name = '', value = ''] = word.split(':')
        return [name, value]
      }),
    ),
    added: Number(rest.find(isAdded)?.replace(/^\+/, '') ?? 0),
  }
}
