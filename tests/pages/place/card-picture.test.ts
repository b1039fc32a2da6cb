import { beforeAll, describe, expect, test } from 'vitest'
import { placeModel } from '../../../src/cards/place-model.ts'
import type { CatalogueShard, LatestShard, PlaceShard } from '../../../src/observations/shards.ts'
import { cardPicture, pictureName } from '../../../src/pages/place/card-picture.ts'
import { nb as placeNb } from '../../../src/pages/place/text-nb.ts'
import { nn as placeNn } from '../../../src/pages/place/text-nn.ts'
import { nb } from '../../../src/text/nb.ts'
import { nn } from '../../../src/text/nn.ts'
import { PICTURE_TEXT } from '../../../src/ui/picture-text.ts'
import { EVERY_FORMAT, pictureFaults, saidIn } from '../../charts/picture/picture-faults.ts'
import { committedShards } from '../../committed-shards.ts'

const PLACE_TEXT = { nb: placeNb, nn: placeNn }

let shards: ReadonlyMap<string, string>
beforeAll(async () => {
  shards = await committedShards()
})

const read = <T>(path: string): T => JSON.parse(shards.get(path) ?? 'null') as T

/** Long names, no peers, a fylke, the country, and what most are like. */
const PLACES = ['5612', '0301', '31', '0', '3120']

function cardsOf(code: string, text: typeof nb) {
  const catalogue = read<CatalogueShard>(`katalog.${text.language}.json`)
  const shard = read<PlaceShard>(`sted/${code}.json`)
  const model = placeModel(shard, catalogue, [read<LatestShard>('siste.json')])
  return [...model.cards.values()].map((card) => ({ card, place: model.place }))
}

describe.each([nb, nn])('pictures of cards in $language', (text) => {
  test('every indicator can be read in every form: nothing on anything, nothing cut', () => {
    const faults: string[] = []
    const drawn = new Set<string>()
    for (const code of PLACES)
      for (const pictured of cardsOf(code, text)) {
        const said = cardPicture(pictured, text, PLACE_TEXT[text.language])
        if (!said) continue
        const content = { ...said, moreCautions: PICTURE_TEXT[text.language].moreCautions }
        drawn.add(pictured.card.summary.id)
        for (const format of EVERY_FORMAT) {
          const about = `${pictured.card.summary.id} ${code}`
          const cut = ['place', 'title', 'figure', 'finding', 'source'].filter((role) =>
            saidIn(content, format, role).includes('…'),
          )
          const gone = content.chart && saidIn(content, format, 'chart') === ''
          if (gone) faults.push(`${about} ${format}: no room for the chart`)
          const found = [...pictureFaults(content, format), ...cut.map((role) => `${role} is cut`)]
          faults.push(...found.map((fault) => `${about}: ${fault}`))
          expect(saidIn(content, format, 'finding'), about).not.toBe('')
          expect(saidIn(content, format, 'source'), about).toContain(pictured.card.summary.source)
        }
      }
    expect(faults).toEqual([])
    const all = cardsOf('3120', text).filter(({ card }) => card.figure && !card.summary.breakdown)
    expect([...drawn]).toEqual(expect.arrayContaining(all.map(({ card }) => card.summary.id)))
    expect(drawn.size).toBeGreaterThan(30)
  })
})

test('the name of the file says place, figure and period', () => {
  const pictured = cardsOf('3120', nb).find(({ card }) => card.summary.id === 'andel-65-pluss')
  if (!pictured) throw new Error('no share of 65 and older')
  expect(pictureName(pictured)).toBe(
    `3120-rakkestad-andel-65-pluss-${pictured.card.figure?.period}`,
  )
})
