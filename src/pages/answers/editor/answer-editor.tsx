import { redo, undo } from 'prosemirror-history'
import { useEffect, useId, useRef, useState } from 'react'
import type { NumberIndex, NumberOffer } from '../../../answers/citing/number-offers.ts'
import { isTooLong, lengthOf } from '../../../answers/length.ts'
import type { Block, Citation } from '../../../answers/model/block.ts'
import type { Language } from '../../../domain/indicator.ts'
import { answerEditor, type AnswerEditor as Editor, type EditorEvents } from './answer-view.ts'
import { removeLink, toggleEm, toggleList, toggleStrong } from './commands.ts'
import type { MarksOf } from './marks-beside.ts'

/** What the editor says. */
export interface EditorWords {
  readonly editor: {
    readonly toolbar: string
    readonly strong: string
    readonly em: string
    readonly bullets: string
    readonly numbers: string
    readonly link: string
    readonly linkTo: string
    readonly setLink: string
    readonly removeLink: string
    readonly undo: string
    readonly redo: string
    readonly length: (paragraphs: number, words: number) => string
    readonly tooLong: string
    readonly offer: (typed: string) => string
    readonly offerKey: string
    readonly cite: (said: string, title: string) => string
  }
  readonly said: { readonly guarded: string; readonly tooLong: string; readonly notLink: string }
}

export interface AnswerEditorProps {
  readonly words: EditorWords
  /** Of what is written. */
  readonly language: Language
  /** Tells what has happened. */
  readonly say: (text: string) => void
  readonly question: string
  readonly blocks: readonly Block[]
  readonly marks: MarksOf
  readonly numbers: NumberIndex
  readonly onChange: (blocks: readonly Block[]) => void
  readonly onOpen: (citation: Citation) => void
  readonly onTurn: (step: 1 | -1) => void
  /** Called with the editor when it stands, and with null when it is gone. */
  readonly onReady: (editor: Editor | null) => void
}

/** The place where an answer is written: buttons, words, and what can be cited at the caret. */
export default function AnswerEditor(props: AnswerEditorProps) {
  const { words } = props
  const [offer, setOffer] = useState<NumberOffer | null>(null)
  const [, setTurn] = useState(0)
  const lengthId = useId()
  const { editor, place } = useEditor(props, {
    lengthId,
    offered: setOffer,
    moved: () => setTurn((turn) => turn + 1),
  })
  const { paragraphs, words: count } = lengthOf(props.blocks)
  return (
    <div className="answer-editor">
      {editor && <Toolbar editor={editor} words={words} say={props.say} />}
      <div className="answer-words" ref={place} />
      <div role="status">
        {offer && editor && (
          <div className="answer-offer">
            <p>
              {words.editor.offer(offer.typed)}{' '}
              <span className="muted">{words.editor.offerKey}</span>
            </p>
            <div className="answer-buttons">
              {offer.candidates.slice(0, 4).map(({ citation, title }) => (
                <button
                  key={`${title} ${citation.said}`}
                  type="button"
                  className="button"
                  onClick={() => editor.accept(citation)}
                >
                  {words.editor.cite(citation.said, title)}
                </button>
              ))}
            </div>
          </div>
        )}
      </div>
      <p className="answer-length small muted" id={lengthId}>
        {words.editor.length(paragraphs, count)}
        {isTooLong(props.blocks) && (
          <strong className="answer-too-long"> · {words.editor.tooLong}</strong>
        )}
      </p>
    </div>
  )
}

interface Told {
  readonly lengthId: string
  readonly offered: (offer: NumberOffer | null) => void
  readonly moved: () => void
}

/** Keeps one editor while the question is shown; what it tells of always reaches the newest props. */
function useEditor(props: AnswerEditorProps, told: Told) {
  const { words, say, language } = props
  const place = useRef<HTMLDivElement>(null)
  const [editor, setEditor] = useState<Editor | null>(null)
  const last = useRef<readonly Block[]>(props.blocks)
  const now = useRef({ props, told, words, say })
  now.current = { props, told, words, say }
  useEffect(() => {
    if (!place.current) return undefined
    const events: EditorEvents = {
      changed: (blocks) => {
        last.current = blocks
        now.current.props.onChange(blocks)
      },
      offered: (offer) => now.current.told.offered(offer),
      opened: (citation) => now.current.props.onOpen(citation),
      turned: (step) => now.current.props.onTurn(step),
      guarded: () => now.current.say(now.current.words.said.guarded),
      tooLong: () => now.current.say(now.current.words.said.tooLong),
      moved: () => now.current.told.moved(),
    }
    const made = answerEditor({
      place: place.current,
      blocks: last.current,
      marks: now.current.props.marks,
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-labelledby': now.current.props.question,
        'aria-describedby': now.current.told.lengthId,
        lang: language,
        spellcheck: 'true',
      },
      events,
    })
    setEditor(made)
    now.current.props.onReady(made)
    return () => {
      made.destroy()
      setEditor(null)
      now.current.props.onReady(null)
    }
  }, [language])
  useEffect(() => editor?.show(props.marks), [editor, props.marks])
  useEffect(() => editor?.numbers(props.numbers), [editor, props.numbers])
  useEffect(() => {
    if (props.blocks === last.current) return
    last.current = props.blocks
    editor?.say(props.blocks)
  }, [editor, props.blocks])
  return { editor, place }
}

interface ToolbarProps extends Pick<AnswerEditorProps, 'words' | 'say'> {
  editor: Editor
}

function Toolbar({ editor, words, say }: ToolbarProps) {
  const text = words.editor
  const [linking, setLinking] = useState(false)
  const buttons = [
    { name: text.strong, sign: 'F', look: 'strong', command: toggleStrong },
    { name: text.em, sign: 'K', look: 'em', command: toggleEm },
    { name: text.bullets, sign: '•', look: 'bullet_list', command: toggleList('bullet_list') },
    { name: text.numbers, sign: '1.', look: 'ordered_list', command: toggleList('ordered_list') },
  ] as const
  const onLink = (href: string) => {
    if (href !== '' && !editor.link(href)) return say(words.said.notLink)
    if (href === '') editor.focus()
    return setLinking(false)
  }
  return (
    <div className="answer-toolbar" role="toolbar" aria-label={text.toolbar}>
      {buttons.map(({ name, sign, look, command }) => (
        <button
          key={look}
          type="button"
          className={`answer-tool is-${look}`}
          aria-label={name}
          title={name}
          aria-pressed={editor.isActive(look)}
          onClick={() => editor.run(command)}
        >
          {sign}
        </button>
      ))}
      <button
        type="button"
        className="answer-tool"
        aria-expanded={linking}
        onClick={() => (editor.isActive('link') ? editor.run(removeLink) : setLinking(!linking))}
      >
        {editor.isActive('link') ? text.removeLink : text.link}
      </button>
      <button type="button" className="answer-tool" onClick={() => editor.run(undo)}>
        {text.undo}
      </button>
      <button type="button" className="answer-tool" onClick={() => editor.run(redo)}>
        {text.redo}
      </button>
      {linking && <LinkField words={words} onLink={onLink} />}
    </div>
  )
}

interface LinkProps {
  words: EditorWords
  onLink: (href: string) => void
}

function LinkField({ words, onLink }: LinkProps) {
  const field = useRef<HTMLInputElement>(null)
  const id = useId()
  useEffect(() => field.current?.focus(), [])
  return (
    <form
      className="answer-link"
      onSubmit={(event) => {
        event.preventDefault()
        onLink(field.current?.value.trim() ?? '')
      }}
    >
      <label htmlFor={id}>{words.editor.linkTo}</label>
      <input
        id={id}
        ref={field}
        type="url"
        defaultValue="https://"
        onKeyDown={(event) => event.key === 'Escape' && onLink('')}
      />
      <button type="submit" className="button">
        {words.editor.setLink}
      </button>
    </form>
  )
}
