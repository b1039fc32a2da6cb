import type { Indicator } from '../../src/domain/indicator.ts'
import { hasValue } from '../../src/domain/observation.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { levelOf } from '../../src/domain/place.ts'
import type { PlaceCode } from '../../src/domain/place.ts'
import { wrongSums } from './check-history.ts'
import { checkAllZero, checkShape, checkUnits } from './check-units.ts'
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
    ...checkShape(series),
    ...checkUnique(series),
    ...checkPlaces(series, places),
    ...checkStatuses(series),
    ...checkBounds(series),
    ...checkZeros(series),
    ...checkAllZero(series),
    ...checkUnits(series),
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
  check: string,
): Finding[] {
  if (!broken.length) return []
  const message = `${broken.length} ${what}: ${examples(broken.map(cellName))}`
  return [error(series.id, message, action, check)]
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
    'unique',
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
      'places',
    ),
    ...about(
      series,
      outside,
      'rows are of levels the record does not have',
      'mend its levels',
      'levels',
    ),
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
    'statuses',
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
    'bounds',
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
    'zeros',
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
  return about(
    series,
    wrongSums(series.rows, kommuner, SUM_TOLERANCE),
    `figures of the country or a fylke differ by more than ${SUM_TOLERANCE * 100} % from the sum of the kommuner`,
    'a kommune is missing, counted twice, or on other borders: compare with the source',
    'sums',
  )
}
