import { Fragment, type Mark, type Node } from 'prosemirror-model'
import {
  levelled,
  type Block,
  type Inline,
  type ListItem,
  type TextRun,
} from '../../../answers/model/block.ts'
import { listGroups } from '../../../answers/model/list-groups.ts'
import { SCHEMA } from './schema.ts'

const { nodes, marks } = SCHEMA

const marksOf = ({ strong, em, href }: TextRun): Mark[] => [
  ...(href === undefined ? [] : [marks.link.create({ href })]),
  ...(strong ? [marks.strong.create()] : []),
  ...(em ? [marks.em.create()] : []),
]

function inlineNodes(inline: Inline): Node[] {
  if (inline.kind === 'citation') return [nodes.citation.create({ citation: inline })]
  const own = marksOf(inline)
  return inline.text
    .split('\n')
    .flatMap((line, i) => [
      ...(i > 0 ? [nodes.hard_break.create(null, null, own)] : []),
      ...(line === '' ? [] : [SCHEMA.text(line, own)]),
    ])
}

const paragraphNode = ({ inlines, by }: Block): Node =>
  nodes.paragraph.create({ by: by ?? null }, Fragment.from(inlines.flatMap(inlineNodes)))

/** Items of one level, and deeper ones under the item that they follow, as nested lists. */
function lists(items: readonly ListItem[], level: number): Node[] {
  return listGroups(items, level).map(({ ordered, items: own }) =>
    (ordered ? nodes.ordered_list : nodes.bullet_list).create(
      null,
      own.map(({ item, deeper }) =>
        nodes.list_item.create(null, [paragraphNode(item), ...lists(deeper, level + 1)]),
      ),
    ),
  )
}

/** Blocks as the editor's nodes. */
export function blockNodes(blocks: readonly Block[]): Node[] {
  const made: Node[] = []
  let items: ListItem[] = []
  const endList = () => {
    made.push(...lists(items, 0))
    items = []
  }
  for (const block of levelled(blocks)) {
    if (block.kind === 'item') items.push(block)
    else {
      endList()
      made.push(paragraphNode(block))
    }
  }
  endList()
  return made
}

/** An answer as the editor's document; an empty one is an empty paragraph. */
export const toEditor = (blocks: readonly Block[]): Node =>
  nodes.doc.create(null, blocks.length > 0 ? blockNodes(blocks) : [nodes.paragraph.create()])
