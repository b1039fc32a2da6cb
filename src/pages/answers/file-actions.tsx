import { useRef } from 'react'
import { LONGEST_SHEET, readSheet, type ReadSheet } from '../../answers/file/read-sheet.ts'
import { sheetFileName, writtenSheet } from '../../answers/file/written-sheet.ts'
import { handedOver, mergeSheets } from '../../answers/merge/merge-sheets.ts'
import type { Citation } from '../../answers/model/block.ts'
import type { Sheet } from '../../answers/model/sheet.ts'
import { sheetOfPaper } from '../../answers/model/sheet-of-paper.ts'
import { markdown } from '../../answers/out/markdown.ts'
import { plainText } from '../../answers/out/plain-text.ts'
import { saveBlob } from '../../ui/picture.ts'
import { saveText } from '../../ui/save-text.ts'
import type { Figures } from '../../answers/citing/figures.ts'
import { useAnswers } from './answers-context.ts'

/** The sheet out, to a file or on paper, and another's sheet in. */
export function FileActions() {
  const { words, sheet, store, state, say, figures } = useAnswers()
  const text = words.actions
  const onSave = () => {
    const saved = handedOver({ ...sheet, saved: new Date().toISOString() })
    saveText(sheetFileName(saved), writtenSheet(saved), 'application/json')
    if (state.writes) store.change(() => saved)
    say(words.said.saved)
  }
  const onWord = async () => {
    try {
      const { wordFile } = await import('./out/word-file.ts')
      let isWhole = true
      const pictureOf = async (citation: Citation) => {
        const picture = figures && (await drawnChart(citation, figures))
        isWhole &&= picture !== null
        return picture
      }
      saveBlob(sheetFileName(sheet, 'docx'), await wordFile(handedOver(sheet), pictureOf))
      if (state.writes) store.change(handedOver)
      say(isWhole ? words.said.saved : `${words.said.saved} ${words.sources.noChart}`)
    } catch {
      say(words.said.wordFailed)
    }
  }
  const onCopy = () =>
    navigator.clipboard.writeText(plainText(sheet)).then(
      () => say(words.said.copied),
      () => say(words.said.notCopied),
    )
  return (
    <section className="answers-actions" aria-label={text.label}>
      <button type="button" className="button" onClick={onSave}>
        {text.save}
      </button>
      <OpenButton />
      <button type="button" className="button" onClick={() => void onWord()}>
        {text.word}
      </button>
      <button type="button" className="button" onClick={() => window.print()}>
        {text.print}
      </button>
      <details className="answers-more">
        <summary>{text.more}</summary>
        <div className="answer-buttons">
          <button
            type="button"
            className="button"
            onClick={() => saveText(sheetFileName(sheet, 'md'), markdown(sheet), 'text/markdown')}
          >
            {text.markdown}
          </button>
          <button type="button" className="button" onClick={() => void onCopy()}>
            {text.text}
          </button>
        </div>
      </details>
    </section>
  )
}

/** A chart that cannot be drawn takes no document with it. */
async function drawnChart(citation: Citation, figures: Figures) {
  try {
    const { chartPicture } = await import('./out/chart-picture.ts')
    return await chartPicture(citation, figures)
  } catch {
    return null
  }
}

function OpenButton() {
  const { words, sheet, store, state, paper, say } = useAnswers()
  const field = useRef<HTMLInputElement>(null)
  const onFile = async (file: File) => {
    const read = await readFile(file)
    if (!read) return say(words.said.noSheet)
    if (!read.ok) return say(words.fileFault(read.fault))
    const theirs = sheetOfPaper(read.sheet, paper)
    if (theirs.place.code !== sheet.place.code)
      return say(words.said.otherPlace(theirs.place.name, sheet.place.name))
    const { outcome, sheet: merged, conflicts } = mergeSheets(sheet, theirs)
    store.change(() => merged, true)
    return say(outcome === 'merged' ? words.said.merged(conflicts.length) : words.said[outcome])
  }
  return (
    <>
      <button
        type="button"
        className="button"
        disabled={!state.writes}
        onClick={() => field.current?.click()}
      >
        {words.actions.open}
      </button>
      <input
        ref={field}
        type="file"
        hidden
        accept=".json,.docx,application/json"
        aria-label={words.actions.open}
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file) void onFile(file)
          target.value = ''
        }}
      />
    </>
  )
}

/** The sheet of a file; null where a Word document holds none. */
async function readFile(file: File): Promise<ReadSheet | null> {
  if (file.size > LONGEST_SHEET)
    return { ok: false, fault: { kind: 'too-large', characters: file.size } }
  if (!/\.docx$/i.test(file.name)) return readSheet(await file.text())
  const { sheetInWord } = await import('./out/sheet-in-word.ts')
  return sheetInWord(file)
}

/** A sheet as a file of its own, of whichever day. */
export const saveSheet = (sheet: Sheet): void =>
  saveText(sheetFileName(sheet), writtenSheet(sheet), 'application/json')
