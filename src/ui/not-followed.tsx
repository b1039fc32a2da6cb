import { useLanguage } from './language.tsx'
import { TAKE_ALONG_TEXT } from './take-along-text.ts'

/** Says what of the address the page does not do; nothing where it does all. */
export function NotFollowed({ parts }: { parts: readonly string[] }) {
  const words = TAKE_ALONG_TEXT[useLanguage()]
  if (parts.length === 0) return null
  return (
    <p role="status" className="not-followed">
      {words.ignored(parts.join(', '))}
    </p>
  )
}
