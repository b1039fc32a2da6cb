/** The years and months that a text names, and which of an indicator's periods they can be. */
import type { PeriodKind } from '../../domain/indicator.ts'
import type { Period } from '../../domain/observation.ts'
import type { Span } from './not-figures.ts'

/** `from` is `to` where one year is named. */
export interface NamedPeriod extends Span {
  readonly from: number
  readonly to: number
  /** 1 to 12, where the month is named too. */
  readonly month: number | null
  readonly quarter: number | null
  /** `siden 2006`: where something began, not when the number is of. */
  readonly since: boolean
}

// prettier-ignore
const MONTHS = ['januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'desember']

const NAMED = new RegExp(
  `(?:(?:(\\d{1,2})\\.\\s*)?(${MONTHS.join('|')})\\s+|(\\d)\\.\\s*kvartal\\s+)?(?<![\\d,.]|\\d[ \\u00a0])((?:19|20)\\d{2})(?:\\/(\\d{2}))?(?:\\s*[–-]\\s*((?:19|20)?\\d{2})(?:\\/(\\d{2}))?)?(?!\\d|,\\d|[ \\u00a0]\\d{3}(?!\\d))`,
  'giu',
)

/** Every year that is named between the numbers of the text; `numbers` are never years. */
export function namedPeriods(text: string, numbers: readonly Span[]): NamedPeriod[] {
  return [...text.matchAll(NAMED)].flatMap((match) => {
    const [found, , month, quarter, year = '', ends, through, endsThrough] = match
    // Of school years, `2022/23–2024/25`, the last year is the one that is meant.
    const until = endsThrough ?? through ?? ends
    const span = { start: match.index, end: match.index + found.length }
    if (numbers.some((number) => number.start < span.end && span.start < number.end)) return []
    const from = Number(year)
    return [
      {
        ...span,
        from,
        to:
          until === undefined
            ? from
            : Number(until.length === 2 ? year.slice(0, 2) + until : until),
        month: month === undefined ? null : MONTHS.indexOf(month.toLowerCase()) + 1,
        quarter: quarter === undefined ? null : Number(quarter),
        since: /(?<!\p{L})(?:siden|sidan)\s+$/iu.test(text.slice(0, span.start)),
      },
    ]
  })
}

/** Of the periods, those that the text can mean. */
export const periodsMeant = (
  named: NamedPeriod,
  periods: readonly Period[],
  kind: PeriodKind,
): Period[] => periods.filter((period) => isMeant(named, period, kind))

function isMeant({ from, to, month, quarter }: NamedPeriod, period: Period, kind: PeriodKind) {
  const [first = 0, last = first] = (period.match(/\d{4}/g) ?? []).map(Number)
  if (kind === 'school-year')
    return from === to ? first === from || last === from : first === from && last === to
  if (kind === 'window') return last === to
  if (kind === 'school-window') return last === to
  if (kind === 'month' && month !== null)
    return period === `${to}M${String(month).padStart(2, '0')}`
  if (kind === 'quarter' && quarter !== null) return period === `${to}K${quarter}`
  return last === from || last === to
}
