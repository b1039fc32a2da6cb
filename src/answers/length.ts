import { blockText, isEmptyBlock, type Block } from './model/block.ts'

/** The paper asks for "maks 2–3 avsnitt per spørsmål". */
export const MOST_PARAGRAPHS = 3

export interface AnswerLength {
  /** Items that stand together count as one. */
  readonly paragraphs: number
  readonly words: number
}

/** How long an answer is, as a reader would count. */
export function lengthOf(blocks: readonly Block[]): AnswerLength {
  const written = blocks.filter((block) => !isEmptyBlock(block))
  const paragraphs = written.filter(
    (block, i) => block.kind === 'paragraph' || written[i - 1]?.kind !== 'item',
  ).length
  const words = written.reduce((sum, block) => sum + wordsIn(blockText(block)), 0)
  return { paragraphs, words }
}

const wordsIn = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

export const isTooLong = (blocks: readonly Block[]): boolean =>
  lengthOf(blocks).paragraphs > MOST_PARAGRAPHS
