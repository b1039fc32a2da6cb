import { describe, expect, test } from 'vitest'
import { originOf } from '../../scripts/sources/origin.ts'
import { placeOf } from '../../scripts/sources/ssb-regions.ts'
import { readCell } from '../../scripts/sources/ssb-symbols.ts'

describe('the way here', () => {
  const facts = {
    url: 'https://data.ssb.no/api/pxwebapi/v2',
    publisherHosts: ['data.ssb.no'],
    notes: ['Kopi av SSB-tabell 1 via noen 2025-1-2; ikke hentet direkte fra SSB.'],
    said: undefined,
    today: '2026-11-23',
  }

  test('is direct only from the publisher’s own host', () => {
    expect(originOf(facts)).toEqual({
      direct: true,
      via: null,
      taken: '2026-11-23',
      read: '2026-11-23',
    })
    for (const url of ['http://127.0.0.1:1/x', 'https://data.ssb.no.example.org/'])
      expect(originOf({ ...facts, url }).direct).toBe(false)
  })

  test('of a copy is what its note says, else what is said, else the note’s description', () => {
    const copy = { ...facts, url: 'http://127.0.0.1/' }
    const via = (changes: { notes?: string[]; said?: string }) =>
      originOf({ ...copy, ...changes }).via
    expect(originOf(copy)).toMatchObject({ via: 'noen 2025-1-2', taken: '2025-01-02' })
    expect(via({ notes: ['Kopi av SSB-tabell 2 via HarisBosnic/rogaland_i_tall_test.'] })).toBe(
      'HarisBosnic/rogaland_i_tall_test',
    )
    expect(via({ notes: ['Kopi med tall for 18 kommuner; ikke direkte.'], said: 'et arkiv' })).toBe(
      'et arkiv',
    )
    expect(via({ notes: ['Kopi med tall for 18 kommuner; ikke direkte.'] })).toBe(
      'kopi med tall for 18 kommuner',
    )
    expect(() => via({ notes: ['Utgiver: noen'] })).toThrow(/LOKALTALL_ORIGIN/)
  })
})

test('regions of all SSB’s lists are places of ours, or none', () => {
  const place = (code: string) => placeOf(code, '07459')
  expect(
    ['K-0301', 'K_0301', '0301', 'F-03', 'F_03', '03', '0', 'EAK', 'EKA03'].map(place),
  ).toEqual(['0301', '0301', '0301', '03', '03', '03', '0', '0', '03'])
  for (const code of ['9999', '2100', '2111', 'K-9999', 'K_Rest', '0119u', 'EAKUO', 'EKG09', '21'])
    expect(place(code)).toBeNull()
  expect(() => place('0301b2')).toThrow(/which is no place we know/)
})

test('SSB’s signs mean what the legend says', () => {
  expect(['.', '..', '...', '…', ':'].map((sign) => readCell(null, sign).status)).toEqual([
    'not-applicable',
    'missing',
    'missing',
    'missing',
    'suppressed',
  ])
  expect(readCell(null, '-')).toEqual({ value: 0, status: 'ok' })
  expect(readCell(7, '*')).toEqual({ value: 7, status: 'preliminary' })
  expect(readCell(0, '.')).toEqual({ value: null, status: 'not-applicable' })
  expect(readCell(null, null)).toEqual({ value: null, status: 'missing' })
  expect(readCell(7, null)).toEqual({ value: 7, status: 'ok' })
})
