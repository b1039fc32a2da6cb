import { useState } from 'react'
import { editionText } from '../domain/edition.ts'
import { useLanguage } from './language.tsx'
import { copyText } from './receipt-copy.ts'
import { TAKE_ALONG_TEXT } from './take-along-text.ts'

interface PinButtonProps {
  /** Of the figures that are shown. */
  fingerprint: string
  /** Writes the periods that are shown, and the edition, into the address. */
  onPin: (edition: string) => void
}

/** Pins the link to the figures that are shown, and copies it. */
export function PinButton({ fingerprint, onPin }: PinButtonProps) {
  const words = TAKE_ALONG_TEXT[useLanguage()]
  const [said, setSaid] = useState('')
  const pin = async () => {
    onPin(editionText({ pinned: new Date().toISOString().slice(0, 10), fingerprint }))
    // The address has changed by then: it is written before what it leads to is drawn.
    setSaid((await copyText(window.location.href, null)) ? words.pinned : words.pinnedOnly)
  }
  return (
    <>
      <button type="button" className="button" onClick={() => void pin()}>
        {words.pin}
      </button>
      <span role="status" className="small">
        {said}
      </span>
    </>
  )
}
