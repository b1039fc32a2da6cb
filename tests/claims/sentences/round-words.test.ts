import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  FRACTIONS,
  fractionText,
  nearFraction,
} from '../../../src/claims/sentences/words/fractions.ts'
import {
  grownText,
  LEAST_MULTIPLIED,
  MULTIPLES,
  nearMultiple,
  timesText,
} from '../../../src/claims/sentences/words/multiples.ts'
import {
  countNeuter,
  countOf,
  countWord,
  ordinalWord,
} from '../../../src/claims/sentences/words/number-words.ts'

const inhabitants = { whole: 'innbyggerne', each: 'innbyggere' }

describe('fractions', () => {
  test.each([
    [21.5, 'mer enn én av fem innbyggere'],
    [20, 'én av fem innbyggere'],
    [19.4, 'nesten én av fem innbyggere'],
    [48.9, 'nesten halvparten av innbyggerne'],
    [51, 'mer enn halvparten av innbyggerne'],
    [33.3, 'nesten én av tre innbyggere'],
    [22.8, undefined],
    [0, undefined],
    [100, undefined],
  ])('%d percent: %s', (percent, text) => {
    expect(fractionText(percent, inhabitants, 'nb')).toBe(text)
  })

  test('what cannot be counted is a part of the whole', () => {
    const words = { whole: 'strandsona', each: null }
    expect(fractionText(74, words, 'nn')).toBe('nesten tre fjerdedelar av strandsona')
    expect(fractionText(5.1, words, 'nn')).toBeUndefined()
  })

  test('the word of the side is literally true, and within the table', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), (tenths) => {
        const percent = tenths / 10
        const near = nearFraction(percent)
        fc.pre(near !== null)
        const { numerator, denominator, below, above } = near.fraction
        const exact = (100 * numerator) / denominator
        expect(near.side !== 'below' || percent < exact).toBe(true)
        expect(near.side !== 'above' || percent > exact).toBe(true)
        expect(percent).toBeGreaterThanOrEqual(exact - below - 1e-6)
        expect(percent).toBeLessThanOrEqual(exact + above + 1e-6)
      }),
    )
  })

  test('no tolerance is wider than two points', () => {
    for (const { below, above } of FRACTIONS) expect(Math.max(below, above)).toBeLessThanOrEqual(2)
  })
})

describe('multiples', () => {
  test.each([
    [40, 85, 'mer enn doblet'],
    [40, 80, 'doblet'],
    [40, 77, 'nesten doblet'],
    [40, 120, 'tredoblet'],
    [80, 40, 'halvert'],
    [80, 39, 'mer enn halvert'],
    [80, 42, 'nesten halvert'],
    [40, 60, undefined],
    [2, 4, undefined],
    [19, 38, undefined],
    [38, 19, undefined],
    [0, 0, undefined],
  ])('from %d to %d: %s', (from, to, text) => {
    expect(grownText(from, to, false, 'nb')).toBe(text)
  })

  test('in nynorsk what is halved agrees with many', () => {
    expect(grownText(80, 40, true, 'nn')).toBe('halverte')
    expect(timesText(20, 41, 'nn')).toBe('meir enn dobbelt så')
  })

  test('the word is literally true, and never of small numbers', () => {
    const units = fc.integer({ min: 0, max: 5000 })
    fc.assert(
      fc.property(units, units, (small, large) => {
        const near = nearMultiple(small, large)
        if (!near) return
        expect(small).toBeGreaterThanOrEqual(LEAST_MULTIPLIED)
        const exact = small * near.multiple.factor
        expect(Math.sign(large - exact)).toBe({ below: -1, exact: 0, above: 1 }[near.side])
        expect(Math.abs(large - exact)).toBeLessThanOrEqual(exact * 0.1 + 1e-6)
      }),
    )
    for (const { below, above } of MULTIPLES)
      expect([below >= 0.95, above <= 1.1]).toEqual([true, true])
  })
})

describe('number words', () => {
  test('up to twelve in words', () => {
    expect([0, 1, 7, 12, 13].map((count) => countWord(count, 'nb'))).toEqual([
      'ingen',
      'én',
      'sju',
      'tolv',
      '13',
    ])
    expect([1, 2].map((count) => countNeuter(count, 'nn'))).toEqual(['eitt', 'to'])
  })

  test('some of a number are written alike', () => {
    expect(countOf(2, 5, 'nb')).toBe('to')
    expect(countOf(2, 21, 'nb')).toBe('2')
    expect(countOf(1, 15, 'nb', 'neuter')).toBe('ett')
    expect(countOf(0, 357, 'nn')).toBe('ingen')
  })

  test('ordinals up to twelfth in words, of the first nothing, and none above', () => {
    expect([1, 2, 3, 12, 41].map((rank) => ordinalWord(rank, 'nb'))).toEqual([
      '',
      'nest',
      'tredje',
      'tolvte',
      undefined,
    ])
    expect([7, 8].map((rank) => ordinalWord(rank, 'nn'))).toEqual(['sjuande', 'åttande'])
  })
})
