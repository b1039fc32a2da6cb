import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hasValue, STATUSES } from '../../src/domain/observation.ts'
import type { Observation } from '../../src/domain/observation.ts'
import {
  decodeObservations,
  encodeObservations,
  sortObservations,
} from '../../src/observations/csv.ts'

const FILE = 'observations/eksempel.csv'
const HEADER = 'place,period,value,status\n'

const observation: fc.Arbitrary<Observation> = fc
  .record({
    place: fc.constantFrom('0', '03', '0301', '1508', '5636'),
    period: fc.constantFrom('1986', '2024', '2022M10', '2026K2', '2020-2021'),
    status: fc.constantFrom(...STATUSES),
    number: fc.oneof(
      fc.integer(),
      fc
        .double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 })
        .map((n) => Number(n.toFixed(4))),
    ),
  })
  .map(({ place, period, status, number }) => ({
    place,
    period,
    status,
    value: hasValue(status) ? (number === 0 ? 0 : number) : null,
  }))

test('what is written is read back, sorted', () => {
  fc.assert(
    fc.property(fc.array(observation), (rows) => {
      expect(decodeObservations(encodeObservations(rows), FILE)).toEqual(sortObservations(rows))
    }),
  )
})

test('rows are sorted by place as text, then period; zeros in front are kept', () => {
  const text = encodeObservations([
    { place: '1101', period: '2024', value: 2, status: 'ok' },
    { place: '0301', period: '2024', value: 1.5, status: 'estimated' },
    { place: '0301', period: '2023', value: null, status: 'border-change' },
    { place: '0', period: '2024', value: 9, status: 'ok' },
  ])
  expect(text).toBe(
    `${HEADER}0,2024,9,ok\n0301,2023,,border-change\n0301,2024,1.5,estimated\n1101,2024,2,ok\n`,
  )
})

test('small numbers have no exponent, and minus zero is zero', () => {
  const value = (number: number) =>
    encodeObservations([{ place: '0', period: '2024', value: number, status: 'ok' }])
  expect(value(0.0000001)).toContain('0,2024,0.0000001,ok')
  expect(value(-0)).toContain('0,2024,0,ok')
  expect(() => value(Number.NaN)).toThrow('NaN cannot be written')
})

describe('errors name file, line and remedy', () => {
  test.each([
    ['plass,periode\n', /line 1: the header is "plass,periode"/],
    [`${HEADER}301,2024,1,ok\n`, /line 2: "301" is not a place code/],
    [`${HEADER}0301,2024,1,ok\n0301,24,1,ok\n`, /line 3: "24" is not a period/],
    [`${HEADER}0301,2024,1 234,ok\n`, /line 2: "1 234" is not a number/],
    [`${HEADER}0301,2024,1,fine\n`, /line 2: "fine" is not a status/],
    [`${HEADER}0301,2024,,ok\n`, /line 2: status ok needs a value/],
    [`${HEADER}0301,2024,0,missing\n`, /line 2: status missing takes no value/],
    [`${HEADER}0301,2024,1,5,ok\n`, /line 2: has 5 columns, not 4/],
    [`${HEADER}\n0301,2024,1,ok\n`, /line 2: has 1 columns/],
  ])('%j', (text, message) => {
    expect(() => decodeObservations(text, FILE)).toThrow(message)
    expect(() => decodeObservations(text, FILE)).toThrow(
      /^observations\/eksempel\.csv.*data:promote/,
    )
  })
})

test('Windows line ends and a byte order mark are taken', () => {
  const text = '\uFEFFplace,period,value,status\r\n0301,2024,7,ok\r\n'
  expect(decodeObservations(text, FILE)).toEqual([
    { place: '0301', period: '2024', value: 7, status: 'ok' },
  ])
})
