import { expect, test } from 'vitest'
import { crossingOf } from '../../src/domain/crossing.ts'
import type { Series } from '../../src/domain/series.ts'

const seriesOf = (values: readonly (number | null)[]): Series => ({
  periods: values.map((_, i) => String(2010 + i)),
  values,
  statuses: values.map((value) => (value === null ? 'missing' : 'ok')),
})

test('the first period from which it stays there, not one when it fell back', () => {
  const crossing = crossingOf(seriesOf([0.8, 1.01, 0.99, null, 1.1, 1.2]), 1)
  expect(crossing).toMatchObject({ kind: 'crossed', period: '2014', newest: { value: 1.2 } })
})

test('just as many is not more', () => {
  expect(crossingOf(seriesOf([0.8, 1, 1.1]), 1)).toMatchObject({ kind: 'crossed', period: '2012' })
  expect(crossingOf(seriesOf([0.8, 1]), 1)).toMatchObject({ kind: 'not-yet' })
})

test('not yet, though it has been there before', () => {
  expect(crossingOf(seriesOf([0.8, 1.01, 0.99]), 1)).toMatchObject({ kind: 'not-yet' })
})

test('there in the first figure we have: the year is not known', () => {
  expect(crossingOf(seriesOf([null, 1.1, 1.2]), 1)).toMatchObject({ kind: 'always', since: '2011' })
})

test('no figures', () => {
  expect(crossingOf(seriesOf([null]), 1)).toEqual({ kind: 'no-figures' })
})
