import { columnsOf, PLACE_COLUMNS, type OpenRow, type OpenTable } from './open-table.ts'

/** By place code, its official name. */
export type Names = ReadonlyMap<string, string>

/** RFC 4180: a name with a comma or a quote stands in quotes. */
const cell = (text: string): string =>
  /[",\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text

function nameOf(place: string, names: Names): string {
  const name = names.get(place)
  if (name === undefined) throw new Error(`${place} is no place of today: run npm run data:check.`)
  return cell(name)
}

/** `tall/<id>.csv`: every place and period of an indicator. */
export function indicatorCsv({ summary, rows }: OpenTable, names: Names): string {
  const head = columnsOf(summary).map(({ name }) => name)
  const line = ({ place, part, period, value, status }: OpenRow) =>
    [
      place,
      nameOf(place, names),
      ...(part === undefined ? [] : [part]),
      period,
      value,
      status,
    ].join()
  return [head.join(), ...rows.map(line), ''].join('\r\n')
}

/** `tall/sted/<code>.csv`: every indicator of a place, without what is broken down by age. */
export function placeCsvs(tables: readonly OpenTable[]): Map<string, string> {
  const lines = new Map<string, string[]>()
  for (const { summary, rows } of tables.filter((table) => !table.summary.breakdown))
    for (const { place, period, value, status } of rows) {
      const own = lines.get(place) ?? [PLACE_COLUMNS.map(({ name }) => name).join()]
      lines.set(place, own)
      own.push([summary.id, period, value, status].join())
    }
  return new Map([...lines].map(([place, own]) => [place, [...own, ''].join('\r\n')]))
}

/** `tall/steder.csv`: the places that the files are about. */
export const placesCsv = (names: Names): string =>
  ['sted,navn', ...[...names].map(([place, name]) => `${place},${cell(name)}`), ''].join('\r\n')
