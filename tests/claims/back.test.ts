import { expect, test } from 'vitest'
import { counterclaimOf } from '../../src/claims/counterclaim.ts'
import { claimDataOf, type ClaimFiles } from '../../src/claims/model/claim-data.ts'
import { offersOf } from '../../src/claims/offers.ts'
import { committedShards } from '../committed-shards.ts'
import { filesOf } from './every-sentence.ts'

test('Senja grew since 2007, and the back says that it has shrunk since its most', async () => {
  const file = filesOf(await committedShards())
  const data = claimDataOf({
    place: file('sted/5530.json'),
    catalogue: file('katalog.nb.json'),
    latest: file('siste.json'),
    checksums: file('sjekksummer.json'),
  } satisfies ClaimFiles)
  const offers = offersOf(data)
  const grew = offers.filter(
    ({ claim }) => claim.kind === 'reversal' && claim.indicator === 'folketall',
  )
  expect(grew.map(({ claim }) => claim.direction)).toEqual(['up'])
  const backs = grew.map((offer) => counterclaimOf(offer, offers, data)?.claim)
  expect(backs.map((back) => back?.direction)).toEqual(['down'])
  const [from = '', to = ''] = backs[0]?.periods ?? []
  expect([from >= '2016', to]).toEqual([true, grew[0]?.claim.periods.at(-1)])
}, 600_000)
