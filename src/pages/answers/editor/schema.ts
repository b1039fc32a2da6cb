/** What the editor can hold: no more than a sheet can, so that nothing else can be pasted in. */
import { Schema, type Node } from 'prosemirror-model'
import type { Citation } from '../../../answers/model/block.ts'
import { writtenClaim } from '../../../claims/saved-set.ts'

/** Where a citation's claim stands in copied HTML; read again only after it has been checked. */
export const CITATION_ATTRIBUTE = 'data-citation'

export const SCHEMA = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: {
      group: 'block',
      content: 'inline*',
      attrs: { by: { default: null } },
      toDOM: () => ['p', 0],
    },
    bullet_list: { group: 'block list', content: 'list_item+', toDOM: () => ['ul', 0] },
    ordered_list: { group: 'block list', content: 'list_item+', toDOM: () => ['ol', 0] },
    list_item: { content: 'paragraph list*', defining: true, toDOM: () => ['li', 0] },
    text: { group: 'inline' },
    hard_break: { group: 'inline', inline: true, selectable: false, toDOM: () => ['br'] },
    citation: {
      group: 'inline',
      inline: true,
      atom: true,
      // Selectable, an arrow and a letter, or a click and a letter, would write over it.
      selectable: false,
      attrs: { citation: {} },
      leafText: (node: Node) => citationAt(node).said,
      toDOM: (node: Node) => [
        'span',
        { class: 'cited', [CITATION_ATTRIBUTE]: attributeOf(citationAt(node)) },
        citationAt(node).said,
      ],
    },
  },
  marks: {
    link: {
      attrs: { href: {} },
      inclusive: false,
      toDOM: (mark) => ['a', { href: mark.attrs['href'] as string }, 0],
    },
    strong: { toDOM: () => ['strong', 0] },
    em: { toDOM: () => ['em', 0] },
  },
})

/** The citation that a node holds. */
export const citationAt = (node: Node): Citation => node.attrs['citation'] as Citation

const attributeOf = (citation: Citation): string =>
  JSON.stringify({ ...citation, claim: writtenClaim(citation.claim) })
