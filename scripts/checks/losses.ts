import type { Observation, Period } from '../../src/domain/observation.ts'
import { levelOf } from '../../src/domain/place.ts'
import type { Level, PlaceCode } from '../../src/domain/place.ts'
import { examples, loss } from './finding.ts'
import type { Finding } from './finding.ts'

/** Places of a level that may lose a figure without anybody's leave: it is told all the same. */
export const MOST_PLACES_LOST: Readonly<Record<Level, number>> = { kommune: 3, fylke: 0, land: 0 }

const LEVELS = ['kommune', 'fylke', 'land'] as const satisfies readonly Level[]

/** A series before and after, and the breakdown that it is a part of. */
export interface Replaced {
  readonly id: string
  readonly before: readonly Observation[]
  readonly after: readonly Observation[]
  readonly breakdown?: string | undefined
}

/**
 * What would no longer be there: a series, a level, a period of a level, or more than a few places.
 * Each is an error of its own, that passes only when a person lets it go by its own name.
 */
export function checkLosses({ id, before, after, breakdown }: Replaced): Finding[] {
  const [had, has] = [figuresByLevel(before), figuresByLevel(after)]
  const found = (what: string, message: string) =>
    loss(named(id, what), message, {
      series: id,
      ...(breakdown === undefined ? {} : { breakdown: named(breakdown, what) }),
    })
  const levels = LEVELS.filter((level) => had[level].length)
  if (!levels.length) return []
  if (LEVELS.every((level) => !has[level].length))
    return [found('', `all ${figures(before)} figures of it would be gone`)]
  const kept = levels.filter((level) => has[level].length)
  const gone = levels.filter((level) => !kept.includes(level))
  return [
    ...gone.map((level) =>
      found(level, `all ${had[level].length} figures of the level ${level} would be gone`),
    ),
    ...lostPeriods(kept, had, has).map(({ period, at }) =>
      found(period, `no ${at.join(', ')} would have a figure of ${period}`),
    ),
    ...lostPlaces(kept, had, has).map((message) => found('places', message)),
  ]
}

const named = (id: string, what: string): string => (what ? `${id}/${what}` : id)

type ByLevel = Readonly<Record<Level, readonly Observation[]>>

function figuresByLevel(rows: readonly Observation[]): ByLevel {
  const byLevel: Record<Level, Observation[]> = { kommune: [], fylke: [], land: [] }
  for (const row of rows) if (row.value !== null) byLevel[levelOf(row.place)].push(row)
  return byLevel
}

const figures = (rows: readonly Observation[]): number =>
  rows.filter(({ value }) => value !== null).length

const periodsOf = (rows: readonly Observation[]): Set<Period> =>
  new Set(rows.map(({ period }) => period))

/** Periods in which a level that is kept has figures now, and none after. */
function lostPeriods(
  levels: readonly Level[],
  had: ByLevel,
  has: ByLevel,
): { readonly period: Period; readonly at: readonly Level[] }[] {
  const lost = new Map<Period, Level[]>()
  for (const level of levels) {
    const now = periodsOf(has[level])
    for (const period of periodsOf(had[level]))
      if (!now.has(period)) lost.set(period, [...(lost.get(period) ?? []), level])
  }
  return [...lost].map(([period, at]) => ({ period, at })).sort(byPeriod)
}

const byPeriod = (a: { period: Period }, b: { period: Period }): number =>
  a.period < b.period ? -1 : 1

/** A message when more than a few places of a level lose figures in periods that stay. */
function lostPlaces(levels: readonly Level[], had: ByLevel, has: ByLevel): string[] {
  const parts = levels.flatMap((level) => {
    const cells = new Set(has[level].map(key))
    const stays = periodsOf(has[level])
    const lost = had[level].filter((row) => stays.has(row.period) && !cells.has(key(row)))
    const places = new Set(lost.map(({ place }) => place))
    return places.size > MOST_PLACES_LOST[level] ? [placesText(level, places, lost)] : []
  })
  return parts.length ? [parts.join('; ')] : []
}

const key = ({ place, period }: Observation): string => `${place} ${period}`

const placesText = (
  level: Level,
  places: ReadonlySet<PlaceCode>,
  lost: readonly Observation[],
): string =>
  `${places.size} places of the level ${level} would lose ${lost.length} figures: ${examples(lost.map(key))}`
