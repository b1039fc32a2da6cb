import { useText } from './language.tsx'
import { csvText, type CsvRow } from './csv-text.ts'
import type { IndicatorSummary } from '../observations/shards.ts'

interface CsvButtonProps {
  /** Without `.csv`. */
  fileName: string
  summary: IndicatorSummary
  rows: readonly CsvRow[]
}

/** Saves the rows as a file that explains itself. */
export function CsvButton({ fileName, summary, rows }: CsvButtonProps) {
  const text = useText()
  return (
    <p className="no-print">
      <button
        type="button"
        className="button"
        onClick={() => save(`${fileName}.csv`, csvText(rows, summary, text))}
      >
        {text.detail.csv}
      </button>
    </p>
  )
}

function save(name: string, content: string) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([content], { type: 'text/csv;charset=utf-8' }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
