import type { PeriodKind } from '../../src/domain/indicator.ts'
import type { Observation, Period } from '../../src/domain/observation.ts'
import { COUNTRY, levelOf } from '../../src/domain/place.ts'
import type { PlaceCode } from '../../src/domain/place.ts'
import type { Area, Areas } from './areas.ts'
import { sumCells } from '../series/combine.ts'
import type { Cell } from '../series/combine.ts'
import type { Published } from '../series/published.ts'
import { byPeriod, completeArea } from './old-codes.ts'
import type { CellsOfPeriod } from './old-codes.ts'
import { borderDate } from './period-dates.ts'

export interface HarmoniseRules {
  readonly areas: Areas
  readonly periodKind: PeriodKind
  /** Counts may be added over a merger; rates may only follow a changed number. */
  readonly measure: 'count' | 'rate'
}

const BORDER_CHANGE: Cell = { value: null, status: 'border-change' }

/**
 * The same rows on today's borders. `today` is kept; `summed` loses what is not one kommune's
 * alone; `as-published` is looked up under the codes of its time. A place that the source says
 * nothing of gets no row. Throws on a row of a place that is not one of today's (unless `as-published`).
 */
export function harmonise(published: Published, rules: HarmoniseRules): Observation[] {
  if (published.borders === 'as-published') return fromOldCodes(published.rows, rules)
  const known = new Set([COUNTRY, ...rules.areas.fylker, ...rules.areas.kommuner])
  for (const row of published.rows) if (!known.has(row.place)) throw unknownPlace(row)
  if (published.borders === 'today') return [...published.rows]
  return [
    ...published.rows.map((row) => withoutShared(row, rules)),
    ...sharedWithoutRow(published.rows, rules),
  ]
}

const unknownPlace = ({ place, period }: Observation): Error =>
  new Error(
    `${place} (${period}) is not a place of today. If the figures have the codes of their time, give the file description borders: 'as-published'; if the borders are new, run "npm run places"; if data/places has them already, this source is not on them yet: its figures stay as they are, try again in some weeks.`,
  )

/** Covers the zeros of summed lists for kommuner that did not exist, and old Ålesund on 1508. */
function withoutShared(row: Observation, { areas, periodKind }: HarmoniseRules): Observation {
  if (levelOf(row.place) !== 'kommune') return row
  const { shared } = areas.at(row.place, borderDate(row.period, periodKind))
  return shared ? { ...row, ...BORDER_CHANGE } : row
}

/** A list may simply leave out a kommune that was part of another: the reason is known to us. */
function sharedWithoutRow(
  rows: readonly Observation[],
  { areas, periodKind }: HarmoniseRules,
): Observation[] {
  return [...byPeriod(rows)].flatMap(([period, cells]) => {
    if (!hasKommuner(cells)) return []
    const date = borderDate(period, periodKind)
    return areas.kommuner
      .filter((kommune) => !cells.has(kommune) && areas.at(kommune, date).shared)
      .map((place): Observation => ({ place, period, ...BORDER_CHANGE }))
  })
}

const hasKommuner = (cells: CellsOfPeriod): boolean =>
  [...cells].some(([place, { value }]) => levelOf(place) === 'kommune' && value !== null)

function fromOldCodes(rows: readonly Observation[], rules: HarmoniseRules): Observation[] {
  const { kommuner, fylker } = rules.areas
  return [...byPeriod(rows)].flatMap(([period, cells]) =>
    [...kommuner, ...fylker, COUNTRY].flatMap((place) => {
      const cell = onTodaysBorders(place, period, cells, rules)
      return cell ? [{ place, period, value: cell.value, status: cell.status }] : []
    }),
  )
}

function onTodaysBorders(
  place: PlaceCode,
  period: Period,
  cells: CellsOfPeriod,
  rules: HarmoniseRules,
): Cell | undefined {
  const date = borderDate(period, rules.periodKind)
  const level = levelOf(place)
  if (level === 'kommune') return kommuneCell(place, date, cells, rules)
  return level === 'land' ? cells.get(COUNTRY) : fylkeCell(place, date, cells, rules)
}

function fylkeCell(
  fylke: PlaceCode,
  date: string,
  cells: CellsOfPeriod,
  { areas }: HarmoniseRules,
): Cell | undefined {
  const code = areas.fylkeCodeAt(fylke, date)
  if (code) return cells.get(code)
  const hadFigures = [...cells].some(([at, { value }]) => levelOf(at) === 'fylke' && value !== null)
  return hadFigures ? BORDER_CHANGE : undefined
}

function kommuneCell(
  kommune: PlaceCode,
  date: string,
  cells: CellsOfPeriod,
  { areas, measure }: HarmoniseRules,
): Cell | undefined {
  const complete = completeArea(kommune, date, cells, areas)
  if (complete) return areaCell(complete, cells, measure)
  const { codes, shared } = areas.at(kommune, date)
  if (!codes.some((code) => cells.has(code))) return undefined
  return shared || measure === 'rate' ? BORDER_CHANGE : { value: null, status: 'missing' }
}

function areaCell(area: Area, cells: CellsOfPeriod, measure: 'count' | 'rate'): Cell {
  if (area.shared || (measure === 'rate' && area.codes.length !== 1)) return BORDER_CHANGE
  return sumCells(area.codes.flatMap((code) => cells.get(code) ?? []))
}
