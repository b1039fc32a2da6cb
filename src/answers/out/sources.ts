import { shortDate } from '../../domain/short-date.ts'
import type { Language } from '../../domain/indicator.ts'
import { citationsIn, type Block, type Citation } from '../model/block.ts'
import { OUT_WORDS } from './words.ts'

/** One line of the list of sources. */
export interface Source {
  /** From 1, in the order the text first names them. */
  readonly number: number
  readonly text: string
}

export interface Sources {
  readonly list: readonly Source[]
  /** The number of a citation that is among the blocks; 0 of any other. */
  readonly numberOf: (citation: Citation) => number
}

/** What the list says of a citation. */
export const sourceText = ({ source, kept }: Citation, language: Language): string =>
  kept === undefined ? source : `${source} ${OUT_WORDS[language].kept(shortDate(kept))}`

/** The sources of some blocks; what comes from the same place, at the same time, stands once. */
export function sourcesOf(blocks: readonly Block[], language: Language): Sources {
  const texts = [...new Set(citationsIn(blocks).map((one) => sourceText(one, language)))]
  return {
    list: texts.map((text, i) => ({ number: i + 1, text })),
    numberOf: (citation) => texts.indexOf(sourceText(citation, language)) + 1,
  }
}
