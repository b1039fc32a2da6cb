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

/** What the parts of a place and year say the net moves must be: a number, a reason, or no row. */
function expectedMoves(place: string, year: number): number | 'border-change' | undefined {
  const parts = [
    cell('folketall', place, year),
    cell('folketall', place, year + 1),
    cell('levendefodte', place, year),
    cell('dode', place, year),
  ]
  if (parts.some((part) => part === undefined)) return undefined
  const [start, end, births, deaths] = parts.map((part) => part?.value ?? Number.NaN)
  const moved = Number(end) - Number(start) - (Number(births) - Number(deaths))
  return Number.isNaN(moved) ? 'border-change' : moved
}

test('start + births - deaths + net moves = end, or the cell says why there is no figure', () => {
  const places = new Set([...(cells.get('folketall')?.values() ?? [])].map(({ place }) => place))
  const years = [...places].flatMap((place) => YEARS.map((year) => [place, year] as const))
  const wrong = years.filter(([place, year]) => {
    const moved = cell('flytteoverskudd', place, year)
    return (moved?.value ?? moved?.status) !== expectedMoves(place, year)
  })
  expect(wrong).toEqual([])
  // 357 kommuner and 39 years, less those that borders have cut.
  const added = years.filter((at) => typeof expectedMoves(...at) === 'number')
  expect(added.length).toBeGreaterThan(13_800)
})

test('the natural growth is births less deaths, everywhere', () => {
  const rows = [...(cells.get('fodselsoverskudd')?.values() ?? [])]
  const wrong = rows.filter(({ place, period, value }) => {
    const [births, deaths] = [
      cell('levendefodte', place, Number(period))?.value,
      cell('dode', place, Number(period))?.value,
    ]
    return value !== null && value !== Number(births) - Number(deaths)
  })
  expect(rows.length).toBeGreaterThan(13_800)
  expect(wrong).toEqual([])
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
