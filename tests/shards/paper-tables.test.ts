import { expect, test } from 'vitest'
import { catalogueShard, othersShard } from '../../scripts/shards/catalogue-shards.ts'
import { indicatorTable } from '../../scripts/shards/indicator-table.ts'
import { splitByPaper } from '../../scripts/shards/paper-tables.ts'
import { sourceBook } from '../../scripts/shards/source-words.ts'
import type { Paper, PaperClaim } from '../../src/domain/paper.ts'
import { indicator, observations } from './fixture.ts'

const tested = (test: PaperClaim['test']): PaperClaim => ({ id: 'c', quote: 'q', test })

const PAPER: Paper = {
  id: 'p',
  title: 'P',
  election: 'e',
  introduction: [],
  themes: [
    {
      id: 'helse',
      title: 'Helse',
      key: ['leans'],
      introduction: [],
      questions: [{ id: 'helse-1', text: 'Hva?', indicators: ['asked'] }],
      claims: [
        tested({ kind: 'higher', indicator: 'one', than: 'two' }),
        tested({ kind: 'untested', reason: { nb: 'n', nn: 'n' } }),
      ],
    },
  ],
}

const based = (id: string, base: string) =>
  indicator({
    id,
    minimumBase: { indicator: base, atLeast: 5, counted: { nb: 'personer', nn: 'personar' } },
  })

const RECORDS = [
  indicator({ id: 'far' }),
  based('asked', 'size'),
  indicator({ id: 'two' }),
  indicator({ id: 'leans' }),
  indicator({ id: 'one' }),
  indicator({ id: 'people', duties: ['population'] }),
  based('farther', 'other-size'),
  indicator({ id: 'size', role: 'base' }),
  indicator({ id: 'other-size', role: 'base' }),
]
const tables = RECORDS.map((one) => indicatorTable(one, observations('3101 2024 1')))
const split = splitByPaper(tables, PAPER)
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)

test('what the paper asks, tests and leans on, with its bases, in the order of the catalogue', () => {
  expect(ids(split.paper)).toEqual(['asked', 'two', 'leans', 'one', 'people', 'size'])
  expect(ids(split.others)).toEqual(['far', 'farther', 'other-size'])
})

test('both files together have every indicator once, and the first counts them all', () => {
  const about = {
    book: sourceBook(RECORDS, { version: 1, files: [] }),
    paper: PAPER,
    borders: { kommuner: 1, fylker: 1, since: '2024-01-01' },
  }
  const { indicators, tally } = catalogueShard(split, about, 'nb')
  const others = othersShard(split, about, 'nb').indicators
  expect([...ids(indicators), ...ids(others)].toSorted()).toEqual(ids(RECORDS).toSorted())
  expect(others.every(({ other }) => other === true)).toBe(true)
  expect(indicators.every(({ other }) => other === undefined)).toBe(true)
  expect(tally).toEqual({ shown: 7, covering: 7, waiting: 0, read: null, others: 3 })
})
