import type { FileSource } from '../../src/domain/indicator.ts'
import type { Period } from '../../src/domain/observation.ts'
import type { PlaceCode } from '../../src/domain/place.ts'
import { error, examples } from '../checks/finding.ts'
import type { Finding } from '../checks/finding.ts'
import type { CheckedSeries } from '../checks/checked-series.ts'
import { formatCsv, parseCsv } from '../places/csv-table.ts'
import type { FileRow } from '../sources/file-rows.ts'
import { observationsFrom } from '../sources/file.ts'
import type { FileDescription } from '../../src/catalogue/files.ts'

/** What one facility reported for one period, in its place. */
export interface FacilityRow {
  readonly place: PlaceCode
  readonly name: string
  readonly period: Period
  readonly value: number
}

const COLUMNS = ['place', 'name', 'period', 'value'] as const

/** Below `data/`, and below `staging/`. */
export const facilitiesFile = (id: string): string => `facilities/${id}.csv`

/**
 * The rows of a file facility by facility, read as the sums of the record are. Throws on what the
 * record itself would be refused for.
 */
export function facilitiesFrom(
  source: FileSource,
  column: string,
  description: FileDescription,
  rows: readonly FileRow[],
): FacilityRow[] {
  const byName = new Map<string, FileRow[]>()
  for (const row of rows) {
    const name = (row.fields[column] ?? '').trim()
    byName.set(name, [...(byName.get(name) ?? []), row])
  }
  return [...byName].flatMap(([name, own]) =>
    observationsFrom(source, description, own, () => undefined).flatMap(
      ({ place, period, value }) => (value === null ? [] : [{ place, name, period, value }]),
    ),
  )
}

/** Sorted, so that a diff reads as a change log. */
export function formatFacilities(rows: readonly FacilityRow[]): string {
  const texts = rows.map((row) => ({ ...row, value: String(row.value) }))
  const key = (row: (typeof texts)[number]) => `${row.place}\t${row.name}\t${row.period}`
  return formatCsv(
    COLUMNS,
    texts.sort((a, b) => (key(a) < key(b) ? -1 : 1)),
  )
}

export const parseFacilities = (text: string, file: string): FacilityRow[] =>
  parseCsv(text, COLUMNS, file).map((row) => ({ ...row, value: Number(row.value) }))

/** Facilities that are not together what their place has. */
export function checkFacilities(
  rows: readonly FacilityRow[],
  { id, rows: sums }: Pick<CheckedSeries, 'id' | 'rows'>,
): Finding[] {
  const added = new Map<string, number>()
  for (const { place, period, value } of rows)
    added.set(`${place} ${period}`, (added.get(`${place} ${period}`) ?? 0) + value)
  const figures = sums.filter(({ value }) => value !== null)
  const keys = new Set([...added.keys(), ...figures.map((row) => `${row.place} ${row.period}`)])
  const whole = new Map(figures.map((row) => [`${row.place} ${row.period}`, row.value ?? 0]))
  const wrong = [...keys].filter(
    (key) => Math.abs((added.get(key) ?? Number.NaN) - (whole.get(key) ?? Number.NaN)) > ROUNDING,
  )
  const lacking = [...keys].filter((key) => !added.has(key) || !whole.has(key))
  const all = [...new Set([...wrong, ...lacking])]
  if (!all.length) return []
  const message = `the facilities of ${all.length} places and periods are not together what the place has: ${examples(all)}`
  return [error(id, message, 'import the file again, facilities and sums at once', 'sums')]
}

/** Sums are kept to the fifteenth digit. */
const ROUNDING = 1e-6
