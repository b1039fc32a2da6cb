import { useState } from 'react'
import { csvOfSheet, workbookOf, type FigureFile } from './figure-file.ts'
import { useLanguage } from './language.tsx'
import { saveText } from './save-text.ts'
import { TAKE_ALONG_TEXT } from './take-along-text.ts'

interface SaveFiguresProps {
  /** Made when the reader asks: what is exact of the figures is fetched for it. */
  make: () => Promise<FigureFile>
  disabled?: boolean
}

/** Saves what is seen as CSV or Excel, of the same rows and columns. */
export function SaveFigures({ make, disabled = false }: SaveFiguresProps) {
  const words = TAKE_ALONG_TEXT[useLanguage()]
  const [failed, setFailed] = useState(false)
  const save = (write: (file: FigureFile) => Promise<void> | void) => () => {
    setFailed(false)
    make()
      .then(write)
      .catch(() => setFailed(true))
  }
  return (
    <>
      <button type="button" className="button" disabled={disabled} onClick={save(saveCsv)}>
        {words.csv}
      </button>
      <button type="button" className="button" disabled={disabled} onClick={save(saveExcel)}>
        {words.excel}
      </button>
      {failed && <p role="alert">{words.failed}</p>}
    </>
  )
}

function saveCsv({ fileName, sheets }: FigureFile): void {
  const [first] = sheets
  if (first) saveText(`${fileName}.csv`, csvOfSheet(first))
}

/** What writes workbooks is fetched by those who ask for one. */
async function saveExcel(file: FigureFile): Promise<void> {
  const { saveWorkbook } = await import('./save-workbook.ts')
  await saveWorkbook(file.fileName, workbookOf(file))
}
