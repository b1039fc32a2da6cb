import type { Observation } from '../../src/domain/observation.ts'
import type { PlaceCode } from '../../src/domain/place.ts'
import type { Series } from '../../src/domain/series.ts'
import { unlikelySteps } from '../../src/domain/unlikely-step.ts'
import type { Step } from '../../src/domain/unlikely-step.ts'
import type { CheckedSeries } from './checked-series.ts'
import { examples, warning } from './finding.ts'
import type { Finding } from './finding.ts'

/** Every step of the series that no series makes, in the order of its rows. */
export const jumpsIn = ({ rows, indicator }: CheckedSeries): Step[] =>
  unlikelySteps(seriesByPlace(rows), indicator)

/** Jumps that are new, or to or from a figure that is not what it was: what is there is told once. */
export function checkJumps(series: CheckedSeries, present: readonly Observation[]): Finding[] {
  const before = new Map(present.map((row) => [key(row.place, row.period), row.value]))
  const isNew = ({ place, from, to }: Step) =>
    [from, to].some(({ period, value }) => before.get(key(place, period)) !== value)
  const jumps = jumpsIn(series).filter(isNew)
  if (!jumps.length) return []
  const named = jumps.map(
    ({ place, from, to }) => `${place} ${from.value} (${from.period}) → ${to.value} (${to.period})`,
  )
  const message = `${jumps.length} places jump as no series does: ${examples(named)}`
  const action =
    'look both figures up at the publisher; if they are right, accept the warning with the reason'
  return [warning(series.id, message, action, 'jump')]
}

const key = (place: PlaceCode, period: string): string => `${place} ${period}`

function seriesByPlace(rows: readonly Observation[]): ReadonlyMap<PlaceCode, Series> {
  const byPlace = new Map<PlaceCode, Observation[]>()
  for (const row of [...rows].sort((a, b) => (a.period < b.period ? -1 : 1))) {
    const own = byPlace.get(row.place)
    if (own) own.push(row)
    else byPlace.set(row.place, [row])
  }
  return new Map(
    [...byPlace].map(([place, own]) => [
      place,
      {
        periods: own.map(({ period }) => period),
        values: own.map(({ value }) => value),
        statuses: own.map(({ status }) => status),
      },
    ]),
  )
}
