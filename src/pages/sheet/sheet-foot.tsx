import { useState } from 'react'
import { dateText } from '../../ui/date-text.ts'
import { useLanguage } from '../../ui/language.tsx'
import { SHEET_TEXT } from './text.ts'

/** Place, date and page: a sheet that is found on a table tells what it is. */
export function SheetFoot({ name, page }: { name: string; page: string }) {
  const language = useLanguage()
  const [today] = useState(() => new Date().toISOString())
  return (
    <footer className="sheet-foot">
      <span>{name}</span>
      <span>{SHEET_TEXT[language].printed(dateText(today, language))}</span>
      <span>{page}</span>
    </footer>
  )
}
