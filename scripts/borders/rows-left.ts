import type { Observation } from '../../src/domain/observation.ts'
import { COUNTRY, levelOf } from '../../src/domain/place.ts'
import type { PlaceCode } from '../../src/domain/place.ts'
import type { Published } from '../series/published.ts'
import type { Areas } from './areas.ts'
import { byPeriod, completeArea } from './old-codes.ts'
import type { CellsOfPeriod } from './old-codes.ts'
import { borderDate } from './period-dates.ts'
import type { HarmoniseRules } from './harmonise.ts'

/** A row with a figure that no place of today is made from. */
export interface BorderLeft {
  readonly row: Observation
  readonly reason: string
  /** Whether nothing else in the file says what the row says. */
  readonly isLost: boolean
}

/**
 * What `harmonise` does not take of rows with the codes of their time: figures under a code that
 * was not in force. Nothing is lost where the codes that were in force are there as well: some
 * publishers give both.
 */
export function rowsLeft(
  { borders, rows }: Published,
  { areas, periodKind }: Pick<HarmoniseRules, 'areas' | 'periodKind'>,
): BorderLeft[] {
  if (borders !== 'as-published') return []
  return [...byPeriod(rows)].flatMap(([period, cells]) => {
    const date = borderDate(period, periodKind)
    const used = codesUsed(date, cells, areas)
    return rows
      .filter((row) => row.period === period && row.value !== null && !used.has(row.place))
      .map((row) => ({ row, ...whyLeft(row, date, cells, areas) }))
  })
}

function codesUsed(date: string, cells: CellsOfPeriod, areas: Areas): ReadonlySet<PlaceCode> {
  const ofKommuner = areas.kommuner.flatMap(
    (kommune) => (completeArea(kommune, date, cells, areas) ?? areas.at(kommune, date)).codes,
  )
  const ofFylker = areas.fylker.flatMap((fylke) => areas.fylkeCodeAt(fylke, date) ?? [])
  return new Set([...ofKommuner, ...ofFylker, COUNTRY])
}

function whyLeft({ place, period }: Observation, date: string, cells: CellsOfPeriod, areas: Areas) {
  if (levelOf(place) === 'fylke')
    return { reason: `${period}: fylker with other borders than today's`, isLost: false }
  const kommuner = [...(kommunerOf(areas).get(place) ?? [])]
  if (!kommuner.length)
    return { reason: `${place} is the number of no kommune there has been`, isLost: true }
  const isLost = !kommuner.some((kommune) => completeArea(kommune, date, cells, areas))
  const instead = isLost ? 'and those that were are not there' : 'and those that were are there too'
  return { reason: `${period}: numbers that were not in force then, ${instead}`, isLost }
}

const known = new WeakMap<Areas, Map<PlaceCode, Set<PlaceCode>>>()
const FIRST_YEAR = 1986
const LAST_YEAR = 2030

/** The kommuner of today that an area with this code has gone into, at any time. */
function kommunerOf(areas: Areas): ReadonlyMap<PlaceCode, ReadonlySet<PlaceCode>> {
  const found = known.get(areas) ?? new Map<PlaceCode, Set<PlaceCode>>()
  if (!known.has(areas))
    for (const kommune of areas.kommuner)
      for (let year = FIRST_YEAR; year <= LAST_YEAR; year++)
        for (const code of areas.at(kommune, `${year}-01-01`).codes)
          found.set(code, (found.get(code) ?? new Set()).add(kommune))
  known.set(areas, found)
  return found
}
