/**
 * What an answer is made of: paragraphs and list items, one after another. A list is the items that
 * stand together, so that two copies can be compared and merged block by block.
 */
import type { Claim } from '../../claims/model/claim.ts'
import type { UnknownClaim } from '../../claims/saved-set.ts'

/** Words that are written alike. `\n` in the text is a line break within the block. */
export interface TextRun {
  readonly kind: 'text'
  readonly text: string
  readonly strong?: true
  readonly em?: true
  /** `https:`, `http:` or `mailto:`, nothing else. */
  readonly href?: string
}

/** A figure, or a sentence of figures, that stands as words in the text and can be checked again. */
export interface Citation {
  readonly kind: 'citation'
  readonly claim: Claim | UnknownClaim
  /** As it reads: `12,3 prosent`, or a whole sentence. */
  readonly said: string
  /** `Arbeidsledige: SSB tabell 10540, 2025`; what the list of sources says. */
  readonly source: string
  /** ISO date when the writer chose to keep a figure that had been revised. */
  readonly kept?: string
  /** Whether the figure's chart goes into the Word document. */
  readonly chart?: true
}

export type Inline = TextRun | Citation

interface Written {
  readonly inlines: readonly Inline[]
  /** Who wrote it, where it came from another's copy; empty when they gave no name. */
  readonly by?: string
}

export interface Paragraph extends Written {
  readonly kind: 'paragraph'
}

export interface ListItem extends Written {
  readonly kind: 'item'
  readonly ordered: boolean
  /** 0 is outermost. */
  readonly level: number
}

export type Block = Paragraph | ListItem

/** More levels than anyone indents on purpose. */
export const DEEPEST_LEVEL = 5

const wordsOf = (inline: Inline): string => (inline.kind === 'text' ? inline.text : inline.said)

/** The block as plain words. */
export const blockText = ({ inlines }: Block): string => inlines.map(wordsOf).join('')

/** The citations of some blocks, in the order they are read. */
export const citationsIn = (blocks: readonly Block[]): Citation[] =>
  blocks.flatMap(({ inlines }) => inlines.filter((inline) => inline.kind === 'citation'))

export const isEmptyBlock = (block: Block): boolean => blockText(block).trim() === ''

/** Whether nothing is written. */
export const isUnwritten = (blocks: readonly Block[]): boolean => blocks.every(isEmptyBlock)

/**
 * The blocks with levels that a list can have: none more than one deeper than the item before it.
 * Merging and pasting may leave an item deeper than that.
 */
export function levelled(blocks: readonly Block[]): Block[] {
  const done: Block[] = []
  for (const block of blocks) {
    const before = done.at(-1)
    const deepest = before?.kind === 'item' ? before.level + 1 : 0
    done.push(block.kind === 'item' && block.level > deepest ? { ...block, level: deepest } : block)
  }
  return done
}
