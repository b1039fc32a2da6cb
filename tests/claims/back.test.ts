import { beforeAll, describe, expect, test } from 'vitest'
import { counterclaimOf } from '../../src/claims/counterclaim.ts'
import type { Claim } from '../../src/claims/model/claim.ts'
import { claimDataOf, type ClaimData, type ClaimFiles } from '../../src/claims/model/claim-data.ts'
import { offersOf } from '../../src/claims/offers.ts'
import { saidWay } from '../../src/claims/said-way.ts'
import { sameThing } from '../../src/claims/same-thing.ts'
import { committedShards } from '../committed-shards.ts'
import { filesOf } from './every-sentence.ts'

let dataOf: (code: string) => ClaimData

beforeAll(async () => {
  const file = filesOf(await committedShards())
  dataOf = (code) =>
    claimDataOf({
      place: file(`sted/${code}.json`),
      catalogue: file('katalog.nb.json'),
      latest: file('siste.json'),
      checksums: file('sjekksummer.json'),
    } satisfies ClaimFiles)
}, 600_000)

test('Senja grew since 2007, and the back says that it has shrunk since its most', () => {
  const data = dataOf('5530')
  const offers = offersOf(data)
  const grew = offers.filter(
    ({ claim }) => claim.kind === 'reversal' && claim.indicator === 'folketall',
  )
  expect(grew.map(({ claim }) => claim.direction)).toEqual(['up'])
  const backs = grew.map((offer) => counterclaimOf(offer, offers, data)?.claim)
  expect(backs.map((back) => back?.direction)).toEqual(['down'])
  const [from = '', to = ''] = backs[0]?.periods ?? []
  expect([from >= '2016', to]).toEqual([true, grew[0]?.claim.periods.at(-1)])
})

describe.each(['0', '03', '0301', '1151', '3101', '3118', '5612'])(
  'of all that is said of %s',
  (code) => {
    const last = ({ periods }: Claim) => periods.at(-1) ?? ''
    const answered = () => {
      const data = dataOf(code)
      const offers = offersOf(data)
      const each = offers.flatMap((offer) => {
        const back = counterclaimOf(offer, offers, data)
        return back ? [{ claim: offer.claim, back: back.claim }] : []
      })
      return { data, offers, each }
    }

    test('no answer is the claim’s own figure once more', () => {
      const repeating = answered().each.filter(
        ({ claim, back }) =>
          back.kind === 'level' &&
          back.indicator === claim.indicator &&
          last(back) === last(claim) &&
          claim.numbers.some((number) => number === back.numbers[0]),
      )
      expect(repeating).toEqual([])
    })

    test('what was long ago answers only where nothing newer is offered that turns the claim', () => {
      const { data, offers, each } = answered()
      const outdated = each.filter(({ claim, back }) => {
        const way = saidWay(claim, data)
        if (way === null || last(back) >= last(claim)) return false
        const things = new Set([claim.indicator, ...sameThing(claim.indicator, data)])
        return offers.some(({ claim: other }) => {
          const turned = saidWay(other, data)
          return (
            things.has(other.indicator) &&
            turned !== null &&
            turned !== way &&
            last(other) >= last(claim)
          )
        })
      })
      expect(outdated).toEqual([])
    })

    test('a bare figure is answered by how it has gone, where that is known', () => {
      const { data, offers, each } = answered()
      const beside = each.filter(
        ({ claim, back }) =>
          claim.kind === 'level' &&
          saidWay(claim, data) === null &&
          data.indicators.get(claim.indicator)?.direction === 'neutral' &&
          back.kind === 'comparison' &&
          offers.some(
            (other) =>
              other.claim.indicator === claim.indicator &&
              other.claim.kind === 'change' &&
              saidWay(other.claim, data) !== null,
          ),
      )
      expect(beside).toEqual([])
    })
  },
)
