import type { PeriodForm } from '../../src/catalogue/files.ts'
import { isPeriodCode } from '../../src/domain/period-code.ts'
import type { Period } from '../../src/domain/observation.ts'

/** Our period for the way a file writes it; undefined for anything else. */
export const periodOfText = (text: string, form: PeriodForm = 'code'): Period | undefined =>
  FORMS[form](text)

const FORMS: Readonly<Record<PeriodForm, (text: string) => Period | undefined>> = {
  code: (text) => (isPeriodCode(text.toUpperCase()) ? text.toUpperCase() : undefined),
  'yyyy-mm': (text) => (/^\d{4}-\d{2}$/.test(text) ? text.replace('-', 'M') : undefined),
  'yyyy-yy': schoolYear,
  'school-year-end': (text) => (/^\d{4}$/.test(text) ? `${Number(text) - 1}-${text}` : undefined),
  'school-window': schoolWindow,
}

/** 2015-16 → 2015-2016; the second part must be the year after. */
function schoolYear(text: string): Period | undefined {
  const first = Number(/^(\d{4})-\d{2}$/.exec(text)?.[1])
  return text === `${first}-${String(first + 1).slice(2)}` ? `${first}-${first + 1}` : undefined
}

/** 2022/23-2024/25 → 2025, the year the last of them ends in. */
function schoolWindow(text: string): Period | undefined {
  const [, first, last] = /^\d{4}\/\d{2}-(\d{4})\/(\d{2})$/.exec(text) ?? []
  const end = String(Number(first) + 1)
  return last !== undefined && end.endsWith(last) ? end : undefined
}

/**
 * The period of a cell that Excel has as a date (ISO): the month of a day that begins or ends one,
 * the year of its first or last day; undefined for any other day, which may be anything.
 */
export function periodOfDate(date: string, form: PeriodForm = 'code'): Period | undefined {
  const [year = '', month = '', day = ''] = date.split('-')
  const next = new Date(`${date}T00:00:00Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  const isWhole = day === '01' || next.getUTCDate() === 1
  if (form === 'yyyy-mm') return isWhole ? `${year}M${month}` : undefined
  if (form === 'code') return /-(01-01|12-31)$/.test(date) ? year : undefined
  return undefined
}
