import { beforeAll, expect, test } from 'vitest'
import { counterclaimOf } from '../../src/claims/counterclaim.ts'
import type { Claim } from '../../src/claims/model/claim.ts'
import { claimDataOf, type ClaimFiles } from '../../src/claims/model/claim-data.ts'
import { offersOf } from '../../src/claims/offers.ts'
import { committedShards } from '../committed-shards.ts'
import { filesOf } from './every-sentence.ts'
import { shownUnits } from './reader/figures.ts'
import { timingOf, windowOf, yearOf } from './reader/periods.ts'
import { isTotal } from './reader/statement.ts'
import { readWorld, type World } from './reader/world.ts'

/** Kinds that say what has happened up to now. */
const TOLD: ReadonlySet<Claim['kind']> = new Set(['change', 'streak', 'record', 'reversal'])

/** Of fewer than this nobody says that there are more or fewer. */
const FEWEST = 20

let world: World
let file: <T>(path: string) => T

beforeAll(async () => {
  world = readWorld('data')
  file = filesOf(await committedShards())
}, 600_000)

const dataOf = (code: string) =>
  claimDataOf({
    place: file(`sted/${code}.json`),
    catalogue: file('katalog.nb.json'),
    latest: file('siste.json'),
    checksums: file('sjekksummer.json'),
  } satisfies ClaimFiles)

/**
 * A year from which the figure went the other way than is said, found in the files alone; undefined
 * where there is none. As careful as one must be who tells it: measured alike, of the same season, of
 * years that are not counted twice, and with no year missing between.
 */
function turnedSince(claim: Claim, code: string): string | undefined {
  const record = world.record(claim.indicator)
  const to = claim.periods.at(-1) ?? ''
  const unitsAt = (period: string) => {
    const value = world.value(record.id, code, period)
    return value === null ? null : shownUnits(value, record.decimals)
  }
  const last = unitsAt(to)
  const since = record.breaks.findLast((period) => period <= to) ?? ''
  const said = claim.direction === 'up' ? 1 : -1
  const periods = world.figures(record.id).periods.filter((one) => one >= since && one <= to)
  if (last === null || record.unit === 'kroner') return undefined
  return periods.slice(0, -1).find((period, i) => {
    const units = unitsAt(period)
    const whole = periods.slice(i).every((one) => unitsAt(one) !== null)
    if (units === null || !whole) return false
    if (isTotal(record) && Math.min(units, last) < FEWEST) return false
    if (yearOf(to) - yearOf(period) < windowOf(record.id)) return false
    if (/[MK]/.test(to) && period.slice(4) !== to.slice(4)) return false
    return said * (last - units) < -1
  })
}

/** Figures that are of a part of the year only prove nothing beside another year. */
const PRELIMINARY = new Set(['bosatte-flyktninger'])

test('nothing speaks against what is said, where the back says so: of all places', () => {
  const false_: string[] = []
  let silent = 0
  for (const code of world.places.keys()) {
    const data = dataOf(code)
    const offers = offersOf(data)
    for (const offer of offers) {
      const { claim } = offer
      if (!TOLD.has(claim.kind) || claim.direction === 'level') continue
      if (PRELIMINARY.has(claim.indicator) || timingOf(claim.indicator).of === 'election') continue
      if (counterclaimOf(offer, offers, data) !== null) continue
      silent += 1
      const from = turnedSince(claim, code)
      if (from) false_.push(`${code} ${claim.indicator} ${claim.kind} ${claim.periods}: ${from}`)
    }
  }
  expect(silent).toBeGreaterThan(100)
  expect(false_.slice(0, 20)).toEqual([])
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
