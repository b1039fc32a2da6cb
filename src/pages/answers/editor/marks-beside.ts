/** What stands beside the words without being in them: numbers of sources, what is revised, who wrote. */
import type { Node } from 'prosemirror-model'
import { Plugin, PluginKey, type EditorState } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'
import type { Citation } from '../../../answers/model/block.ts'
import { citationAt, SCHEMA } from './schema.ts'

/** How the page sees a citation: its number, and whether it asks for a choice. */
export interface CitationMark {
  readonly number: number
  readonly revised: boolean
}

export interface MarksOf {
  readonly citation: (citation: Citation) => CitationMark
  /** `Fra Kari`; of a writer without a name too. */
  readonly writer: (by: string) => string
}

const MARKS = new PluginKey<MarksOf>('marks')

/** Tells the editor to look again at what stands beside its words. */
export const setMarks = (state: EditorState, marks: MarksOf) =>
  state.tr.setMeta(MARKS, marks).setMeta('addToHistory', false)

function decorationOf(node: Node, at: number, marks: MarksOf): Decoration | null {
  if (node.type === SCHEMA.nodes.citation) {
    const { number, revised } = marks.citation(citationAt(node))
    return Decoration.node(at, at + node.nodeSize, {
      'data-number': String(number),
      ...(revised && { class: 'is-revised' }),
    })
  }
  const by = node.type === SCHEMA.nodes.paragraph ? (node.attrs['by'] as string | null) : null
  return by === null
    ? null
    : Decoration.node(at, at + node.nodeSize, { 'data-by': marks.writer(by), class: 'is-by-other' })
}

export const marksPlugin = (first: MarksOf): Plugin =>
  new Plugin<MarksOf>({
    key: MARKS,
    state: {
      init: () => first,
      apply: (transaction, marks) => (transaction.getMeta(MARKS) as MarksOf | undefined) ?? marks,
    },
    props: {
      decorations: (state) => {
        const marks = MARKS.getState(state) ?? first
        const found: Decoration[] = []
        state.doc.descendants((node, at) => {
          const decoration = decorationOf(node, at, marks)
          if (decoration) found.push(decoration)
        })
        return DecorationSet.create(state.doc, found)
      },
    },
  })
