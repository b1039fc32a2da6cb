import { baseKeymap, chainCommands, toggleMark } from 'prosemirror-commands'
import { closeHistory, redo, undo } from 'prosemirror-history'
import { Fragment, type Node } from 'prosemirror-model'
import { liftListItem, sinkListItem, splitListItem, wrapInList } from 'prosemirror-schema-list'
import {
  Selection,
  TextSelection,
  type Command,
  type EditorState,
  type Transaction,
} from 'prosemirror-state'
import type { Block, Citation } from '../../../answers/model/block.ts'
import { citedKey } from '../../../answers/citing/cited.ts'
import { DEEPEST_LEVEL } from '../../../answers/model/block.ts'
import { isSafeLink } from '../../../answers/model/clean-text.ts'
import { citationAt, SCHEMA } from './schema.ts'
import { toEditor } from './to-editor.ts'

const { nodes, marks } = SCHEMA

export const toggleStrong: Command = toggleMark(marks.strong)
export const toggleEm: Command = toggleMark(marks.em)

/** The innermost list round the caret; null outside of one. */
function listAround({ selection }: EditorState): Node | null {
  for (let depth = selection.$from.depth; depth > 0; depth -= 1) {
    const node = selection.$from.node(depth)
    if (node.type === nodes.bullet_list || node.type === nodes.ordered_list) return node
  }
  return null
}

const depthOfLists = ({ selection }: EditorState): number => {
  let count = 0
  for (let depth = selection.$from.depth; depth > 0; depth -= 1)
    if (selection.$from.node(depth).type === nodes.list_item) count += 1
  return count
}

/** Makes a list of what is chosen; takes the list away again where it is one of the kind already. */
export const toggleList =
  (kind: 'bullet_list' | 'ordered_list'): Command =>
  (state, dispatch) => {
    const around = listAround(state)
    if (!around) return wrapInList(nodes[kind])(state, dispatch)
    if (around.type === nodes[kind]) return liftListItem(nodes.list_item)(state, dispatch)
    const { $from } = state.selection
    for (let depth = $from.depth; depth > 0; depth -= 1)
      if ($from.node(depth) === around)
        dispatch?.(state.tr.setNodeMarkup($from.before(depth), nodes[kind]))
    return true
  }

const sink: Command = (state, dispatch) =>
  depthOfLists(state) > DEEPEST_LEVEL ? false : sinkListItem(nodes.list_item)(state, dispatch)

const lineBreak: Command = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(nodes.hard_break.create()).scrollIntoView())
  return true
}

/** Tab is left to the browser: it leads out of the editor. Indenting has keys of its own. */
export const EDITOR_KEYS: Readonly<Record<string, Command>> = {
  ...baseKeymap,
  'Mod-z': undo,
  'Mod-y': redo,
  'Shift-Mod-z': redo,
  'Mod-b': toggleStrong,
  'Mod-i': toggleEm,
  'Shift-Enter': lineBreak,
  'Mod-]': sink,
  'Mod-[': liftListItem(nodes.list_item),
  'Mod-Shift-8': toggleList('bullet_list'),
  'Mod-Shift-7': toggleList('ordered_list'),
  Enter: chainCommands(splitListItem(nodes.list_item), baseKeymap['Enter'] as Command),
}

/** Links what is chosen; with nothing chosen the address itself is written. False: not a safe link. */
export function setLink(state: EditorState, href: string): Transaction | null {
  if (!isSafeLink(href)) return null
  const { from, to, empty } = state.selection
  const mark = marks.link.create({ href })
  if (empty) return state.tr.replaceSelectionWith(SCHEMA.text(href, [mark]), false)
  return state.tr.removeMark(from, to, marks.link).addMark(from, to, mark)
}

export const removeLink: Command = (state, dispatch) => {
  const { from, to } = state.selection
  dispatch?.(state.tr.removeMark(from, to, marks.link))
  return true
}

const LETTER = /[\p{L}\p{N},.]/u

/**
 * A citation in place of what is between two positions; a space is put where letters would else run
 * into it. Undone alone, whatever was written right before.
 */
export function citing(
  state: EditorState,
  from: number,
  to: number,
  citation: Citation,
): Transaction {
  const before = state.doc.textBetween(Math.max(0, from - 1), from, '\n', ' ')
  const after = state.doc.textBetween(to, Math.min(state.doc.content.size, to + 1), '\n', ' ')
  const node = nodes.citation.create({ citation })
  const parts = [
    ...(/[\p{L}\p{N},.;:)]/u.test(before) ? [SCHEMA.text(' ')] : []),
    node,
    ...(LETTER.test(after) && !/[,.]/.test(after) ? [SCHEMA.text(' ')] : []),
  ]
  const size = parts.reduce((sum, part) => sum + part.nodeSize, 0)
  const transaction = closeHistory(state.tr).replaceWith(from, to, Fragment.from(parts))
  return transaction
    .setSelection(TextSelection.create(transaction.doc, from + size))
    .scrollIntoView()
}

/** Every place in the document where this citation stands. */
export function placesOf(doc: Node, citation: Citation): number[] {
  const key = citedKey(citation)
  const found: number[] = []
  doc.descendants((node, at) => {
    if (node.type === nodes.citation && citedKey(citationAt(node)) === key) found.push(at)
  })
  return found
}

/** The citation, wherever it stands, put in place by another or by its words alone. */
export function replacing(
  state: EditorState,
  citation: Citation,
  by: Citation | 'text',
): Transaction {
  const transaction = closeHistory(state.tr)
  for (const at of placesOf(state.doc, citation).toReversed()) {
    const node =
      by === 'text' ? SCHEMA.text(citation.said) : nodes.citation.create({ citation: by })
    transaction.replaceWith(at, at + 1, node)
  }
  return transaction
}

/**
 * The document made to say these blocks, with as little of it touched as can be, so that the caret
 * stays where it was; null when it says them already.
 */
export function saying(state: EditorState, blocks: readonly Block[]): Transaction | null {
  const wanted = toEditor(blocks)
  const start = state.doc.content.findDiffStart(wanted.content)
  if (start === null) return null
  const end = state.doc.content.findDiffEnd(wanted.content)
  if (!end) return null
  const overlap = start - Math.min(end.a, end.b)
  const [a, b] = overlap > 0 ? [end.a + overlap, end.b + overlap] : [end.a, end.b]
  return closeHistory(state.tr).replace(start, a, wanted.slice(start, b))
}

/** The caret at the end of all that is written. */
export const atEnd = (state: EditorState): Transaction =>
  state.tr.setSelection(Selection.atEnd(state.doc))

/** Who wrote a block is no longer shown: it has been looked through. */
export function lookedThrough(state: EditorState): Transaction {
  const transaction = state.tr
  state.doc.descendants((node, at) => {
    if (node.type === nodes.paragraph && node.attrs['by'] !== null)
      transaction.setNodeMarkup(at, undefined, { by: null })
  })
  return transaction
}
