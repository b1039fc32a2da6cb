import { useLayoutEffect, useRef } from 'react'
import { useLanguage } from '../../ui/language.tsx'
import { POINTS_TEXT } from './text.ts'

/** The text, marked, where the browser would not copy it for us. */
export function CopyByHand({ text, onClose }: { text: string; onClose: () => void }) {
  const words = POINTS_TEXT[useLanguage()]
  const dialog = useRef<HTMLDialogElement>(null)
  const area = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    area.current?.select()
    // Closed before it is taken away, so that the focus goes back to the button that was pressed.
    return () => element?.close()
  }, [])
  return (
    <dialog className="points-by-hand" ref={dialog} aria-labelledby="by-hand" onCancel={onClose}>
      <p id="by-hand">{words.said.notCopied}</p>
      <textarea ref={area} readOnly rows={12} value={text} aria-label={words.copiedText} />
      <button type="button" className="button" onClick={onClose}>
        {words.close}
      </button>
    </dialog>
  )
}
