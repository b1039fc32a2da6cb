import { useRef, useState } from 'react'
import { useLanguage } from './language.tsx'
import { copyText } from './receipt-copy.ts'
import { RECEIPT_TEXT } from './receipt-text.ts'

/** The suggested citation, and a button that copies it and says so. */
export function ReceiptCitation({ text }: { text: string }) {
  const words = RECEIPT_TEXT[useLanguage()]
  const quote = useRef<HTMLParagraphElement>(null)
  const [said, setSaid] = useState('')
  const copy = async () => {
    setSaid('')
    setSaid((await copyText(text, quote.current)) ? words.copied : words.notCopied)
  }
  return (
    <div className="receipt-part">
      <h4>{words.cite}</h4>
      <p className="receipt-citation" ref={quote}>
        {text}
      </p>
      <div className="receipt-copy no-print">
        <button type="button" className="button" onClick={() => void copy()}>
          {words.copyButton}
        </button>
        <p role="status">{said}</p>
      </div>
    </div>
  )
}
