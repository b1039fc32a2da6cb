import type { Language } from '../../../domain/indicator.ts'
import { formatNumber } from '../../../domain/number-text.ts'

// oxfmt-ignore
const COUNTS: Record<Language, readonly string[]> = {
  nb: ['ingen', 'én', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti', 'elleve', 'tolv'],
  nn: ['ingen', 'éin', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti', 'elleve', 'tolv'],
}

/** Of a neuter: `ett år`, `ett av 15 fylker`, `eitt fylke`. */
const ONE_NEUTER: Record<Language, string> = { nb: 'ett', nn: 'eitt' }

// oxfmt-ignore
const ORDINALS: Record<Language, readonly string[]> = {
  nb: ['', '', 'nest', 'tredje', 'fjerde', 'femte', 'sjette', 'sjuende', 'åttende', 'niende', 'tiende', 'ellevte', 'tolvte'],
  nn: ['', '', 'nest', 'tredje', 'fjerde', 'femte', 'sjette', 'sjuande', 'åttande', 'niande', 'tiande', 'ellevte', 'tolvte'],
}

/** The highest count that is written as a word, and the last rank that is said. */
export const LAST_WORD = 12

export type CountGender = 'common' | 'neuter'

/** A count as people write it: words up to twelve, `ingen` for none, digits above. */
export const countWord = (
  count: number,
  language: Language,
  gender: CountGender = 'common',
): string =>
  count === 1 && gender === 'neuter'
    ? ONE_NEUTER[language]
    : (COUNTS[language][count] ?? formatNumber(count, 0))

/** As `countWord`, of years: `ett`, `to`. */
export const countNeuter = (count: number, language: Language): string =>
  countWord(count, language, 'neuter')

/** Some of a number, written alike: `to av fem`, `2 av 21`; one and none are words beside any. */
export const countOf = (
  count: number,
  of: number,
  language: Language,
  gender: CountGender = 'common',
): string =>
  of > LAST_WORD && count > 1 ? formatNumber(count, 0) : countWord(count, language, gender)

/** What stands before the superlative: nothing for the first, `nest`, `tredje`, … `tolvte`. */
export const ordinalWord = (rank: number, language: Language): string | undefined =>
  ORDINALS[language][rank]
