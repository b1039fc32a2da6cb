import { expect, test } from 'vitest'
import { carryOver } from '../../scripts/borders/carried-over.ts'
import { encodeObservations } from '../../src/observations/csv.ts'
import type { Observation, Status } from '../../src/domain/observation.ts'
import type { Kommune } from '../../src/domain/place.ts'

const change = (oldCode: string, newCode: string, date = '2027-01-01') => ({
  date,
  oldCode,
  oldName: oldCode,
  newCode,
  newName: newCode,
})
const kommuner = (...codes: string[]) => codes.map((code) => ({ code }) as Kommune)

/** 3101 and 3103 become 3199, 3105 becomes 3198, 3107 stays. */
const REFORM = {
  kommuner: kommuner('3107', '3198', '3199', '0301'),
  changes: [change('3101', '3199'), change('3103', '3199'), change('3105', '3198')],
}

const rows = (...lines: string[]): Observation[] =>
  lines.map((line) => {
    const [place = '', period = '', value = ''] = line.split(' ')
    const number = Number(value)
    if (Number.isFinite(number)) return { place, period, value: number, status: 'ok' }
    return { place, period, value: null, status: value as Status }
  })

const BEFORE = rows('0 2025 100', '31 2025 60', '3101 2025 10', '3103 2025 20', '3105 2025 30')

const carried = (measure: 'count' | 'rate', before = BEFORE) =>
  encodeObservations([...carryOver(REFORM)({ rows: before, measure })])
    .trim()
    .split('\n')
    .slice(1)

test('counts are added over a merger and follow a new number', () => {
  expect(carried('count')).toEqual([
    '0,2025,100,ok',
    '31,2025,60,ok',
    '3198,2025,30,ok',
    '3199,2025,30,ok',
  ])
})

test('rates follow a new number; a merged kommune has none from before', () => {
  expect(carried('rate')).toEqual([
    '0,2025,100,ok',
    '31,2025,60,ok',
    '3198,2025,30,ok',
    '3199,2025,,border-change',
  ])
})

test('a part that is suppressed leaves the sum without a figure, for that reason', () => {
  const before = rows('3101 2025 suppressed', '3103 2025 20', '3107 2025 5')
  expect(carried('count', before)).toEqual(['3107,2025,5,ok', '3199,2025,,suppressed'])
})

test('a sum that lacks a part is no sum', () => {
  expect(carried('count', rows('3101 2025 10'))).toEqual(['3199,2025,,border-change'])
})

test('rows of today are the very same', () => {
  const today = rows('3107 2025 5', '0 2025 9')
  expect(carryOver(REFORM)({ rows: today, measure: 'count' })).toBe(today)
})

test('a kommune that is parted gives its heirs no figure', () => {
  const parted = {
    kommuner: kommuner('1508', '1580'),
    changes: [change('1507', '1508'), change('1507', '1580')],
  }
  const moved = carryOver(parted)({ rows: rows('1507 2025 7'), measure: 'count' })
  expect(moved.filter(({ place }) => place.length === 4)).toEqual([
    { place: '1508', period: '2025', value: null, status: 'border-change' },
    { place: '1580', period: '2025', value: null, status: 'border-change' },
  ])
})

test('a fylke keeps its figures under a new number of its own', () => {
  const moved = carryOver({ kommuner: kommuner('3901'), changes: [change('3801', '3901')] })
  const now = moved({ rows: rows('38 2025 4', '3801 2025 4'), measure: 'rate' })
  expect(now.map(({ place, value }) => `${place} ${value}`)).toEqual(['39 4', '3901 4'])
})

test('a code that nobody knows stops, with what to do', () => {
  const carry = carryOver(REFORM)
  expect(() => carry({ rows: rows('4999 2025 1'), measure: 'count' })).toThrow(
    /figures of 4999, which data\/places does not know.*Restore data\/places/,
  )
})
