import { describe, expect, test } from 'vitest'
import { indicator } from '../../src/catalogue/index.ts'
import type { FhiSource } from '../../src/domain/indicator.ts'
import { chooseTable, titledTables } from '../../scripts/sources/fhi-tables.ts'
import type { FhiOffer } from '../../scripts/sources/fhi-tables.ts'
import {
  BULLYING_377,
  BULLYING_806,
  DEPRESSIVE,
  UPPER_SECONDARY,
  WELLBEING_805,
  WELLBEING_ONE_YEAR,
} from './fhi-recorded-tables.ts'

const ALL = [
  DEPRESSIVE,
  UPPER_SECONDARY,
  BULLYING_377,
  BULLYING_806,
  WELLBEING_805,
  WELLBEING_ONE_YEAR,
]

/** What a record of the catalogue takes when these are the tables there are. */
function chosen(id: string, offers: readonly FhiOffer[] = ALL) {
  const record = indicator(id)
  const source = record.source as FhiSource
  const titled = titledTables(
    offers.map(({ table }) => table),
    source,
    id,
  ).map(({ tableId }) => tableId)
  const some = offers.filter(({ table }) => titled.includes(table.tableId))
  const { table, axes, told } = chooseTable(some, { record: id, source, timing: record.period })
  return { table: table.tableId, measure: axes.measure, newest: axes.newest, axes, told }
}

const with_ = (offer: FhiOffer, changes: Partial<FhiOffer['table']>): FhiOffer => ({
  ...offer,
  table: { ...offer.table, ...changes },
})

describe('the records take of the tables that have been seen', () => {
  test.each<[string, number, string, string]>([
    ['psykiske-plager', 339, 'MEIS', '2025'],
    ['gjennomforing-vgs', 360, 'RATE', '2024'],
    ['mobbing', 806, 'MEIS', '2026'],
    ['trivsel-i-skolen', 805, 'MEIS', '2026'],
  ])('%s: %i, %s, to %s', (id, table, measure, newest) => {
    expect(chosen(id)).toMatchObject({ table, measure, newest })
  })

  test('all families together, and the whole class', () => {
    expect(chosen('psykiske-plager').axes.values.get('SOES')).toEqual(['0'])
    expect(chosen('gjennomforing-vgs').axes.values.get('UTDANN')).toEqual(['0'])
    expect(chosen('mobbing').axes.values.get('TRINN')).toEqual(['7'])
  })

  test('loneliness by analogy: a table as the others of Ungdata', () => {
    const lonely = with_(DEPRESSIVE, { tableId: 355, title: 'Ensomhet_Ungdata_KH' })
    expect(chosen('ensomhet', [...ALL, lonely])).toMatchObject({ table: 355, measure: 'MEIS' })
    expect(() => chosen('ensomhet')).toThrow(/no table whose title holds ensom \+ ungdata/)
  })
})

describe('of two tables', () => {
  test('the newer window is taken, and told', () => {
    expect(chosen('mobbing').told).toEqual([
      'taking FHI 806 "Mobbing 7. trinn treårig" (MEIS), not 377 "Mobbing, 7. og 10. klasse, 3-årige tall" (RATE): their newest periods are 2026 and 2025',
    ])
    expect(chosen('mobbing', [BULLYING_377])).toMatchObject({ table: 377, measure: 'RATE' })
  })

  test('one nobody has seen takes over when it is newer and asks the same', () => {
    const before = BULLYING_377
    const heir = with_(BULLYING_806, { tableId: 901, title: 'Mobbing, ny tabell' })
    const { table, told } = chosen('mobbing', [before, heir])
    expect(table).toBe(901)
    expect(told).toEqual([expect.stringContaining('901 "Mobbing, ny tabell" (MEIS), not 377')])
  })

  test('one that asks another question is told of and not taken', () => {
    const digital = with_(BULLYING_806, { tableId: 902, title: 'Digital mobbing' })
    const other = {
      ...digital,
      dimensions: digital.dimensions.map((one) =>
        one.code === 'SPM_ID'
          ? { ...one, values: [{ value: '480', label: 'spm. om digital mobbing' }] }
          : one,
      ),
    }
    const { table, told } = chosen('mobbing', [BULLYING_377, other])
    expect(table).toBe(377)
    expect(told.join()).toMatch(/taking FHI 377 .*not 902 "Digital mobbing"/)
  })

  test('neither of which is known is not ours to choose', () => {
    const two = [801, 802].map((tableId) => with_(WELLBEING_805, { tableId }))
    expect(() => chosen('trivsel-i-skolen', two)).toThrow(
      /several tables that fit trivsel: 801 .*802 .*Put the number of the right one in the record's seenAs/,
    )
  })
})

describe('what does not fit', () => {
  test('school years are not calendar years, whatever their code looks like', () => {
    const record = indicator('gjennomforing-vgs')
    const source = { ...(indicator('mobbing').source as FhiSource) }
    const wish = { record: 'x', source, timing: record.period }
    expect(() => chooseTable([BULLYING_806], wish)).toThrow(
      /table 806 is of school years \("2016\/17-2018\/19"\), and the record says "window"/,
    )
  })

  test('every table that was looked at says why', () => {
    const none = [BULLYING_377, BULLYING_806].map((offer) => ({
      ...offer,
      dimensions: offer.dimensions.filter(({ code }) => code !== 'TRINN'),
    }))
    expect(() => chosen('mobbing', none)).toThrow(
      /FHI table 377 has no dimension TRINN[^]*FHI table 806 has no dimension TRINN/,
    )
  })
})
