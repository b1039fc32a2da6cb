import { useText } from './language.tsx'
import { saveText } from './save-text.ts'
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
        onClick={() => saveText(`${fileName}.csv`, csvText(rows, summary, text))}
      >
        {text.detail.csv}
      </button>
    </p>
  )
}
