/** Population and the parts of its growth, kommune by kommune and year by year, as committed. */
import { readFile } from 'node:fs/promises'
import { beforeAll, expect, test } from 'vitest'
import { decodeObservations } from '../../src/observations/csv.ts'
import type { Observation } from '../../src/domain/observation.ts'

const IDS = ['folketall', 'levendefodte', 'dode', 'fodselsoverskudd', 'flytteoverskudd'] as const
type Cells = ReadonlyMap<string, Observation>

const cells = new Map<string, Cells>()

beforeAll(async () => {
  for (const id of IDS) {
    const path = `data/observations/${id}.csv`
    const rows = decodeObservations(await readFile(path, 'utf8'), path)
    cells.set(id, new Map(rows.map((row) => [`${row.place} ${row.period}`, row])))
  }
})

const cell = (id: (typeof IDS)[number], place: string, year: number): Observation | undefined =>
  cells.get(id)?.get(`${place} ${year}`)

const YEARS = Array.from({ length: 2024 - 1986 + 1 }, (_, i) => 1986 + i)

test('start + births - deaths + net moves = end, or the cell says why there is no figure', () => {
  const places = new Set([...(cells.get('folketall')?.values() ?? [])].map(({ place }) => place))
  let added = 0
  for (const place of places)
    for (const year of YEARS) {
      const [start, end] = [cell('folketall', place, year), cell('folketall', place, year + 1)]
      const [born, died] = [cell('levendefodte', place, year), cell('dode', place, year)]
      const surplus = cell('fodselsoverskudd', place, year)
      const moved = cell('flytteoverskudd', place, year)
      const at = `${place} ${year}`
      const parts = [start, end, born, died]
      if (parts.some((part) => part === undefined)) {
        expect(moved, at).toBeUndefined()
        continue
      }
      if (parts.some((part) => part?.value === null)) {
        expect(moved, at).toMatchObject({ value: null, status: 'border-change' })
        continue
      }
      const [before, after, births, deaths] = parts.map((part) => part?.value ?? Number.NaN)
      expect(surplus?.value, at).toBe(Number(births) - Number(deaths))
      expect(Number(before) + Number(births) - Number(deaths) + Number(moved?.value), at).toBe(after)
      added += 1
    }
  // 357 kommuner and 39 years, less those that borders have cut.
  expect(added).toBeGreaterThan(13_800)
})

test('every kommune has a figure of 2024, and the country is the sum of them', () => {
  for (const id of ['levendefodte', 'dode', 'fodselsoverskudd', 'flytteoverskudd'] as const) {
    const rows = [...(cells.get(id)?.values() ?? [])].filter(({ period }) => period === '2024')
    const kommuner = rows.filter(({ place, value }) => place.length === 4 && value !== null)
    expect(kommuner, id).toHaveLength(357)
    const sum = kommuner.reduce((total, { value }) => total + (value ?? 0), 0)
    expect(cell(id, '0', 2024)?.value, id).toBe(sum)
  }
})
