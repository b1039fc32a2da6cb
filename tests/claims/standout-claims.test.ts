/** What is said to be special in a place: of the committed figures, by the rule alone. */
import { beforeAll, expect, test } from 'vitest'
import { parseClaimAddress } from '../../src/claims/model/claim-address.ts'
import { claimDataOf } from '../../src/claims/model/claim-data.ts'
import { standoutClaims } from '../../src/claims/standout-claims.ts'
import { isOld } from '../../src/domain/age.ts'
import { isFar } from '../../src/domain/standout.ts'
import { isTotal } from '../../src/domain/unit.ts'
import type {
  CatalogueShard,
  ChecksumsShard,
  LatestShard,
  PlaceShard,
} from '../../src/observations/shards.ts'
import { committedShards } from '../committed-shards.ts'
import { PLACES } from '../places-of-today.ts'

let shards: ReadonlyMap<string, string>
let places: readonly PlaceShard[]
beforeAll(async () => {
  shards = await committedShards()
  places = [...shards].flatMap(([path, text]) =>
    path.startsWith('sted/') ? [JSON.parse(text) as PlaceShard] : [],
  )
})

const read = <T>(path: string) => JSON.parse(shards.get(path) ?? 'null') as T

test('no place has more than five, none twice, and the country none', () => {
  expect(places).toHaveLength(PLACES)
  for (const { place, standouts = [] } of places) {
    expect(standouts.length).toBeLessThanOrEqual(place.level === 'land' ? 0 : 5)
    const indicators = standouts.map(({ claim }) => parseClaimAddress(claim)?.indicator)
    expect(new Set(indicators).size).toBe(standouts.length)
  }
})

test('most kommuner have three or more, said as whole sentences in both languages', () => {
  const told = places.map(({ standouts = [] }) => standouts.length)
  expect(told.filter((count) => count >= 3).length).toBeGreaterThan(0.9 * PLACES)
  for (const { nb, nn } of places.flatMap(({ standouts = [] }) => standouts)) {
    expect(nb).toMatch(/^[A-ZÆØÅ0-9].*\.$/)
    expect(nn).toMatch(/^[A-ZÆØÅ0-9].*\.$/)
  }
})

test('each is far from the peers, new, and a level; both credit and its opposite are told', () => {
  const files = {
    catalogue: read<CatalogueShard>('katalog.nb.json'),
    latest: read<LatestShard>('siste.json'),
    checksums: read<ChecksumsShard>('sjekksummer.json'),
  }
  for (const place of places.filter((_, i) => i % 12 === 0)) {
    const data = claimDataOf({ place, ...files })
    const found = standoutClaims(data)
    expect(found.length).toBeGreaterThanOrEqual(place.standouts?.length ?? 0)
    for (const { claim, standing } of found) {
      const summary = data.indicators.get(claim.indicator)
      if (!summary?.newest) throw new Error(`${claim.indicator} has no newest figure`)
      expect(isTotal(summary.unit)).toBe(false)
      expect(isOld(summary.newest, summary)).toBe(false)
      if (!standing) continue
      expect(isFar(standing)).toBe(true)
      expect(Math.sign(standing.distance)).toBe(claim.direction === 'up' ? 1 : -1)
    }
    expect(new Set(found.map(({ claim }) => claim.kind)).size).toBeLessThanOrEqual(1)
  }
})

test('where the peers are too few, ranks near an end are told: Oslo is like no other', () => {
  const ofOslo = places.find(({ place }) => place.code === '0301')?.standouts ?? []
  expect(ofOslo.length).toBeGreaterThanOrEqual(3)
  const silent = places.filter(({ place, standouts }) => place.level !== 'land' && !standouts)
  // A very small one may have neither enough like it nor any figure that is ranked.
  expect(silent.length).toBeLessThan(3)
  for (const { claim } of ofOslo) {
    const read = parseClaimAddress(claim)
    expect(read?.kind).toBe('rank')
  }
})

test('a figure that is a step no series makes is not put first', () => {
  const catalogue = read<CatalogueShard>('katalog.nb.json')
  const files = {
    latest: read<LatestShard>('siste.json'),
    checksums: read<ChecksumsShard>('sjekksummer.json'),
  }
  const place = places.find(({ standouts = [] }) => standouts.length > 0)
  if (!place) throw new Error('No place stands out in anything.')
  const first = (indicators: CatalogueShard['indicators']) =>
    standoutClaims(claimDataOf({ place, catalogue: { ...catalogue, indicators }, ...files }))[0]
      ?.claim
  const claim = first(catalogue.indicators)
  if (!claim) throw new Error('The rule finds nothing.')
  const [to] = claim.periods
  const doubted = { place: place.place.code, from: '1900', to }
  const indicators = catalogue.indicators.map((summary) =>
    summary.id === claim.indicator ? { ...summary, unlikely: [doubted] } : summary,
  )
  expect(first(indicators)?.indicator).not.toBe(claim.indicator)
})
