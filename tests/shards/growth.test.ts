/** What a place's page, the first page and the search read does not follow how much there is. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { figuresOf, manyIndicators } from '../../scripts/shards/many-indicators.ts'
import { indicatorTable } from '../../scripts/shards/indicator-table.ts'
import { placeOrder } from '../../scripts/shards/latest-shard.ts'
import { figureShards } from '../../scripts/shards/shards.ts'
import { INDICATORS } from '../../src/catalogue/index.ts'
import type { Paper } from '../../src/domain/paper.ts'
import type { CatalogueShard, OthersShard } from '../../src/observations/shards.ts'
import { PLACES } from './fixture.ts'

const YEARS = 3
const ASKED = 4
const EXTRA = manyIndicators(INDICATORS.length + 24)
const PAPER: Paper = {
  id: 'p',
  title: 'P',
  election: 'e',
  introduction: [],
  themes: [
    {
      id: 'helse',
      title: 'Helse',
      key: [],
      introduction: [],
      claims: [],
      questions: [
        { id: 'helse-1', text: 'Hva?', indicators: EXTRA.slice(0, ASKED).map(({ id }) => id) },
      ],
    },
  ],
}
const tables = EXTRA.map((one, i) =>
  indicatorTable(one, figuresOf(one, placeOrder(PLACES), YEARS, i)),
)

/** The files made of the first so many. */
function files(count: number): ReadonlyMap<string, string> {
  const shards = figureShards({
    places: PLACES,
    paper: PAPER,
    manifest: { version: 1, files: [] },
    tables: tables.slice(0, count),
    indicators: [...INDICATORS, ...EXTRA],
  })
  return new Map([...shards].map(([path, shard]) => [path, JSON.stringify(shard)]))
}

/** All that a place's page, the first page and the pages of sentences read. */
const OF_PLACES = /^(sted\/|siste\.json|siste\/helse|sjekksummer)/

test('however many others there are, the files of places are the same to the byte', () => {
  const few = files(ASKED)
  const read = [...few.keys()].filter((path) => OF_PLACES.test(path))
  expect(read).toHaveLength(placeOrder(PLACES).length + 3)
  fc.assert(
    fc.property(fc.integer({ min: ASKED + 1, max: EXTRA.length }), (count) => {
      const many = files(count)
      for (const path of read) expect(many.get(path), path).toBe(few.get(path))
      const { tally, ...catalogue } = JSON.parse(
        many.get('katalog.nb.json') ?? '',
      ) as CatalogueShard
      const { tally: _, ...before } = JSON.parse(few.get('katalog.nb.json') ?? '') as CatalogueShard
      expect(catalogue).toEqual(before)
      expect(tally).toMatchObject({ shown: count, others: count - ASKED })
      const others = JSON.parse(many.get('andre.nb.json') ?? '') as OthersShard
      expect(others.indicators).toHaveLength(count - ASKED)
    }),
    { numRuns: 4 },
  )
})
