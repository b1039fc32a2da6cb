import { borderHistory } from '../../src/domain/borders.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { COUNTRY, fylkeOf, levelOf } from '../../src/domain/place.ts'
import type { BorderChange, PlaceCode } from '../../src/domain/place.ts'
import type { Places } from '../places/read-places.ts'
import { areasOf } from './areas.ts'
import type { Areas } from './areas.ts'
import { sumCells } from '../series/combine.ts'
import type { Cell } from '../series/combine.ts'
import { byPeriod } from './old-codes.ts'
import type { CellsOfPeriod } from './old-codes.ts'

/** What is there of one series: every period is on the same borders, yesterday's. */
export interface Carrying {
  readonly rows: readonly Observation[]
  readonly measure: 'count' | 'rate'
}

/** Moves rows that were put on today's borders before a reform to the borders after it. */
export type CarryOver = (series: Carrying) => readonly Observation[]

/**
 * For a data folder whose places were made anew. Counts follow changed numbers and mergers, rates
 * only changed numbers; what cannot be told apart is a border change. Rows of places that are all
 * of today are handed back as they are. Throws on a code that no record of KLASS knows an end of.
 */
export function carryOver({ kommuner, changes }: Pick<Places, 'kommuner' | 'changes'>): CarryOver {
  const codes = kommuner.map(({ code }) => code)
  const areas = areasOf(codes, borderHistory(changes, codes))
  const known = new Set([COUNTRY, ...areas.fylker, ...areas.kommuner])
  return ({ rows, measure }) => {
    const ended = [...new Set(rows.map(({ place }) => place))].filter((p) => !known.has(p))
    if (!ended.length) return rows
    const date = dayBefore(firstReform(ended, changes))
    return [...byPeriod(rows)].flatMap(([period, cells]) =>
      [...known].flatMap((place) => {
        const cell = cellOn(place, date, cells, areas, measure)
        return cell ? [{ place, period, value: cell.value, status: cell.status }] : []
      }),
    )
  }
}

const BORDER_CHANGE: Cell = { value: null, status: 'border-change' }

function cellOn(
  place: PlaceCode,
  date: string,
  cells: CellsOfPeriod,
  areas: Areas,
  measure: Carrying['measure'],
): Cell | undefined {
  if (place === COUNTRY) return cells.get(place)
  const isFylke = levelOf(place) === 'fylke'
  const code = isFylke ? areas.fylkeCodeAt(place, date) : null
  if (code) return cells.get(code)
  const { codes, shared } = areas.at(place, date)
  const parts = codes.map((one) => cells.get(one))
  const isOne = codes.length === 1 && !isFylke
  const mayAdd = !shared && (isOne || measure === 'count')
  if (mayAdd && parts.length && parts.every((part) => part !== undefined)) return sumCells(parts)
  return parts.some((part) => part !== undefined) ? BORDER_CHANGE : undefined
}

/** The first of the days on which the codes ended: before it all of them were in force. */
function firstReform(ended: readonly PlaceCode[], changes: readonly BorderChange[]): string {
  const days = ended.map((code) => {
    // A fylke's number ends with those of its kommuner: KLASS does not record all of fylker's own.
    const isIts = (old: PlaceCode) =>
      old === code || (levelOf(code) === 'fylke' && fylkeOf(old) === code)
    const last = changes.filter(({ oldCode }) => isIts(oldCode)).map(({ date }) => date)
    const day = last.sort().at(-1)
    if (day !== undefined) return day
    throw new Error(
      `data/ has figures of ${code}, which data/places does not know, now or before. Restore data/places with git, or run "npm run places" with a later --date.`,
    )
  })
  return days.sort()[0] ?? ''
}

function dayBefore(date: string): string {
  const day = new Date(`${date}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() - 1)
  return day.toISOString().slice(0, 10)
}
