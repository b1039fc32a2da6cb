/**
 * The words by which a text shows that it is about an indicator: what people say, which stands in
 * the catalogue, and the words of its title and of its sentences.
 */
import type { Cue, Saying, SpokenSaying } from '../../domain/saying.ts'
import type { IndicatorSummary } from '../../observations/shards.ts'

/** Words that say nothing of what a sentence is about. */
const EMPTY = new Set(
  'alle andel andelen andre annet antall antallet berre bare blant eller enn etter flere fleire fra frå hadde hver kvar ikkje ikke landet fylket kommunen kommuna kommuner kommunar meir mellom noen nokon personer personar prosent siste som talet tallet over under uten utan var være vore siden sidan'.split(
    ' ',
  ),
)

const ENDING = /(?:ene|ane|erne|arane|ene|er|ar|en|et|e|a|s)$/u

/** A word as a part of a cue: its beginning, so that other forms of it match. */
function partOf(word: string): string {
  const stem = word.replace(ENDING, '')
  return stem.length >= 4 ? stem : `${word}(?!\\p{L})`
}

/** A word so long that it tells what is meant by itself: `grunnskolepoeng`, not `jobber`. */
const LONG = 9

/** The words of a text that carry it; none when too few are left to tell it by. */
function cueOf(text: string): Cue[] {
  const words = text.toLowerCase().match(/\{\p{L}+\}|\p{L}+|\d+/gu) ?? []
  const telling = words.filter(
    (word) => (word.length > 3 || /\d\d/.test(word)) && !EMPTY.has(word) && !word.startsWith('{'),
  )
  const parts = [...new Set(telling)]
  return parts.length > 1 || (parts[0]?.length ?? 0) >= LONG ? [parts.map(partOf)] : []
}

function saidOfLevel({ level }: Saying): readonly string[] {
  switch (level.kind) {
    case 'share':
      return [`${level.verb} ${level.rest}`]
    case 'amount':
      return level.sentences
    case 'growth':
      return []
  }
}

const cuesOfSentences = (saying: Saying): Cue[] => [
  ...cueOf(saying.subject),
  ...saidOfLevel(saying).flatMap(cueOf),
]

/** All cues of an indicator; those of its title alone where nothing is said of it. */
export const cuesFor = (
  { title }: IndicatorSummary,
  saying: SpokenSaying | undefined,
): readonly Cue[] => [
  ...(saying?.spoken ?? []),
  ...cueOf(title),
  ...(saying ? cuesOfSentences(saying) : []),
]
