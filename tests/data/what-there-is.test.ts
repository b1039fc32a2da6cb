import { expect, test } from 'vitest'
import { checkJumps, jumpsIn } from '../../scripts/checks/jumps.ts'
import { readPresent } from '../../scripts/promote/data-store.ts'
import { observationFilesOf } from '../../scripts/series/observation-file.ts'
import { INDICATORS } from '../../src/catalogue/index.ts'
import { levelOf } from '../../src/domain/place.ts'

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

/** What was there when this was written. A source that is lost must not go unseen. */
const LEAST = 31
const LEAST_NEW = 21

/** Kommuner that make an indicator one of (nearly) the whole country: seventeen may be missing. */
const NEARLY_ALL = 340

test('the figures we have cover as much of the country as they did', () => {
  const newest = SERIES.flatMap(({ id, indicator }) => {
    if (id.includes('/') || indicator.role !== 'shown') return []
    const places = new Map<string, number>()
    for (const { place, period, value } of present.get(id)?.rows ?? [])
      if (value !== null && levelOf(place) === 'kommune')
        places.set(period, (places.get(period) ?? 0) + 1)
    const covered = [...places].filter(([, count]) => count >= NEARLY_ALL).map(([one]) => one)
    return covered.length ? [{ id, period: covered.sort().at(-1) ?? '' }] : []
  })
  const since2024 = newest.filter(({ period }) => period >= '2024')
  console.log(
    `${newest.length} indicators for at least ${NEARLY_ALL} kommuner, ${since2024.length} of them of 2024 or later:\n${newest.map(({ id, period }) => `${id} ${period}`).join(', ')}`,
  )
  expect(newest.length).toBeGreaterThanOrEqual(LEAST)
  expect(since2024.length).toBeGreaterThanOrEqual(LEAST_NEW)
})
