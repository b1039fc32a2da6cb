import { hasValue } from '../../src/domain/observation.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { levelOf } from '../../src/domain/place.ts'
import type { PlaceCode } from '../../src/domain/place.ts'
import { isCounted, UNITS } from '../../src/domain/unit.ts'
import type { CheckedSeries } from './checked-series.ts'
import { wrongSums } from './check-history.ts'
import { checkAllZero, checkShape, checkUnits } from './check-units.ts'
import { error, examples } from './finding.ts'
import type { CheckId, Finding } from './finding.ts'

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
  check: CheckId,
): Finding[] {
  if (!broken.length) return []
  const message = `${broken.length} ${what}: ${examples(broken.map(cellName))}`
  return [error(series.id, message, action, check)]
}

function checkUnique(series: CheckedSeries): Finding[] {
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

function checkPlaces(series: CheckedSeries, places: ReadonlySet<PlaceCode>): Finding[] {
  const unknown = series.rows.filter(({ place }) => !places.has(place))
  const outside = series.rows.filter(
    ({ place }) => places.has(place) && !series.indicator.levels.includes(levelOf(place)),
  )
  return [
    ...about(
      series,
      unknown,
      'rows are of places that are not of today',
      'after a border reform run "npm run data:update", which moves them; else run "npm run places", or mend the borders of the source',
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

function checkStatuses(series: CheckedSeries): Finding[] {
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

function checkBounds(series: CheckedSeries): Finding[] {
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

/** A stock this large does not come and go within a few years. */
const TENS = 10

/**
 * A stock (counted on a day, not over a year) that is 0 where it is tens before or after: a place
 * that did not exist then, not a count. Runs of zeros are judged by what stands at their ends.
 */
function checkZeros(series: CheckedSeries): Finding[] {
  const { unit, period, bounds } = series.indicator
  const stock = period.kind === 'january-1' && UNITS[unit].addsUp
  if (!stock || bounds[0] < 0) return []
  const zeros = [...byPlace(series.rows).values()].flatMap((rows) =>
    rows.filter(({ value }, i) => value === 0 && besideTens(rows, i)),
  )
  return about(
    series,
    zeros,
    'zeros stand beside far larger figures in the years next to them',
    'a zero for a place that did not exist must be border-change: mend the borders of the source',
    'zeros',
  )
}

function besideTens(rows: readonly Observation[], at: number): boolean {
  const before = rows.slice(0, at).findLast(({ value }) => value !== null && value !== 0)
  const after = rows.slice(at + 1).find(({ value }) => value !== null && value !== 0)
  const values = [before, after].flatMap((row) => row?.value ?? [])
  return values.length > 0 && values.every((value) => value >= TENS)
}

function byPlace(rows: readonly Observation[]): Map<PlaceCode, Observation[]> {
  const places = new Map<PlaceCode, Observation[]>()
  for (const row of [...rows].sort((a, b) => (a.period < b.period ? -1 : 1)))
    places.set(row.place, [...(places.get(row.place) ?? []), row])
  return places
}

/** Part of a measured figure that the kommuner's sum may differ by: roundings of decimals. */
const MEASURED_TOLERANCE = 0.001

/** Emissions do not add up: those at sea and in the air are in no kommune. */
function checkSumOfKommuner(series: CheckedSeries, kommuner: readonly PlaceCode[]): Finding[] {
  const { unit } = series.indicator
  if (!UNITS[unit].addsUp) return []
  const tolerance = isCounted(unit) ? 0 : MEASURED_TOLERANCE
  return about(
    series,
    wrongSums(series.rows, kommuner, tolerance, series.rest),
    'figures of the country or a fylke are not the sum of the kommuner',
    'a kommune is missing, counted twice, or on other borders: compare with the source',
    'sums',
  )
}
