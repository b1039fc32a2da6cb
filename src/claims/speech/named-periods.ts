/** The years and months that a text names, and which of an indicator's periods they can be. */
import { yearsBefore } from '../../domain/change.ts'
import type { PeriodKind } from '../../domain/indicator.ts'
import type { Period } from '../../domain/observation.ts'
import { numberOfWord } from './number-words.ts'
import type { Span } from './not-figures.ts'

/**
 * `date`: a year that is named. `since`: where something began. `ago`: so many years before the
 * newest figure. `span`: the years up to the newest. `now`: the newest.
 */
export type PeriodUse = 'date' | 'since' | 'ago' | 'span' | 'now'

/** `from` is `to` where one year is named; both are 0 where none is. */
export interface NamedPeriod extends Span {
  readonly from: number
  readonly to: number
  /** 1 to 12, where the month is named too. */
  readonly month: number | null
  readonly quarter: number | null
  readonly use: PeriodUse
  /** How long ago, or how long; of `ago` and `span`. */
  readonly years: number
}

// oxfmt-ignore
const MONTHS = ['januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'desember']

const NAMED = new RegExp(
  `(?:(?:(\\d{1,2})\\.\\s*)?(${MONTHS.join('|')})\\s+|(\\d)\\.\\s*kvartal\\s+)?(?<![\\d,.]|\\d[ \\u00a0])((?:19|20)\\d{2})(?:\\/(\\d{2}))?(?:\\s*[–-]\\s*((?:19|20)?\\d{2})(?:\\/(\\d{2}))?)?(?!\\d|,\\d|[ \\u00a0]\\d{3}(?!\\d))`,
  'giu',
)

/** Every period that is named between the numbers of the text; `numbers` are never years. */
export function namedPeriods(text: string, numbers: readonly Span[]): NamedPeriod[] {
  const years = yearsNamed(text, numbers)
  return [...years, ...spoken(text)].sort((a, b) => a.start - b.start)
}

function yearsNamed(text: string, numbers: readonly Span[]): NamedPeriod[] {
  return [...text.matchAll(NAMED)].flatMap((match) => {
    const [found, , month, quarter, year = '', ends, through, endsThrough] = match
    // Of school years, `2022/23–2024/25`, the last year is the one that is meant.
    const until = endsThrough ?? through ?? ends
    const span = { start: match.index, end: match.index + found.length }
    if (numbers.some((number) => number.start < span.end && span.start < number.end)) return []
    const from = Number(year)
    const since =
      /(?<!\p{L})(?:siden|sidan)(?: (?:valget|valet|kommunevalget|kommunevalet))?(?: i)?\s+$/iu
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
        use: since.test(text.slice(0, span.start)) ? ('since' as const) : ('date' as const),
        years: 0,
      },
    ]
  })
}

const COUNT = '(\\p{L}+|\\d{1,2})'
const SPOKEN: readonly (readonly [RegExp, PeriodUse])[] = [
  [new RegExp(`(?<!\\p{L})for ${COUNT} år (?:siden|sidan)(?!\\p{L})`, 'giu'), 'ago'],
  [/(?<!\p{L})i fjor(?!\p{L})/giu, 'ago'],
  [
    new RegExp(
      `(?<!\\p{L})(?:på|over|gjennom|i løpet av|etter|i)?\\s*(?:bare |berre )?(?:de |dei )?(?:siste|seinaste|seneste) ${COUNT} år(?:ene|a)?(?!\\p{L})`,
      'giu',
    ),
    'span',
  ],
  // `over 65 år` is an age.
  [/(?<!\p{L})over (?:bare |berre )?(\p{L}+) år(?!\p{L}| på rad| eller| og)/giu, 'span'],
  [
    new RegExp(
      `(?<!\\p{L})(?:på|gjennom|i løpet av) (?:bare |berre )?${COUNT} år(?!\\p{L}| på rad| eller| og)`,
      'giu',
    ),
    'span',
  ],
  [/(?<!\p{L})(?:på )?(?:det )?(?:siste|seinaste) (?:året|år)(?!\p{L})/giu, 'span'],
  [/(?<!\p{L})(?:på )?(?:det )?siste (tiåret)(?!\p{L})/giu, 'span'],
  [/(?<!\p{L})(?:i dag|per i dag|nå|no|for tiden|for tida)(?!\p{L})/giu, 'now'],
]

/** `innbyggere på 65 år` are that old. */
const LONGEST = 50

const yearsOf = (word: string | undefined): number | null => {
  if (word === undefined) return 1
  if (/^\d+$/u.test(word)) return Number(word)
  return word.toLowerCase() === 'tiåret' ? 10 : numberOfWord(word)
}

function spoken(text: string): NamedPeriod[] {
  const found = SPOKEN.flatMap(([pattern, use]) =>
    [...text.matchAll(pattern)].flatMap(({ index, 0: whole, 1: count }) => {
      const years = use === 'now' ? 0 : yearsOf(count)
      const span = { start: index, end: index + whole.length }
      return years === null || years > LONGEST
        ? []
        : [{ ...span, from: 0, to: 0, month: null, quarter: null, use, years }]
    }),
  )
  return found.filter(
    (one, i) => !found.some((other, j) => j < i && other.start < one.end && one.start < other.end),
  )
}

/** Of the periods, those that the text can mean; `newest` is what `for ti år siden` counts from. */
export function periodsMeant(
  named: NamedPeriod,
  periods: readonly Period[],
  kind: PeriodKind,
  newest: Period,
): Period[] {
  if (named.use === 'now') return [newest]
  if (named.use === 'ago' || named.use === 'span')
    return periods.filter((period) => period === yearsBefore(newest, named.years))
  return periods.filter((period) => isMeant(named, period, kind))
}

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
