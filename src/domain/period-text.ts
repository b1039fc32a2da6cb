import type { Language, PeriodKind } from './indicator.ts'
import type { Period } from './observation.ts'

// oxfmt-ignore
const MONTHS = ['januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'desember']
// oxfmt-ignore
const SHORT_MONTHS = ['jan.', 'feb.', 'mars', 'apr.', 'mai', 'juni', 'juli', 'aug.', 'sep.', 'okt.', 'nov.', 'des.']

const SCHOOL_YEAR: Record<Language, string> = { nb: 'skoleåret', nn: 'skuleåret' }
const ELECTION: Record<Language, string> = { nb: 'valget', nn: 'valet' }
const THE_YEARS: Record<Language, string> = { nb: 'årene', nn: 'åra' }
const SCHOOL_YEARS: Record<Language, string> = { nb: 'skoleårene', nn: 'skuleåra' }

/** `2022M10` as month name and year; anything else as it stands. */
function monthText(period: Period, names: readonly string[]): string {
  const [, year, month] = /^(\d{4})M(\d{2})$/.exec(period) ?? []
  const name = names[Number(month) - 1]
  return year && name ? `${name} ${year}` : period
}

/** `2026K2` as `2. kvartal 2026`; anything else as it stands. */
function quarterText(period: Period, word: string): string {
  const [, year, quarter] = /^(\d{4})K(\d)$/.exec(period) ?? []
  return year && quarter ? `${quarter}. ${word} ${year}` : period
}

/** First and last year of a period: of a school year, of a window that ends with it, or of itself. */
function yearsOf(period: Period, windowYears: number): readonly [string, string] {
  const years = period.match(/\d{4}/g) ?? [period]
  const last = years.at(-1) ?? period
  const first = years.length > 1 ? (years[0] ?? last) : String(Number(last) - windowYears + 1)
  return [first, last]
}

function yearsText(period: Period, windowYears: number, short: boolean): string {
  const [first, last] = yearsOf(period, windowYears)
  if (first === last) return last
  return `${first}–${short && first.slice(0, 2) === last.slice(0, 2) ? last.slice(2) : last}`
}

/** The school years that end in `2025`, three of them: `2022/23–2024/25`; short `22/23–24/25`. */
function schoolYearsText(period: Period, windowYears: number, short: boolean): string {
  const last = Number(period)
  const one = (ends: number) => `${String(ends - 1).slice(short ? 2 : 0)}/${String(ends).slice(2)}`
  return `${one(last - windowYears + 1)}–${one(last)}`
}

/**
 * A period as it stands beside a figure: `1. januar 2026`, `2024`, `oktober 2022`,
 * `2. kvartal 2026`, `skoleåret 2020–2021`, `2021–2024` (a window of four years),
 * `skoleårene 2022/23–2024/25`, `valget i 2023`.
 */
export function periodText(
  period: Period,
  kind: PeriodKind,
  language: Language,
  windowYears = 1,
): string {
  switch (kind) {
    case 'year':
      return period
    case 'january-1':
      return `1. januar ${period}`
    case 'month':
      return monthText(period, MONTHS)
    case 'quarter':
      return quarterText(period, 'kvartal')
    case 'school-year':
      return `${SCHOOL_YEAR[language]} ${yearsText(period, 2, false)}`
    case 'window':
      return yearsText(period, windowYears, false)
    case 'school-window':
      return `${SCHOOL_YEARS[language]} ${schoolYearsText(period, windowYears, false)}`
    case 'election':
      return `${ELECTION[language]} i ${period}`
  }
}

/**
 * A period within a sentence, with the word before it: `i 2024`, `1. januar 2026`,
 * `i oktober 2022`, `i skoleåret 2020–2021`, `i årene 2021–2024`, `ved valget i 2023`.
 */
export function inPeriod(
  period: Period,
  kind: PeriodKind,
  language: Language,
  windowYears = 1,
): string {
  const text = periodText(period, kind, language, windowYears)
  if (kind === 'january-1') return text
  if (kind === 'election') return `ved ${text}`
  if (kind === 'window' && windowYears > 1) return `i ${THE_YEARS[language]} ${text}`
  return `i ${text}`
}

/** A period on an axis or in a table's head: `2026`, `okt. 2022`, `2020–21`, `22/23–24/25`. */
export function shortPeriodText(period: Period, kind: PeriodKind, windowYears = 1): string {
  if (kind === 'month') return monthText(period, SHORT_MONTHS)
  if (kind === 'quarter') return quarterText(period, 'kv.')
  if (kind === 'school-year') return yearsText(period, 2, true)
  if (kind === 'school-window') return schoolYearsText(period, windowYears, true)
  return kind === 'window' ? yearsText(period, windowYears, true) : period
}

/** The year a period ends in, for axes that are spaced by time; a month or quarter adds its part of the year. */
export function periodPosition(period: Period): number {
  const [, last] = yearsOf(period, 1)
  const month = /M(\d{2})$/.exec(period)?.[1]
  const quarter = /K(\d)$/.exec(period)?.[1]
  if (quarter) return Number(last) + (Number(quarter) - 1) / 4
  return Number(last) + (month ? (Number(month) - 1) / 12 : 0)
}
