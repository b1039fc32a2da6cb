import type { Indicator } from '../../src/domain/indicator.ts'
import { hasValue } from '../../src/domain/observation.ts'
import type { Observation, Period } from '../../src/domain/observation.ts'
import { COUNTRY, levelOf } from '../../src/domain/place.ts'
import type { PlaceCode } from '../../src/domain/place.ts'
import { error, examples } from './finding.ts'
import type { Finding } from './finding.ts'

/** One series as the checks see it. */
export interface CheckedSeries {
  readonly id: string
  readonly indicator: Indicator
  readonly rows: readonly Observation[]
}

/** Every check of a series by itself. `places`: today's kommuner and fylker, and the country. */
export function checkSeries(series: CheckedSeries, places: ReadonlySet<PlaceCode>): Finding[] {
  return [
    ...checkUnique(series),
    ...checkPlaces(series, places),
    ...checkStatuses(series),
    ...checkBounds(series),
    ...checkZeros(series),
    ...checkSumOfKommuner(
      series,
      [...places].filter((p) => levelOf(p) === 'kommune'),
    ),
  ]
}

const cellName = ({ place, period, value }: Observation): string =>
  `${place} ${period}${value === null ? '' : ` = ${value}`}`

/** One finding for all the rows a rule is broken by; none when it is kept. */
function about(
  series: CheckedSeries,
  broken: readonly Observation[],
  what: string,
  action: string,
): Finding[] {
  if (!broken.length) return []
  return [error(series.id, `${broken.length} ${what}: ${examples(broken.map(cellName))}`, action)]
}

export function checkUnique(series: CheckedSeries): Finding[] {
  const seen = new Set<string>()
  const again = series.rows.filter(({ place, period }) => {
    const key = `${place} ${period}`
    return seen.has(key) || !seen.add(key)
  })
  return about(
    series,
    again,
    'cells are given twice',
    'narrow the record so that a cell has one row',
  )
}

export function checkPlaces(series: CheckedSeries, places: ReadonlySet<PlaceCode>): Finding[] {
  const unknown = series.rows.filter(({ place }) => !places.has(place))
  const outside = series.rows.filter(
    ({ place }) => places.has(place) && !series.indicator.levels.includes(levelOf(place)),
  )
  return [
    ...about(
      series,
      unknown,
      'rows are of places that are not of today',
      'run "npm run places" if borders have changed, or mend the borders of the source',
    ),
    ...about(series, outside, 'rows are of levels the record does not have', 'mend its levels'),
  ]
}

export function checkStatuses(series: CheckedSeries): Finding[] {
  const wrong = series.rows.filter(
    ({ value, status }) => (value === null) === hasValue(status) || Number.isNaN(value),
  )
  return about(
    series,
    wrong,
    'rows have a value and a status that do not go together',
    'a figure needs ok, estimated or preliminary; no figure needs a reason',
  )
}

export function checkBounds(series: CheckedSeries): Finding[] {
  const [lowest, highest] = series.indicator.bounds
  const outside = series.rows.filter(
    ({ value }) => value !== null && (value < lowest || value > highest),
  )
  return about(
    series,
    outside,
    `values are outside ${lowest}–${highest}`,
    'look them up at the source: mend the adapter if they are wrong, the record’s bounds if they are right',
  )
}

/** Stocks that do not come and go: 0 beside hundreds is a place that did not exist, not a count. */
const STOCKS: ReadonlySet<string> = new Set(['persons', 'dwellings', 'square-kilometres'])
const HUNDREDS = 100

export function checkZeros(series: CheckedSeries): Finding[] {
  const goesBelowZero = series.indicator.bounds[0] < 0
  if (!STOCKS.has(series.indicator.unit) || goesBelowZero) return []
  const zeros = [...byPlace(series.rows).values()].flatMap((rows) =>
    rows.filter(({ value }, i) => value === 0 && besideHundreds(rows[i - 1], rows[i + 1])),
  )
  return about(
    series,
    zeros,
    'zeros stand beside hundreds in the years next to them',
    'a zero for a place that did not exist must be border-change: mend the borders of the source',
  )
}

function besideHundreds(before: Observation | undefined, after: Observation | undefined): boolean {
  const values = [before, after].flatMap((row) => row?.value ?? [])
  return values.length > 0 && values.every((value) => value > HUNDREDS)
}

function byPlace(rows: readonly Observation[]): Map<PlaceCode, Observation[]> {
  const places = new Map<PlaceCode, Observation[]>()
  for (const row of [...rows].sort((a, b) => (a.period < b.period ? -1 : 1)))
    places.set(row.place, [...(places.get(row.place) ?? []), row])
  return places
}

/** Part of the country's figure that the kommuner's sum may differ by: roundings of decimals. */
export const SUM_TOLERANCE = 0.001

/** Units whose kommuner make up the country; emissions at sea and in the air do not. */
const ADDS_UP: ReadonlySet<string> = new Set([...STOCKS, 'decares', 'buildings'])

export function checkSumOfKommuner(
  series: CheckedSeries,
  kommuner: readonly PlaceCode[],
): Finding[] {
  if (!ADDS_UP.has(series.indicator.unit)) return []
  const values = new Map(series.rows.map((row) => [`${row.place} ${row.period}`, row.value]))
  const wrong = series.rows.filter(({ place, period, value }) => {
    if (place !== COUNTRY || value === null) return false
    const parts = kommuner.map((kommune) => values.get(`${kommune} ${period}`) ?? null)
    if (parts.some((part) => part === null)) return false
    const sum = parts.reduce<number>((total, part) => total + (part ?? 0), 0)
    return Math.abs(sum - value) > Math.abs(value) * SUM_TOLERANCE
  })
  return about(
    series,
    wrong,
    `country figures differ by more than ${SUM_TOLERANCE * 100} % from the sum of the kommuner`,
    'a kommune is missing, counted twice, or on other borders: compare with the source',
  )
}

/** Part of the kommuner with a figure in a period that an update may lose without asking. */
export const MOST_LOST = 0.01

/** Compares with what is there now: coverage must not fall, the newest period must not go back. */
export function checkAgainstPresent(
  series: CheckedSeries,
  present: readonly Observation[],
): Finding[] {
  const action = `if this is right, promote with "npm run data:promote -- --accept ${series.indicator.id}"`
  const [before, now] = [coverage(present), coverage(series.rows)]
  const lost = [...before].filter(
    ([period, count]) => (now.get(period) ?? 0) < count * (1 - MOST_LOST),
  )
  const newest = { before: [...before.keys()].sort().at(-1), now: [...now.keys()].sort().at(-1) }
  const fallen = lost.map(([period, count]) => `${period}: ${count} → ${now.get(period) ?? 0}`)
  return [
    ...(fallen.length
      ? [error(series.id, `fewer places have a figure than now (${examples(fallen)})`, action)]
      : []),
    ...(newest.before !== undefined && (newest.now ?? '') < newest.before
      ? [
          error(
            series.id,
            `the newest period goes back from ${newest.before} to ${newest.now ?? 'none'}`,
            action,
          ),
        ]
      : []),
  ]
}

/** Places with a figure, by period. */
export function coverage(rows: readonly Observation[]): Map<Period, number> {
  const counts = new Map<Period, number>()
  for (const { period, value } of rows)
    if (value !== null) counts.set(period, (counts.get(period) ?? 0) + 1)
  return counts
}
