/** Under every question of every place, the newest figures that bear on it stand first. */
import { beforeAll, expect, test } from 'vitest'
import type { CatalogueShard, LatestShard, PlaceShard } from '../../src/observations/shards.ts'
import type { CardModel } from '../../src/cards/card-model.ts'
import { lastDay } from '../../src/cards/newest-first.ts'
import { placeModel } from '../../src/cards/place-model.ts'
import { committedShards } from '../committed-shards.ts'
import { PLACES } from '../places-of-today.ts'

interface Asked {
  readonly place: string
  readonly question: string
  readonly cards: readonly CardModel[]
}

const asked: Asked[] = []

beforeAll(async () => {
  const shards = await committedShards()
  const read = <T>(path: string) => JSON.parse(shards.get(path) ?? 'null') as T
  const catalogue = read<CatalogueShard>('katalog.nb.json')
  const latest = read<LatestShard>('siste.json')
  for (const code of latest.places) {
    const { themes } = placeModel(read<PlaceShard>(`sted/${code}.json`), catalogue, [latest])
    for (const { questions } of themes)
      for (const { question, cards, more } of questions)
        asked.push({ place: code, question: question.id, cards: [...cards, ...more] })
  }
})

/** The year of the figure that is shown: told apart from how the page works it out. */
const yearOf = ({ figure }: CardModel): number =>
  Math.max(...(figure?.period.match(/\d{4}/g) ?? ['0']).map(Number))

const measured = (cards: readonly CardModel[]) =>
  cards.filter(({ summary, figure }) => figure && !summary.projection && !summary.breakdown)

test('no figure of an earlier year stands before one of a later', () => {
  expect(asked.length).toBe(PLACES * 11)
  const wrong = asked.filter(({ cards }) => {
    const years = measured(cards).map(yearOf)
    return years.some((year, i) => i > 0 && year > (years[i - 1] ?? 0))
  })
  expect(wrong.map(({ place, question }) => `${place} ${question}`)).toEqual([])
})

test('figures come before what has none, and those of one day as the paper has them', () => {
  for (const { cards } of asked) {
    const have = cards.map(({ figure, summary }) => figure !== null || summary.breakdown === true)
    expect(have).toEqual(have.toSorted((a, b) => Number(b) - Number(a)))
  }
})

test('net moves of the newest year stand before those of an older file', () => {
  const movesOf = asked.filter(({ question }) => question === 'levende-1')
  const before = movesOf.filter(({ cards }) => {
    const at = (id: string) => cards.findIndex(({ summary }) => summary.id === id)
    return at('netto-innflytting') >= 0 && at('netto-innflytting') < at('flytteoverskudd')
  })
  expect(before.map(({ place }) => place)).toEqual([])
})

test.each([
  ['2026', 'january-1', '2026-01-01'],
  ['2025', 'year', '2025-12-31'],
  ['2025K4', 'quarter', '2025-12-31'],
  ['2026M04', 'month', '2026-04-31'],
  ['2024-2025', 'school-year', '2025-06-30'],
  ['2026', 'school-window', '2026-06-30'],
  ['2023', 'election', '2023-09-30'],
] as const)('%s (%s) ends on %s', (period, kind, day) => {
  expect(lastDay(period, kind)).toBe(day)
})
