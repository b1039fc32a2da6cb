/** The editor itself, without React: a document, its keys, and what it tells of. */
import { history } from 'prosemirror-history'
import { keymap } from 'prosemirror-keymap'
import { EditorState, Plugin, type Command, type Transaction } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import {
  offerFor,
  type NumberIndex,
  type NumberOffer,
} from '../../../answers/citing/number-offers.ts'
import type { Block, Citation } from '../../../answers/model/block.ts'
import {
  atEnd,
  citing,
  EDITOR_KEYS,
  lookedThrough,
  replacing,
  saying,
  setLink,
} from './commands.ts'
import { fromEditor } from './from-editor.ts'
import { guardKeys, guardPlugin } from './guard.ts'
import { marksPlugin, setMarks, type MarksOf } from './marks-beside.ts'
import { pastePlugin } from './paste.ts'
import { citationAt, SCHEMA } from './schema.ts'
import { toEditor } from './to-editor.ts'

export interface EditorEvents {
  readonly changed: (blocks: readonly Block[]) => void
  /** What can be cited for the number at the caret; null: nothing. */
  readonly offered: (offer: NumberOffer | null) => void
  readonly opened: (citation: Citation) => void
  readonly guarded: () => void
  /** On to the next question, or back to the one before. */
  readonly turned: (step: 1 | -1) => void
  readonly tooLong: () => void
  /** Anything has changed that buttons show. */
  readonly moved: () => void
}

/** What buttons and the page do with an editor. */
export interface AnswerEditor {
  readonly run: (command: Command) => void
  readonly focus: () => void
  /** Inserts where the caret is, or last where it never was. */
  readonly insert: (citation: Citation) => void
  readonly accept: (candidate: Citation) => void
  readonly replace: (citation: Citation, by: Citation | 'text') => void
  /** False when the link could run something. */
  readonly link: (href: string) => boolean
  readonly say: (blocks: readonly Block[]) => void
  readonly lookThrough: () => void
  readonly show: (marks: MarksOf) => void
  readonly numbers: (index: NumberIndex) => void
  readonly isActive: (look: 'strong' | 'em' | 'link' | 'bullet_list' | 'ordered_list') => boolean
  readonly destroy: () => void
}

const LONGEST_LOOK_BACK = 60

interface Start {
  readonly place: HTMLElement
  readonly blocks: readonly Block[]
  readonly attributes: Readonly<Record<string, string>>
  readonly marks: MarksOf
  readonly events: EditorEvents
}

export function answerEditor({ place, blocks, attributes, marks, events }: Start): AnswerEditor {
  let index: NumberIndex = new Map()
  let offer: NumberOffer | null = null
  let touched = false

  const wordsBefore = ({ selection }: EditorState): string => {
    const { $from, empty } = selection
    if (!empty) return ''
    const start = Math.max(0, $from.parentOffset - LONGEST_LOOK_BACK)
    return $from.parent.textBetween(start, $from.parentOffset, '\n', '\ufffc')
  }
  const onFocus = () => {
    touched = true
  }
  const acceptFirst: Command = () => {
    const [first] = offer?.candidates ?? []
    if (!first) return false
    accept(first.citation)
    return true
  }
  const turning =
    (step: 1 | -1): Command =>
    () => {
      events.turned(step)
      return true
    }
  const state = EditorState.create({
    doc: toEditor(blocks),
    plugins: [
      keymap({
        ...guardKeys(events.guarded),
        'Mod-Enter': acceptFirst,
        'Alt-PageDown': turning(1),
        'Alt-PageUp': turning(-1),
      }),
      keymap(EDITOR_KEYS),
      history(),
      guardPlugin(),
      marksPlugin(marks),
      pastePlugin(events.tooLong),
      new Plugin({ props: { handleDOMEvents: { focus: onFocus } } }),
    ],
  })
  const view: EditorView = new EditorView(place, {
    state,
    attributes,
    handleClickOn: (_, __, node) => {
      if (node.type === SCHEMA.nodes.citation) events.opened(citationAt(node))
      return false
    },
    dispatchTransaction: (transaction) => {
      view.updateState(view.state.apply(transaction))
      if (transaction.docChanged) events.changed(fromEditor(view.state.doc))
      look(transaction)
      events.moved()
    },
  })
  const look = (transaction: Transaction) => {
    if (!transaction.docChanged && !transaction.selectionSet) return
    const next = offerFor(wordsBefore(view.state), index)
    if (next === null && offer === null) return
    offer = next
    events.offered(offer)
  }
  const accept = (citation: Citation) => {
    if (!offer) return
    const back = wordsBefore(view.state).length
    const { from } = view.state.selection
    view.dispatch(citing(view.state, from - back + offer.start, from - back + offer.end, citation))
    view.focus()
  }
  return {
    run: (command) => {
      command(view.state, view.dispatch, view)
      view.focus()
    },
    focus: () => view.focus(),
    insert: (citation) => {
      if (!touched) view.dispatch(atEnd(view.state))
      const { from, to } = view.state.selection
      view.dispatch(citing(view.state, from, to, citation))
      view.focus()
    },
    accept,
    replace: (citation, by) => view.dispatch(replacing(view.state, citation, by)),
    link: (href) => {
      const transaction = setLink(view.state, href)
      if (transaction) view.dispatch(transaction)
      view.focus()
      return transaction !== null
    },
    say: (said) => {
      const transaction = saying(view.state, said)
      if (transaction) view.dispatch(transaction)
    },
    lookThrough: () => view.dispatch(lookedThrough(view.state)),
    show: (shown) => view.dispatch(setMarks(view.state, shown)),
    numbers: (figures) => {
      index = figures
    },
    isActive: (wanted) => isActive(view.state, wanted),
    destroy: () => view.destroy(),
  }
}

function isActive(
  state: EditorState,
  look: 'strong' | 'em' | 'link' | 'bullet_list' | 'ordered_list',
): boolean {
  const { $from, from, to, empty } = state.selection
  if (look === 'bullet_list' || look === 'ordered_list') {
    for (let depth = $from.depth; depth > 0; depth -= 1) {
      const { type } = $from.node(depth)
      if (type === SCHEMA.nodes.bullet_list || type === SCHEMA.nodes.ordered_list)
        return type === SCHEMA.nodes[look]
    }
    return false
  }
  const mark = SCHEMA.marks[look]
  return empty
    ? mark.isInSet(state.storedMarks ?? $from.marks()) !== undefined
    : state.doc.rangeHasMark(from, to, mark)
}
