import { yearsBefore } from '../../../domain/change.ts'
import type { Language } from '../../../domain/indicator.ts'
import type { Period } from '../../../domain/observation.ts'
import { inPeriod, periodPosition } from '../../../domain/period-text.ts'
import type { Saying } from '../../../domain/saying.ts'
import type { IndicatorSummary } from '../../../observations/shards.ts'
import { capitalised } from '../../../domain/list-text.ts'
import { countNeuter } from './number-words.ts'
import { WORDS } from './words.ts'

type Timed = Pick<IndicatorSummary, 'kind' | 'windowYears'>

/** All election figures are of kommunestyrevalg: the sentence says so. */
const ELECTION: Record<Language, readonly [RegExp, string]> = {
  nb: [/valget/, 'kommunevalget'],
  nn: [/valet/, 'kommunevalet'],
}

/** When: `1. januar 2026`, `i 2024`, `ved kommunevalget i 2023`. */
export function when(period: Period, { kind, windowYears }: Timed, language: Language): string {
  const text = inPeriod(period, kind, language, windowYears)
  return kind === 'election' ? text.replace(...ELECTION[language]) : text
}

/** As `when`, at the head of a sentence, where a date with a full stop in it reads badly. */
export const opening = (period: Period, timed: Timed, language: Language): string =>
  timed.kind === 'january-1'
    ? capitalised(`${WORDS[language].onset} ${period}`)
    : capitalised(when(period, timed, language))

/** Beside another period, where the year is enough of a 1 January: `i 2016`. */
export const inYear = (period: Period, timed: Timed, language: Language): string =>
  timed.kind === 'january-1' ? `i ${period}` : when(period, timed, language)

/** After `siden`, `fra` and `til`: `2016`, `oktober 2022`, `kommunevalget i 2019`. */
export const theYear = (period: Period, timed: Timed, language: Language): string =>
  inYear(period, timed, language).replace(/^(i|ved) /, '')

/** Whole years between the two: `på ti år`; undefined where it is not whole years. */
export function over(from: Period, to: Period, language: Language): string | undefined {
  const years = periodPosition(to) - periodPosition(from)
  const words = WORDS[language]
  return Number.isInteger(years) && years > 0
    ? `${words.over} ${countNeuter(years, language)} ${words.year}`
    : undefined
}

/** What a growth figure is of: `fra 2016 til 2026`; of one year from 1 January, `i løpet av 2025`. */
export function span(period: Period, years: number, timed: Timed, language: Language): string {
  const words = WORDS[language]
  const before = yearsBefore(period, years)
  if (years === 1 && timed.kind === 'january-1') return `${words.during} ${before}`
  return `${words.from} ${theYear(before, timed, language)} til ${theYear(period, timed, language)}`
}

/** The years a figure of this saying is a growth over; undefined for all others. */
export const growthYears = ({ level }: Saying): number | undefined =>
  level.kind === 'growth' ? level.years : undefined
