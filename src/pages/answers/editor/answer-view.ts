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

/** How text can be, that a button shows. */
type Look = 'strong' | 'em' | 'link' | 'bullet_list' | 'ordered_list'

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
  readonly isActive: (look: Look) => boolean
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

export const answerEditor = (start: Start): AnswerEditor => new Editor(start)

class Editor implements AnswerEditor {
  #index: NumberIndex = new Map()
  #offer: NumberOffer | null = null
  /** Whether the caret has been anywhere. */
  #touched = false
  readonly #events: EditorEvents
  readonly #view: EditorView

  constructor({ place, blocks, attributes, marks, events }: Start) {
    this.#events = events
    this.#view = new EditorView(place, {
      state: EditorState.create({ doc: toEditor(blocks), plugins: this.#plugins(marks) }),
      attributes,
      handleClickOn: (_, __, node) => {
        if (node.type === SCHEMA.nodes.citation) events.opened(citationAt(node))
        return false
      },
      dispatchTransaction: (transaction) => this.#take(transaction),
    })
  }

  #plugins(marks: MarksOf): Plugin[] {
    const onFocus = () => {
      this.#touched = true
    }
    return [
      keymap({
        ...guardKeys(this.#events.guarded),
        'Mod-Enter': () => this.#acceptFirst(),
        'Alt-PageDown': () => this.#turn(1),
        'Alt-PageUp': () => this.#turn(-1),
      }),
      keymap(EDITOR_KEYS),
      history(),
      guardPlugin(),
      marksPlugin(marks),
      pastePlugin(this.#events.tooLong),
      new Plugin({ props: { handleDOMEvents: { focus: onFocus } } }),
    ]
  }

  #take(transaction: Transaction): void {
    this.#view.updateState(this.#view.state.apply(transaction))
    if (transaction.docChanged) this.#events.changed(fromEditor(this.#view.state.doc))
    if (transaction.docChanged || transaction.selectionSet) this.#look()
    this.#events.moved()
  }

  /** What can be cited for the number at the caret now. */
  #look(): void {
    const next = offerFor(wordsBefore(this.#view.state), this.#index)
    if (next === null && this.#offer === null) return
    this.#offer = next
    this.#events.offered(next)
  }

  #turn(step: 1 | -1): boolean {
    this.#events.turned(step)
    return true
  }

  #acceptFirst(): boolean {
    const [first] = this.#offer?.candidates ?? []
    if (!first) return false
    this.accept(first.citation)
    return true
  }

  run(command: Command): void {
    command(this.#view.state, this.#view.dispatch, this.#view)
    this.#view.focus()
  }

  focus(): void {
    this.#view.focus()
  }

  insert(citation: Citation): void {
    if (!this.#touched) this.#view.dispatch(atEnd(this.#view.state))
    const { from, to } = this.#view.state.selection
    this.#view.dispatch(citing(this.#view.state, from, to, citation))
    this.#view.focus()
  }

  accept(citation: Citation): void {
    const { state } = this.#view
    if (!this.#offer) return
    const start = state.selection.from - wordsBefore(state).length
    const { start: from, end: to } = this.#offer
    this.#view.dispatch(citing(state, start + from, start + to, citation))
    this.#view.focus()
  }

  replace(citation: Citation, by: Citation | 'text'): void {
    this.#view.dispatch(replacing(this.#view.state, citation, by))
  }

  link(href: string): boolean {
    const transaction = setLink(this.#view.state, href)
    if (transaction) this.#view.dispatch(transaction)
    this.#view.focus()
    return transaction !== null
  }

  say(blocks: readonly Block[]): void {
    const transaction = saying(this.#view.state, blocks)
    if (transaction) this.#view.dispatch(transaction)
  }

  lookThrough(): void {
    this.#view.dispatch(lookedThrough(this.#view.state))
  }

  show(marks: MarksOf): void {
    this.#view.dispatch(setMarks(this.#view.state, marks))
  }

  numbers(index: NumberIndex): void {
    this.#index = index
  }

  isActive(look: Look): boolean {
    return isActive(this.#view.state, look)
  }

  destroy(): void {
    this.#view.destroy()
  }
}

/** What stands before the caret in its block; nothing where something is selected. */
function wordsBefore({ selection }: EditorState): string {
  const { $from, empty } = selection
  if (!empty) return ''
  const start = Math.max(0, $from.parentOffset - LONGEST_LOOK_BACK)
  return $from.parent.textBetween(start, $from.parentOffset, '\n', '\ufffc')
}

function isActive(state: EditorState, look: Look): boolean {
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
