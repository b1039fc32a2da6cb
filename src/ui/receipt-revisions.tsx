import { useQuery } from '@tanstack/react-query'
import type { Revision } from '../domain/receipt.ts'
import { revisionText } from '../domain/revision-text.ts'
import type { Figure } from '../domain/series.ts'
import { receiptQuery } from '../observations/receipt-shards.ts'
import type { IndicatorSummary } from '../observations/shards.ts'
import { writer } from './figure-text.ts'
import { useLanguage } from './language.tsx'
import { RECEIPT_TEXT } from './receipt-text.ts'

interface ReceiptRevisionsProps {
  /** One place's; undefined when it has none. */
  revisions: readonly Revision[] | undefined
  write: ReturnType<typeof writer>
}

/** Every period of the place whose figure was revised, newest first. */
export function ReceiptRevisions({ revisions = [], write }: ReceiptRevisionsProps) {
  const language = useLanguage()
  const words = RECEIPT_TEXT[language]
  const periods = [...new Set(revisions.map(({ period }) => period))].sort().reverse()
  const lines = periods.flatMap((period) => {
    const own = revisions.filter((revision) => revision.period === period)
    const said = revisionText(own, write.number, language)
    return said ? [`${write.period(period)}: ${said}`] : []
  })
  if (!lines.length) return null
  return (
    <details className="receipt-part">
      <summary>
        {words.revisions} ({lines.length})
      </summary>
      <ul className="receipt-list">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  )
}

export interface RevisionNoteProps {
  summary: IndicatorSummary
  place: string
  figure: Figure
}

/** Under a figure that was revised: what it was when it was published. Nothing for the others. */
export function RevisionNote({ summary, place, figure }: RevisionNoteProps) {
  const language = useLanguage()
  const receipt = useQuery(receiptQuery(summary.id))
  const own = receipt.data?.revisions[place]?.filter(({ period }) => period === figure.period) ?? []
  const said = revisionText(own, writer(summary, language).number, language)
  return said && <p className="revision-note">{RECEIPT_TEXT[language].revision(said)}</p>
}
