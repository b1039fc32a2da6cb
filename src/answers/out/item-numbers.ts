import type { Block } from '../model/block.ts'

/**
 * The number in front of each block that is an item of a numbered list, else null. A list counts on
 * past what is indented under its items, and begins anew after a paragraph or another kind of list.
 */
export function itemNumbers(blocks: readonly Block[]): (number | null)[] {
  let counts: { ordered: boolean; count: number }[] = []
  return blocks.map((block) => {
    if (block.kind === 'paragraph') {
      counts = []
      return null
    }
    const before = counts[block.level]
    const count = before?.ordered === block.ordered ? before.count + 1 : 1
    counts = counts.slice(0, block.level)
    counts[block.level] = { ordered: block.ordered, count }
    return block.ordered ? count : null
  })
}
