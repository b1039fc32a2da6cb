import { useState } from 'react'
import type { Level } from '../../domain/place.ts'
import { dateText } from '../../ui/date-text.ts'
import { useLanguage } from '../../ui/language.tsx'
import { SHEET_TEXT } from './text.ts'

interface SheetFootProps {
  name: string
  level: Level
  page: string
}

/** What the marks mean, and place, date and page: a sheet that is found on a table tells what it is. */
export function SheetFoot({ name, level, page }: SheetFootProps) {
  const language = useLanguage()
  const [today] = useState(() => new Date().toISOString())
  const words = SHEET_TEXT[language]
  return (
    <footer className="sheet-foot">
      {level !== 'land' && <p className="sheet-key">{words.key[level]}</p>}
      <span>{name}</span>
      <span>{words.printed(dateText(today, language))}</span>
      <span>{page}</span>
    </footer>
  )
}
