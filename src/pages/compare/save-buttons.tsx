import type { Language } from '../../domain/indicator.ts'
import { CiteButton } from '../../ui/cite-button.tsx'
import { writer } from '../../ui/figure-text.ts'
import { useState } from 'react'
import { csvOfMany } from '../../ui/csv-text.ts'
import { useText } from '../../ui/language.tsx'
import { saveText } from '../../ui/save-text.ts'
import { saveWorkbook } from '../../ui/save-workbook.ts'
import { useRowName } from './use-row-name.ts'
import { csvParts, workbookSheets } from './table-files.ts'
import type { CompareRow } from './table-model.ts'
import { useCompareText } from './text.ts'
import type { CompareScene } from './scene.ts'

/** Saves the table as it stands, with what explains it. */
export function SaveButtons({ scene, rows }: { scene: CompareScene; rows: readonly CompareRow[] }) {
  const page = useText()
  const text = useCompareText()
  const nameOf = useRowName(scene)
  const [failed, setFailed] = useState(false)
  const file = () => ({ rows, compared: scene.compared, nameOf, address: window.location.href })
  const complete = scene.compared.every(({ snapshot }) => snapshot !== null)
  const saveExcel = () => {
    setFailed(false)
    saveWorkbook(text.fileName, workbookSheets(file(), text, page)).catch(() => setFailed(true))
  }
  return (
    <div className="button-row no-print">
      <button
        type="button"
        className="button"
        disabled={!complete}
        onClick={() => saveText(`${text.fileName}.csv`, csvOfMany(csvParts(file()), page))}
      >
        {text.saveCsv}
      </button>
      <button type="button" className="button" disabled={!complete} onClick={saveExcel}>
        {text.saveXlsx}
      </button>
      <CiteButton
        sources={scene.compared.map(({ summary }) => summary.source)}
        what={`${text.title}: ${rows.map(nameOf).join(', ')}. ${titlesOf(scene, page.language)}`}
      />
      {failed && <p role="alert">{text.saveFailed}</p>}
    </div>
  )
}

/** `Folketall, 2026; Valgdeltakelse ved kommunevalg, 2023` */
const titlesOf = ({ compared }: CompareScene, language: Language): string =>
  compared
    .map(
      ({ summary, period }) => `${summary.title}, ${writer(summary, language).shortPeriod(period)}`,
    )
    .join('; ')
