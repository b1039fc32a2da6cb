import { useState } from 'react'
import { useLanguage } from './language.tsx'
import { pngOf, saveBlob } from './picture.ts'
import { PICTURE_TEXT } from './picture-text.ts'

interface SavePictureProps {
  /** Made when it is asked for: the drawing, and its file's name without the ending. */
  make: () => Promise<{ readonly svg: string; readonly fileName: string }>
  disabled?: boolean
  /** What the buttons say, where it is not the view itself that is drawn; such a one is not copied. */
  words?: { readonly png: string; readonly svg: string }
  /** Of the PNG: pixels a unit of the drawing. */
  sharpness?: number
}

const drawing = (svg: string): Blob => new Blob([svg], { type: 'image/svg+xml' })

/** Saves a drawing, or the picture of it, and copies the picture where the browser can. */
export function SavePicture({ make, disabled = false, words: own, sharpness }: SavePictureProps) {
  const usual = PICTURE_TEXT[useLanguage()]
  const words = { ...usual, ...own }
  const [said, setSaid] = useState('')
  const save = (ending: 'png' | 'svg') => () => {
    make()
      .then(async ({ svg, fileName }) => {
        const name = `${fileName}.${ending}`
        saveBlob(name, ending === 'png' ? await pngOf(svg, sharpness) : drawing(svg))
        setSaid(words.saved(name))
      })
      .catch(() => setSaid(words.failed))
  }
  const copy = () => {
    // The clipboard takes the promise: it must be asked while the reader's press still counts.
    const png = make().then(({ svg }) => pngOf(svg))
    navigator.clipboard
      .write([new ClipboardItem({ 'image/png': png })])
      .then(() => setSaid(words.copied))
      .catch(() => setSaid(words.notCopied))
  }
  return (
    <>
      <button type="button" className="button" disabled={disabled} onClick={save('png')}>
        {words.png}
      </button>
      <button type="button" className="button" disabled={disabled} onClick={save('svg')}>
        {words.svg}
      </button>
      {!own && copiesPictures() && (
        <button type="button" className="button" disabled={disabled} onClick={copy}>
          {words.copy}
        </button>
      )}
      <span role="status" className="small">
        {said}
      </span>
    </>
  )
}

const copiesPictures = (): boolean =>
  typeof ClipboardItem === 'function' && 'clipboard' in navigator
