import { expect, test } from 'vitest'
import { milestoneSentence } from '../../src/cards/milestone-sentence.ts'
import type { Series } from '../../src/domain/series.ts'

const summary = {
  milestone: {
    value: 1,
    passed: 'siden {period}',
    now: 'nå, {period}',
    always: 'alltid fra {period}',
    wavering: 'omtrent siden {period}',
    ahead: 'ikke ennå',
  },
}

const series = (...values: (number | null)[]): Series => ({
  periods: values.map((_, i) => String(2020 + i)),
  values,
  statuses: values.map((value) => (value === null ? 'border-change' : 'ok')),
})

const say = (...values: (number | null)[]) =>
  milestoneSentence(summary, series(...values), (p) => p)

test('the first year from which it stays', () => {
  expect(say(0.8, 0.9, 1.1, 1.2)).toBe('siden 2022')
  expect(say(0.8, null, 1.1, 1.2)).toBe('siden 2022')
})

test('with the newest figure it has not been so since', () => {
  expect(say(0.8, 0.9, 1, 1.2)).toBe('nå, 2023')
})

test('above from the first figure on: the year is not known', () => {
  expect(say(1.1, 1.2)).toBe('alltid fra 2020')
})

test('above, below and above again has no one year, nor has one that fell back', () => {
  expect(say(0.9, 1.02, 0.99, 1.01)).toBe('omtrent siden 2021')
  expect(say(0.9, 1.02, 0.99)).toBe('omtrent siden 2021')
})

test('not yet, nothing known, no milestone', () => {
  expect(say(0.8, 0.9)).toBe('ikke ennå')
  expect(say(null)).toBe('')
  expect(milestoneSentence({}, series(1), (p) => p)).toBe('')
})
