import { describe, expect, test } from 'vitest'
import { counterclaimOf } from '../../src/claims/counterclaim.ts'
import { smallPlace } from './small-place.ts'
import { choose } from '../../src/claims/choose.ts'
import type { Claim, ClaimKind } from '../../src/claims/model/claim.ts'
import { claimAddress } from '../../src/claims/model/claim-address.ts'
import type { Offer } from '../../src/claims/offers.ts'
import type { Valence } from '../../src/claims/valence.ts'
import type { Theme } from '../../src/domain/paper.ts'

const theme: Theme = {
  id: 'arbeid',
  title: '',
  key: [],
  introduction: [],
  questions: [{ id: 'q', text: '', indicators: ['a', 'b', 'c'] }],
  claims: [],
}

function offer(
  indicator: string,
  kind: ClaimKind,
  interest: number,
  valence: Valence = 'flattering',
  direction: 'up' | 'down' | null = 'up',
): Offer {
  const claim = {
    kind,
    indicator,
    periods: ['2026'],
    compared: null,
    direction,
  } as unknown as Claim
  return { claim, light: { colour: 'green', reasons: [] }, interest, valence }
}

const NONE: ReadonlySet<string> = new Set()
const names = (offers: readonly Offer[]) =>
  offers.map(({ claim }) => `${claim.indicator} ${claim.kind}`)

describe('choosing', () => {
  test('spreads over indicators and kinds before it repeats', () => {
    const offers = [
      offer('a', 'change', 3),
      offer('a', 'streak', 2.9),
      offer('b', 'change', 2.8),
      offer('c', 'rank', 2),
    ]
    expect(names(choose(offers, theme, { count: 3, dropped: NONE }))).toEqual([
      'a change',
      'c rank',
      'b change',
    ])
  })

  test('what the theme does not ask about is left out', () => {
    const offers = [offer('x', 'change', 9), offer('a', 'level', 1)]
    expect(names(choose(offers, theme, { count: 5, dropped: NONE }))).toEqual(['a level'])
  })

  test('among the first three is one that does not flatter, however dull it is', () => {
    const offers = [
      offer('a', 'change', 5),
      offer('b', 'streak', 5),
      offer('c', 'rank', 5),
      offer('a', 'level', 0.1, 'neutral'),
      offer('b', 'comparison', 0.05, 'unflattering', 'down'),
    ]
    const three = choose(offers, theme, { count: 3, dropped: NONE })
    expect(three.map(({ valence }) => valence)).toContain('unflattering')
  })

  test('one that is neither is taken where nothing is unflattering', () => {
    const offers = [
      offer('a', 'change', 5),
      offer('b', 'streak', 5),
      offer('c', 'rank', 5),
      offer('a', 'level', 0.1, 'neutral'),
    ]
    const three = choose(offers, theme, { count: 3, dropped: NONE })
    expect(three.map(({ valence }) => valence)).toContain('neutral')
  })

  test('asking for more moves none of those that are there', () => {
    const offers = (['change', 'streak', 'rank', 'level', 'record'] as const).flatMap((kind, i) =>
      ['a', 'b', 'c'].map((indicator, j) =>
        offer(indicator, kind, 5 - i - j / 10, j === 2 ? 'unflattering' : 'flattering'),
      ),
    )
    const all = names(choose(offers, theme, { count: 15, dropped: NONE }))
    for (const count of [1, 2, 3, 4, 7])
      expect(names(choose(offers, theme, { count, dropped: NONE }))).toEqual(all.slice(0, count))
  })

  test('a dropped one does not come back', () => {
    const offers = [offer('a', 'change', 3), offer('b', 'change', 2)]
    const dropped = new Set([claimAddress((offers[0] as Offer).claim)])
    expect(names(choose(offers, theme, { count: 5, dropped }))).toEqual(['b change'])
  })
})

describe('the back of the card', () => {
  /** A place of which nothing is known but what is offered. */
  const nowhere = smallPlace({ indicators: [], series: {} })

  test('is the strongest unflattering reading of the same indicator', () => {
    const said = offer('a', 'change', 3)
    const offers = [
      said,
      offer('a', 'comparison', 1, 'unflattering', 'down'),
      offer('a', 'rank', 2, 'unflattering', 'down'),
      offer('b', 'rank', 9, 'unflattering', 'down'),
    ]
    expect(counterclaimOf(said, offers, nowhere)).toBe(offers[2])
  })

  test('of a neutral indicator it is a reading that points the other way', () => {
    const said = offer('a', 'change', 3, 'neutral', 'up')
    const same = offer('a', 'rank', 9, 'neutral', 'up')
    const other = offer('a', 'comparison', 1, 'neutral', 'down')
    expect(counterclaimOf(said, [said, same, other], nowhere)).toBe(other)
    expect(counterclaimOf(said, [said, same], nowhere)).toBeNull()
  })

  test('is never the claim itself', () => {
    const said = offer('a', 'change', 3, 'unflattering', 'down')
    expect(counterclaimOf(said, [said], nowhere)).toBeNull()
  })
})
