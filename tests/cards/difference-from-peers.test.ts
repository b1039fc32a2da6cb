/** How far a figure is said to lie from the usual, held against the two figures that are shown. */
import { expect, test } from 'vitest'
import { differenceFromPeers } from '../../src/cards/difference-from-peers.ts'
import { placeModel } from '../../src/cards/place-model.ts'
import { formatNumber } from '../../src/domain/number-text.ts'
import { at } from '../../src/domain/series.ts'
import type { CatalogueShard, LatestShard, PlaceShard } from '../../src/observations/shards.ts'
import { committedShards } from '../committed-shards.ts'

/** One place of so many is looked at. */
const OF = 15

const SAID = {
  nb: /^([\d\u00a0,]+)\u00a0(?:\D+ (høyere|lavere|lengre|kortere)|(flere|færre) \D.+) enn vanlig$/,
  nn: /^([\d\u00a0,]+)\u00a0(?:\D+ (høgare|lågare|lengre|kortare)|(fleire|færre) \D.+) enn vanleg$/,
}
const UP = ['høyere', 'høgare', 'lengre', 'flere', 'fleire']

test.each(['nb', 'nn'] as const)('in %s: by as much as the shown figures differ', async (nb) => {
  const shards = await committedShards()
  const read = <T>(path: string) => JSON.parse(shards.get(path) ?? 'null') as T
  const catalogue = read<CatalogueShard>(`katalog.${nb}.json`)
  const latest = read<LatestShard>('siste.json')
  const some = latest.places.filter((_, i) => i % OF === 0)
  const said = some.flatMap((code) =>
    placeModel(read<PlaceShard>(`sted/${code}.json`), catalogue, [latest])
      .themes.flatMap(({ questions }) =>
        questions.flatMap(({ cards, more }) => [...cards, ...more]),
      )
      .map((card) => ({ code, card, text: differenceFromPeers(card, nb) }))
      .filter(({ text }) => text !== '' && text !== 'Som vanlig' && text !== 'Som vanleg'),
  )
  expect(said.length).toBeGreaterThan(100)
  expect(said.filter(({ text }) => /eldre per 100 unge enn/.test(text))).not.toEqual([])
  for (const { code, card, text } of said) {
    const [, size, way, count] = SAID[nb].exec(text) ?? []
    const { decimals } = card.summary
    const shown = (value: number) => Math.round(value * 10 ** decimals)
    const usual = at(card.series.peers!, card.compared!.period).value!
    const apart = shown(card.compared!.value) - shown(usual)
    expect([code, size], text).toEqual([
      code,
      formatNumber(Math.abs(apart) / 10 ** decimals, decimals),
    ])
    expect(UP.includes(way ?? count ?? ''), text).toBe(apart > 0)
  }
})
