import { expect, test } from 'vitest'
import { checkJumps, jumpsIn } from '../../scripts/checks/jumps.ts'
import { readPresent } from '../../scripts/promote/data-store.ts'
import { observationFilesOf } from '../../scripts/series/observation-file.ts'
import { INDICATORS } from '../../src/catalogue/index.ts'

const SERIES = observationFilesOf(INDICATORS)
const present = await readPresent('data', SERIES)
const held = SERIES.flatMap(({ id, indicator }) => {
  const rows = present.get(id)?.rows
  return rows ? [{ id, indicator, rows }] : []
})

test('a step that no series makes is rare among the figures we have', () => {
  const found = held.flatMap((series) => jumpsIn(series).map((step) => ({ id: series.id, step })))
  const figures = held.flatMap(({ rows }) => rows.filter(({ value }) => value !== null)).length
  expect(figures).toBeGreaterThan(200_000)
  expect(found.length).toBeLessThan(figures / 10_000)
})

test('Rakkestad from 11 to 2 per cent in two years is asked about before it is taken in', () => {
  const one = held.find(({ id }) => id === 'naerturterreng')
  if (!one) throw new Error('naerturterreng is not in data/')
  expect(checkJumps(one, [])[0]?.message).toContain('3120 11 (2022) → 2 (2024)')
  expect(checkJumps(one, one.rows)).toEqual([])
})
