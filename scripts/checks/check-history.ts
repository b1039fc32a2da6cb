import type { RevisesHistory } from '../../src/catalogue/files.ts'
import type { Observation, Period } from '../../src/domain/observation.ts'
import { COUNTRY, fylkeOf, levelOf } from '../../src/domain/place.ts'
import type { PlaceCode } from '../../src/domain/place.ts'
import { toShownUnits } from '../../src/domain/rounding.ts'
import type { CheckedSeries } from './checked-series.ts'
import { examples, warning } from './finding.ts'
import type { Finding } from './finding.ts'

/** Part of the places with a figure that a new period may lack without asking. */
const MOST_LOST = 0.01

/** Part of its figure that one revision, and part of the cells that all of them, may change. */
const MOST_REVISED = 0.1
const MOST_CELLS_REVISED = 0.25

const LOOK = 'look it up at the source; if it is right, accept the warning with the reason'

/**
 * Compares with what is there now. All of it may be right, so all of it may be accepted.
 * `recomputed`: the publisher works the whole series out anew in every edition.
 */
export function checkAgainstPresent(
  series: CheckedSeries,
  present: readonly Observation[],
  recomputed?: RevisesHistory,
): Finding[] {
  return [
    ...checkCoverage(series, present),
    ...checkRevisions(series, present, recomputed),
    ...checkOutliers(series, present),
  ]
}

/** Places with a figure, by period. */
function coverage(rows: readonly Observation[]): Map<Period, number> {
  const counts = new Map<Period, number>()
  for (const { period, value } of rows)
    if (value !== null) counts.set(period, (counts.get(period) ?? 0) + 1)
  return counts
}

/** A new period with fewer places than the one before it. What is there and would go is a loss. */
export function checkCoverage(
  { id, rows }: CheckedSeries,
  present: readonly Observation[],
): Finding[] {
  const [before, now] = [coverage(present), coverage(rows)]
  const periods = [...now.keys()].sort()
  const thin = periods.flatMap((period, i) => {
    const [earlier, count] = [now.get(periods[i - 1] ?? '') ?? 0, now.get(period) ?? 0]
    const isNew = !before.has(period) && before.size > 0
    return isNew && isFewer(count, earlier)
      ? [`${period}: ${earlier} → ${count}${lostPlaces(period, rows)}`]
      : []
  })
  if (!thin.length) return []
  const message = `fewer places have a figure than in the period before (${examples(thin)})`
  return [warning(id, message, LOOK, 'coverage')]
}

const isFewer = (now: number, before: number): boolean => now < before * (1 - MOST_LOST)

/** Names some of the places that have a figure before the period, but not in it. */
function lostPlaces(period: Period, rows: readonly Observation[]): string {
  const has = (at: (p: Period) => boolean) =>
    new Set(rows.filter((row) => row.value !== null && at(row.period)).map(({ place }) => place))
  const now = has((p) => p === period)
  const gone = [...has((p) => p <= period)].filter((place) => !now.has(place))
  return gone.length && now.size ? `, without ${examples(gone, 3)}` : ''
}

const key = ({ place, period }: Pick<Observation, 'place' | 'period'>): string =>
  `${place} ${period}`

/** Figures of earlier periods that are not what they were: how many, and the largest. */
export function checkRevisions(
  { id, rows, indicator }: CheckedSeries,
  present: readonly Observation[],
  recomputed?: RevisesHistory,
): Finding[] {
  const before = new Map(present.map((row) => [key(row), row.value]))
  const scale = 10 ** -indicator.decimals
  const both = rows.flatMap((row) => {
    const old = before.get(key(row)) ?? null
    return row.value === null || old === null ? [] : [{ row, old, now: row.value }]
  })
  const revised = both.filter(({ old, now }) => Math.abs(now - old) >= scale)
  const part = ({ old, now }: { old: number; now: number }) =>
    Math.abs(now - old) / Math.max(Math.abs(old), 10 * scale)
  const [largest] = [...revised].sort((a, b) => part(b) - part(a))
  if (!largest) return []
  const few = part(largest) <= MOST_REVISED && revised.length <= both.length * MOST_CELLS_REVISED
  const usual = recomputed && isUsual(both, median(revised.map(part)), recomputed)
  if (few || usual) return []
  const message = `${revised.length} of ${both.length} figures of earlier periods are revised; the largest is ${key(largest.row)}: ${largest.old} → ${largest.now}`
  return [warning(id, message, LOOK, 'revised')]
}

interface Revision {
  readonly row: Observation
  readonly old: number
  readonly now: number
}

/** Small figures move by large parts in any edition: the middle one and the sums tell of it whole. */
function isUsual(
  both: readonly Revision[],
  middle: number,
  { middle: mostMiddle, sum: mostSum }: RevisesHistory,
): boolean {
  const sums = new Map<Period, { old: number; now: number }>()
  for (const { row, old, now } of both) {
    if (levelOf(row.place) !== 'kommune') continue
    const sum = sums.get(row.period) ?? { old: 0, now: 0 }
    sums.set(row.period, { old: sum.old + old, now: sum.now + now })
  }
  const moved = [...sums.values()].map(({ old, now }) => Math.abs(now - old) / Math.abs(old || 1))
  return middle <= mostMiddle && moved.every((part) => part <= mostSum)
}

/** So many of its usual changes, and half of its usual size, is a place away from its own past. */
const MANY_CHANGES = 12
const HALF = 0.5
const PAST = 5

/** New and changed figures far from what the place itself has had. */
export function checkOutliers(
  { id, rows, indicator }: CheckedSeries,
  present: readonly Observation[],
): Finding[] {
  const before = new Map(present.map((row) => [key(row), row.value]))
  if (!before.size) return []
  const shown = (value: number | null | undefined) =>
    typeof value === 'number' ? toShownUnits(value, indicator.decimals) : value
  const far = [...byPlace(rows).values()].flatMap((series) =>
    series.filter((row, i) => shown(before.get(key(row))) !== shown(row.value) && isFar(series, i)),
  )
  if (!far.length) return []
  const named = far.map(({ place, period, value }) => `${place} ${period} = ${value}`)
  const message = `${far.length} new figures are far from the place's own past: ${examples(named)}`
  return [warning(id, message, LOOK, 'outliers')]
}

function byPlace(rows: readonly Observation[]): Map<PlaceCode, Observation[]> {
  const places = new Map<PlaceCode, Observation[]>()
  for (const row of [...rows].sort((a, b) => (a.period < b.period ? -1 : 1)))
    if (row.value !== null) {
      const known = places.get(row.place)
      if (known) known.push(row)
      else places.set(row.place, [row])
    }
  return places
}

/** Months and quarters are compared with all that came before, seasons and all. */
function isFar(series: readonly Observation[], at: number): boolean {
  const past = series.slice(0, at).flatMap(({ value }) => value ?? [])
  if (past.length < PAST) return false
  const changes = past.slice(1).map((value, i) => Math.abs(value - (past[i] ?? value)))
  const usual = median(past.slice(-PAST))
  const allowed = Math.max(
    MANY_CHANGES * median(changes),
    Math.max(...changes) * 3,
    Math.abs(usual) * HALF,
  )
  return Math.abs((series[at]?.value ?? usual) - usual) > allowed
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0
}

/**
 * Fylker and the country whose figure is not the sum of their kommuner and the rest that is in none,
 * where all have one; the country also where kommuner have gaps but all fylker a figure.
 */
export function wrongSums(
  rows: readonly Observation[],
  kommuner: readonly PlaceCode[],
  tolerance: number,
  rest: NonNullable<CheckedSeries['rest']> = {},
): Observation[] {
  const values = new Map(rows.map((row) => [key(row), row.value]))
  const fylker = [...new Set(kommuner.map(fylkeOf))]
  return rows.filter(({ place, period, value }) => {
    if (levelOf(place) === 'kommune' || value === null) return false
    const at = (whole: PlaceCode) => rest[key({ place: whole, period })] ?? 0
    const members = kommuner.filter((k) => place === COUNTRY || fylkeOf(k) === place)
    const ofKommuner = sumIn(values, members, period)
    const ofFylker = place === COUNTRY ? sumIn(values, fylker, period) : null
    // What is in a fylke and none of its kommuner is in the fylke's own figure.
    const rests = ofKommuner === null ? fylker.map((fylke) => -at(fylke)) : []
    const sum = ofKommuner ?? ofFylker
    if (sum === null) return false
    const whole = rests.reduce((total, part) => total + part, sum + at(place))
    const differs = (one: number) =>
      Math.abs(one - value) > Math.max(Math.abs(value) * tolerance, SUM_ROUNDING)
    // The rest of a list of kommuner (Snillfjord, Tysfjord) is in no kommune, and in a fylke.
    return differs(whole) && (ofKommuner !== null || differs(sum))
  })
}

/** The places' sum in a period; null unless every one of them has a figure. */
function sumIn(
  values: ReadonlyMap<string, number | null>,
  places: readonly PlaceCode[],
  period: Period,
): number | null {
  const parts = places.map((place) => values.get(`${place} ${period}`) ?? null)
  if (!parts.length || parts.some((part) => part === null)) return null
  return parts.reduce<number>((total, part) => total + (part ?? 0), 0)
}

/** Small sums of figures that are rounded to three differ by a few. */
const SUM_ROUNDING = 1e-6
