import type { ListItem } from './block.ts'

/** An item with those that are deeper, up to the next of its own level. */
interface NestedItem {
  readonly item: ListItem
  readonly deeper: readonly ListItem[]
}

/** Items in a row that are numbered, or that are not. */
interface ListGroup {
  readonly ordered: boolean
  readonly items: readonly NestedItem[]
}

/** The items of a level as lists in a row; each item's deeper ones are for a level below. */
export function listGroups(items: readonly ListItem[], level: number): ListGroup[] {
  const groups: { ordered: boolean; items: NestedItem[] }[] = []
  for (const one of nested(items, level)) {
    const last = groups.at(-1)
    if (last?.ordered === one.item.ordered) last.items.push(one)
    else groups.push({ ordered: one.item.ordered, items: [one] })
  }
  return groups
}

function nested(items: readonly ListItem[], level: number): NestedItem[] {
  const made: { item: ListItem; deeper: ListItem[] }[] = []
  for (const item of items) {
    const last = made.at(-1)
    if (last && item.level > level) last.deeper.push(item)
    else made.push({ item, deeper: [] })
  }
  return made
}
