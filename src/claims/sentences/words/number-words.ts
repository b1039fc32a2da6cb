import type { Language } from '../../../domain/indicator.ts'
import { formatNumber } from '../../../domain/number-text.ts'

// prettier-ignore
const COUNTS: Record<Language, readonly string[]> = {
  nb: ['ingen', 'én', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti', 'elleve', 'tolv'],
  nn: ['ingen', 'éin', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti', 'elleve', 'tolv'],
}

/** Of a neuter: `ett år`, `eitt år`. */
const ONE_NEUTER: Record<Language, string> = { nb: 'ett', nn: 'eitt' }

// prettier-ignore
const ORDINALS: Record<Language, readonly string[]> = {
  nb: ['', '', 'nest', 'tredje', 'fjerde', 'femte', 'sjette', 'sjuende', 'åttende', 'niende', 'tiende', 'ellevte', 'tolvte'],
  nn: ['', '', 'nest', 'tredje', 'fjerde', 'femte', 'sjette', 'sjuande', 'åttande', 'niande', 'tiande', 'ellevte', 'tolvte'],
}

/** A count as people write it: words up to twelve, `ingen` for none, digits above. */
export const countWord = (count: number, language: Language): string =>
  COUNTS[language][count] ?? formatNumber(count, 0)

/** As `countWord`, of years: `ett`, `to`. */
export const countNeuter = (count: number, language: Language): string =>
  count === 1 ? ONE_NEUTER[language] : countWord(count, language)

/** What stands before the superlative: nothing for the first, `nest`, `tredje`, … `tolvte`, `41.` */
export const ordinalWord = (rank: number, language: Language): string =>
  ORDINALS[language][rank] ?? `${formatNumber(rank, 0)}.`
