import { describe, expect, test } from 'vitest'
import { EMISSIONS_WORKBOOK } from '../../src/catalogue/emissions-workbook.ts'
import { FILES, fileDescription } from '../../src/catalogue/file-descriptions.ts'
import { INDICATORS, indicator } from '../../src/catalogue/index.ts'
import { inputsOf, prerequisitesOf } from '../../src/catalogue/inputs.ts'
import { SSB_TABLES, ssbTable } from '../../src/catalogue/ssb-tables.ts'
import type { UnitId } from '../../src/domain/indicator.ts'

/** What is more of some and less of other things to different people: never good or bad by itself. */
const DISPUTED: readonly UnitId[] = [
  'persons',
  'percent-change',
  'persons-per-young',
  'dwellings',
  'kroner',
]

describe('the catalogue', () => {
  test('says what to do about an unknown id', () => {
    expect(() => indicator('folketal')).toThrow(/"folketal".*add a record in src\/catalogue/)
  })

  test('calls nothing good or bad that people dispute', () => {
    const judged = INDICATORS.filter(({ direction }) => direction !== 'neutral')
    expect(judged.length).toBeGreaterThan(10)
    expect(judged.filter(({ unit }) => DISPUTED.includes(unit)).map(({ id }) => id)).toEqual([])
    for (const id of ['andel-65-pluss', 'andel-barn', 'leid-bolig', 'deltid-kvinner'])
      expect(indicator(id).direction).toBe('neutral')
  })

  test('has kvinner and menn in nineteen age groups, no age twice', () => {
    const parts = indicator('aldersfordeling').parts ?? []
    const codes = parts.map(({ source }) => {
      const ages = source.selections?.['Alder']
      return ages && 'codes' in ages ? ages.codes : []
    })
    expect(parts).toHaveLength(38)
    expect(parts[0]).toMatchObject({ id: 'kvinner-00-04', title: { nb: 'Kvinner 0–4 år' } })
    expect(parts[37]).toMatchObject({
      id: 'menn-90-pluss',
      title: { nb: 'Menn 90 år eller eldre' },
    })
    expect(codes.slice(0, 19).flat()).toEqual([...new Set(codes.slice(19).flat())])
    expect(codes.slice(0, 19).flat()).toHaveLength(21)
  })

  test('writes nynorsk that is nynorsk', () => {
    const bokmaal =
      /\b(ikke|hvor|hva|hvem|hver|kommuner|fylker|fra|mer|bare|innbyggere|antall|også|noen|deres|tall|andelen?|boliger|bor|utslipp|stemmer|tillatelser|jobber|kommunens|husholdninger)\b/i
    const texts = INDICATORS.flatMap((one) => JSON.stringify(one).match(/"nn":"[^"]*"/g) ?? [])
    expect(texts.length).toBeGreaterThan(200)
    expect(texts.filter((text) => bokmaal.test(text))).toEqual([])
  })

  test('names the sectors of the workbook once each', () => {
    const sectors = INDICATORS.flatMap(({ source }) =>
      source.kind === 'miljodirektoratet' ? [source.sector] : [],
    )
    expect(sectors.length).toBeGreaterThan(10)
    expect(new Set(sectors).size).toBe(sectors.length)
  })
})

describe('what an indicator is made from', () => {
  test('a ratio: numerators and denominator', () => {
    expect(inputsOf(indicator('eldre-mot-unge'))).toEqual([
      'folketall-65-pluss',
      'folketall-under-20',
    ])
  })

  test('growth: what grows', () => {
    expect(inputsOf(indicator('befolkningsvekst'))).toEqual(['folketall'])
  })

  test('a mean needs its weight first, but is not made from it', () => {
    expect(inputsOf(indicator('leid-bolig'))).toEqual([])
    expect(prerequisitesOf(indicator('leid-bolig'))).toEqual(['boliger'])
  })
})

describe('sources', () => {
  test('files have their own ids and names, and hold the columns they use', () => {
    expect(new Set(FILES.map((file) => file.id)).size).toBe(FILES.length)
    // A file may hold figures of school years and of years: a description for each.
    const kinds = new Set(FILES.map(({ name, period }) => `${name} ${period.kind}`))
    expect(kinds.size).toBe(FILES.length)
    for (const { columns, places, period, symbolColumn } of FILES) {
      const used = [period.column, symbolColumn, 'column' in places ? places.column : undefined]
      expect(columns).toEqual(expect.arrayContaining(used.filter((one) => one !== undefined)))
    }
  })

  test('a column that says what a figure is of is asked about, not taken as it comes', () => {
    const sources = INDICATORS.flatMap(({ source, copy }) => [source, ...(copy ? [copy] : [])])
    const files = sources.flatMap((source) =>
      source.kind === 'files' ? source.files : source.kind === 'file' ? [source] : [],
    )
    const naming = files.filter(({ file }) => fileDescription(file).columns.includes('variabel'))
    expect(naming.length).toBeGreaterThan(10)
    for (const { file, where } of naming)
      expect(Object.keys(where ?? {}), file).toContain('variabel')
  })

  test('every file and table is used by an indicator', () => {
    const text = JSON.stringify(INDICATORS)
    for (const { id } of FILES) expect(text).toContain(`"file":"${id}"`)
    for (const { id } of SSB_TABLES) expect(text).toContain(`"table":"${id}"`)
  })

  test('say publisher, address and licence', () => {
    for (const source of [...FILES, ...SSB_TABLES, EMISSIONS_WORKBOOK]) {
      expect(source.publisher).toMatch(/\S/)
      expect(source.licence).toMatch(/\S/)
      expect(source.url).toMatch(/^https:\/\//)
    }
  })

  test('say what to do when one is not described', () => {
    expect(() => fileDescription('x')).toThrow(/file-descriptions\.ts/)
    expect(() => ssbTable('00000')).toThrow(/ssb-tables\.ts/)
  })
})
