import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { borderHistory } from '../../src/domain/borders.ts'
import type { BorderChange } from '../../src/domain/place.ts'

const change = (date: string, oldCode: string, newCode: string): BorderChange => ({
  date,
  oldCode,
  oldName: `N${oldCode}`,
  newCode,
  newName: `N${newCode}`,
})

describe('borderHistory', () => {
  const changes = [
    change('2010-01-01', '0101', '0101'),
    change('2020-01-01', '0101', '3001'),
    change('2020-01-01', '0102', '3001'),
    change('2020-01-01', '0103', '3002'),
    change('2020-01-01', '0103', '3001'),
    change('2024-01-01', '3002', '3102'),
    change('2024-01-01', '30', '31'),
  ]
  const history = borderHistory(changes, ['3001', '3102', '0501'])

  it('follows a merger back to its parts', () => {
    expect(history.ancestryAt('3001', '2019-12-31').codes).toEqual(['0101', '0102', '0103'])
  })
  it('says that a place is shared with another while it was one', () => {
    expect(history.ancestryAt('3102', '2019-06-01')).toEqual({ codes: ['0103'], shared: true })
    expect(history.ancestryAt('3001', '2019-06-01').shared).toBe(true)
    expect(history.ancestryAt('3102', '2020-01-01')).toEqual({ codes: ['3002'], shared: false })
  })
  it('counts the date of a change as after it', () => {
    expect(history.ancestryAt('3001', '2020-01-01').codes).toEqual(['3001'])
  })
  it('leaves a kommune without changes as it is, and takes a name for no change', () => {
    expect(history.ancestryAt('0501', '1900-01-01')).toEqual({ codes: ['0501'], shared: false })
    expect(history.becameOf('0101', '2005-01-01')).toEqual(['3001'])
  })
  it('knows nothing of a place that is not of today', () => {
    expect(history.ancestryAt('9999', '2020-01-01')).toEqual({ codes: [], shared: false })
    expect(history.becameOf('3001', '2019-01-01')).toEqual([])
  })
  it('tells fylker by where their kommuner lay', () => {
    expect(history.fylkeAncestryAt('31', '2019-01-01')).toEqual({ codes: ['01'], shared: true })
    expect(history.fylkeBecame('01', '2019-01-01')).toEqual(['30', '31'])
  })
  it('does not read a code that is used again as the same place', () => {
    const again = [change('1964-01-01', '1806', '1865'), change('2020-01-01', '1805', '1806')]
    const reused = borderHistory(again, ['1865', '1806'])
    expect(reused.becameOf('1806', '1960-01-01')).toEqual(['1865'])
    expect(reused.becameOf('1806', '2021-01-01')).toEqual(['1806'])
    expect(reused.becameOf('1806', '2000-01-01')).toEqual([])
  })
  it('parts the five districts of old Ålesund as they lie today', () => {
    const five = ['1504', '1523', '1529', '1534', '1546']
    const alesund = borderHistory(
      [
        ...five.map((code) => change('2020-01-01', code, '1507')),
        change('2024-01-01', '1507', '1508'),
        change('2024-01-01', '1507', '1580'),
      ],
      ['1508', '1580'],
    )
    expect(alesund.ancestryAt('1508', '2019-01-01')).toEqual({
      codes: ['1504', '1523', '1529', '1546'],
      shared: false,
    })
    expect(alesund.ancestryAt('1580', '2019-01-01')).toEqual({ codes: ['1534'], shared: false })
    expect(alesund.ancestryAt('1580', '2022-01-01')).toEqual({ codes: ['1507'], shared: true })
  })

  it('is the same relation read forwards and backwards, and loses no place of today', () => {
    const codes = ['0101', '0102', '0103', '0104', '0105']
    const edge = fc.record({
      date: fc.constantFrom('2001-01-01', '2002-01-01', '2003-01-01'),
      from: fc.constantFrom(...codes),
      to: fc.constantFrom(...codes),
    })
    fc.assert(
      fc.property(fc.array(edge, { maxLength: 12 }), (edges) => {
        const { ancestryAt, becameOf } = borderHistory(
          edges.map(({ date, from, to }) => change(date, from, to)),
          codes,
        )
        for (const date of ['2000-06-01', '2001-06-01', '2002-01-01', '2004-01-01'])
          for (const today of codes) {
            const { codes: old, shared } = ancestryAt(today, date)
            expect(old.length).toBeGreaterThan(0)
            expect(old.every((code) => becameOf(code, date).includes(today))).toBe(true)
            expect(shared).toBe(old.some((code) => becameOf(code, date).length > 1))
          }
      }),
    )
  })
})
