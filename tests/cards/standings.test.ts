import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { IndicatorSummary } from '../../src/observations/shards.ts'
import { packStandings, unpackStandings } from '../../src/cards/standings.ts'

const rank = fc.record({
  rank: fc.integer({ min: 1, max: 357 }),
  of: fc.integer({ min: 1, max: 357 }),
  tied: fc.nat(356),
})
const standings = fc.array(
  fc.option(fc.oneof(rank, fc.constantFrom('too-small' as const, 'size-unknown' as const))),
  { minLength: 1, maxLength: 90 },
)
const indicators = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ id: `i${i}` }) as IndicatorSummary)

test('standings come back as they were', () => {
  fc.assert(
    fc.property(standings, (all) => {
      const catalogue = { indicators: indicators(all.length) }
      const back = unpackStandings({ standings: packStandings(all) }, catalogue)
      expect([...back.values()]).toEqual(all)
    }),
  )
})

test('those of another catalogue, or a text that is none, are refused and never guessed', () => {
  const catalogue = { indicators: indicators(2) }
  expect(() => unpackStandings({ standings: '1/3' }, catalogue)).toThrow('1 standings')
  expect(() => unpackStandings({ standings: '1/3 høy' }, catalogue)).toThrow('"høy"')
  expect(unpackStandings({}, catalogue).size).toBe(0)
})
