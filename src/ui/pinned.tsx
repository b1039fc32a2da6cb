import { Link } from 'wouter'
import { changesPath } from '../addresses/routes.ts'
import { editionFrom } from '../domain/edition.ts'
import { dateText } from './date-text.ts'
import { useLanguage } from './language.tsx'
import { TAKE_ALONG_TEXT } from './take-along-text.ts'

interface PinnedProps {
  /** As it stands in the address; null: not pinned. */
  edition: string | null
  /** Of the figures that are shown now. */
  now: string
}

/** Says of a pinned link whether the figures still are those that its sender saw. */
export function Pinned({ edition, now }: PinnedProps) {
  const language = useLanguage()
  const words = TAKE_ALONG_TEXT[language]
  if (edition === null) return null
  const read = editionFrom(edition)
  if (read === null) return <p role="status">{words.unreadable}</p>
  const day = dateText(read.pinned, language)
  if (read.fingerprint === now) return <p role="status">{words.same(day)}</p>
  return (
    <p role="status">
      <strong>{words.other(day)}</strong> <Link href={changesPath()}>{words.changes}</Link>
    </p>
  )
}
