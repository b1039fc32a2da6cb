import { beforeAll, describe, expect, test } from 'vitest'
import { committedShards } from '../committed-shards.ts'
import { counterclaimOf } from '../../src/claims/counterclaim.ts'
import { choose } from '../../src/claims/choose.ts'
import { claimDataOf, type ClaimData } from '../../src/claims/model/claim-data.ts'
import { check } from '../../src/claims/check.ts'
import { offersOf, type Offer } from '../../src/claims/offers.ts'
import type {
  CatalogueShard,
  ChecksumsShard,
  LatestShard,
  PlaceShard,
} from '../../src/observations/shards.ts'

let shards: ReadonlyMap<string, string>
let catalogue: CatalogueShard

const read = <T>(path: string): T => JSON.parse(shards.get(path) ?? 'null') as T

beforeAll(async () => {
  shards = await committedShards()
  catalogue = read('katalog.nb.json')
})

const dataOf = (code: string): ClaimData =>
  claimDataOf({
    place: read<PlaceShard>(`sted/${code}.json`),
    catalogue,
    latest: read<LatestShard>('siste.json'),
    checksums: read<ChecksumsShard>('sjekksummer.json'),
  })

/** A place's figures and all it is offered, made once. */
const made = new Map<string, { data: ClaimData; offers: readonly Offer[] }>()
function madeFor(code: string) {
  const known = made.get(code)
  if (known) return known
  const data = dataOf(code)
  const now = { data, offers: offersOf(data) }
  made.set(code, now)
  return now
}

/** Large and small, north and south, split and merged, a fylke and the country. */
const PLACES = ['0301', '1151', '1508', '3101', '3907', '4601', '5014', '5055', '5612', '31', '56']
const NONE: ReadonlySet<string> = new Set()

describe.each(PLACES)('%s', (code) => {
  test('has at least three claims for every theme, none of them refused', () => {
    const { offers } = madeFor(code)
    expect(offers.filter(({ light }) => light.colour === 'red')).toEqual([])
    for (const theme of catalogue.paper.themes) {
      const chosen = choose(offers, theme, { count: 7, dropped: NONE })
      expect(chosen.length, theme.id).toBeGreaterThanOrEqual(3)
    }
  })

  test('is offered one that does not flatter, first of all one that is unflattering', () => {
    const { offers } = madeFor(code)
    for (const theme of catalogue.paper.themes) {
      const three = choose(offers, theme, { count: 3, dropped: NONE })
      const all = choose(offers, theme, { count: 500, dropped: NONE })
      const isUnflattering = ({ valence }: Offer) => valence === 'unflattering'
      const wanted = all.some(isUnflattering)
        ? isUnflattering
        : ({ valence }: Offer) => valence !== 'flattering'
      expect(three.some(wanted), theme.id).toBe(true)
    }
  })

  test('every claim it is offered is still true by the figures it was made from', () => {
    const { data, offers } = madeFor(code)
    expect(offers.length).toBeGreaterThan(30)
    for (const { claim } of offers)
      expect(check(claim, data), JSON.stringify(claim)).toMatchObject({
        outcome: 'still-true',
        newest: null,
      })
  })
})

test('the back of a flattering card is unflattering', () => {
  const answered = PLACES.flatMap((code) => {
    const { data, offers } = madeFor(code)
    const flattering = offers.filter(({ valence }) => valence === 'flattering')
    return flattering.flatMap((offer) => {
      const back = counterclaimOf(offer, offers, data)
      return back ? [{ back }] : []
    })
  })
  expect(answered.length).toBeGreaterThan(PLACES.length)
  for (const { back } of answered) {
    expect(back.valence).toBe('unflattering')
  }
})

test('Haram, a kommune of its own since 2024, has claims of every theme', () => {
  const { offers } = madeFor('1580')
  const counts = catalogue.paper.themes.map(
    (theme) => choose(offers, theme, { count: 3, dropped: NONE }).length,
  )
  expect(counts).toEqual([3, 3, 3, 3, 3])
})

test('the country has claims too', () => {
  expect(madeFor('0').offers.length).toBeGreaterThan(30)
})
