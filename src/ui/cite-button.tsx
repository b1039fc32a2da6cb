import { useState } from 'react'
import { viewCitation } from '../domain/view-citation.ts'
import { dateText } from './date-text.ts'
import { useLanguage } from './language.tsx'
import { copyText } from './receipt-copy.ts'
import { TAKE_ALONG_TEXT } from './take-along-text.ts'

interface CiteButtonProps {
  sources: readonly string[]
  /** What is shown, with its period. */
  what: string
}

/** Copies a citation of what is shown, with its address and today's date; the text is shown too. */
export function CiteButton({ sources, what }: CiteButtonProps) {
  const language = useLanguage()
  const words = TAKE_ALONG_TEXT[language]
  const [cited, setCited] = useState<{ text: string; copied: boolean } | null>(null)
  const cite = async () => {
    const day = dateText(new Date().toISOString(), language)
    const text = viewCitation({ sources, what, address: window.location.href, day }, language)
    setCited({ text, copied: await copyText(text, null) })
  }
  return (
    <>
      <button type="button" className="button" onClick={() => void cite()}>
        {words.cite}
      </button>
      <span role="status" className="cited small">
        {cited && (
          <>
            {cited.copied ? words.cited : words.notCopied} <span>{cited.text}</span>
          </>
        )}
      </span>
    </>
  )
}
