import { describe, expect, it } from 'vitest'
import { formatCsv, parseCsv } from '../../scripts/places/csv-table.ts'
import { missingFylkeChanges } from '../../scripts/places/fylke-changes.ts'
import { parseKostraFile } from '../../scripts/places/kostra-file.ts'
import { fileOrigin, klassOrigins } from '../../scripts/places/origins.ts'
import { parseRegionsFile } from '../../scripts/places/regions-file.ts'
import { KLASS_BASE } from '../../scripts/sources/klass.ts'

describe('klassOrigins', () => {
  const COPY = 'http://127.0.0.1:1/v1'
  it("is direct only at KLASS' own address", () => {
    expect(klassOrigins(KLASS_BASE, [], '2026-11-01')(131).direct).toBe(true)
    expect(klassOrigins(COPY, ['kopi via x'], '2026-11-01')(131).direct).toBe(false)
  })
  it('refuses a copy that does not say whose it is, even if one part does', () => {
    expect(() => klassOrigins(COPY, [], '2026-11-01')).toThrow(/LOKALTALL_ORIGIN/)
    expect(() => klassOrigins(COPY, ['112=kopi via y'], '2026-11-01')).toThrow(/--origin/)
  })
  it('gives one classification its own way here', () => {
    const origins = klassOrigins(COPY, ['kopi via x', '112=kopi via y'], '2026-11-01')
    expect([origins(131).via, origins(112).via]).toEqual(['kopi via x', 'kopi via y'])
  })
  it('wants to know how a file came here', () => {
    expect(() => fileOrigin(undefined, '--regions-origin', '2026-11-01')).toThrow(
      '--regions-origin',
    )
  })
})

describe('parseKostraFile', () => {
  const HEAD = 'group,population,bound_costs,free_income,municipalities\n'
  const meaning = (row: string) => parseKostraFile(`${HEAD}${row}\n`, 'k.csv')[0]?.meaning
  it('says what a group has in common, in both written forms', () => {
    const row = 'KOSTRA-gruppe 9,20 000 - 29 999,Lave,Lave eller middels,27'
    expect(parseKostraFile(`${HEAD}${row}\n`, 'k.csv')[0]?.code).toBe('EKG09')
    expect(meaning(row)?.nb).toContain(
      '20\u00a0000–29\u00a0999 innbyggere, lave bundne kostnader og lave eller middels frie inntekter',
    )
    expect(meaning(row)?.nn).toContain('låge bundne kostnader og låge eller middels frie inntekter')
  })
  it('says under 600 for a range from 0, and knows Oslo', () => {
    const small = 'KOSTRA-gruppe 16,0 - 599,Middels,"Lave, middels eller høye",8'
    expect(meaning(small)?.nn).toMatch(/^Under 600 innbyggjarar, .* låge, middels eller høge frie/)
    expect(meaning('KOSTRA-gruppe 13,Oslo kommune,Lave,,1')?.nb).toMatch(/^Bare Oslo/)
  })
  it('stops at what it does not know', () => {
    expect(() => meaning('KOSTRA-gruppe 1,2 000 - 9 999,Lavt,Lave,1')).toThrow(/not a level/)
    expect(() => meaning('KOSTRA-gruppe 1,mange,Lave,Lave,1')).toThrow(/range/)
    expect(() => meaning('Gruppe 1,1 - 2,Lave,Lave,1')).toThrow(/KOSTRA-gruppe/)
  })
})

describe('parseRegionsFile', () => {
  const HEAD =
    'code,name,fylke,fylke_name,kostra_group,centrality_index,centrality_class,economic_region,economic_region_name'
  it('keeps codes as text', () => {
    const rows = parseRegionsFile(`${HEAD}\n0301,Oslo,03,Oslo,EKG13,1000,01,03001,Oslo\n`, 'r.csv')
    expect(rows.get('0301')?.economicRegion).toEqual({ code: '03001', name: 'Oslo' })
  })
  it.each([
    ['301,Oslo,03,Oslo,EKG13,1000,01,03001,Oslo', 'code'],
    ['0301,Oslo,03,Oslo,EKG13,,01,03001,Oslo', 'centrality_index'],
    ['0301,Oslo,03,Oslo,EKG13,1000,07,03001,Oslo', 'centrality_class'],
  ])('refuses %s', (row, column) => {
    expect(() => parseRegionsFile(`${HEAD}\n${row}\n`, 'r.csv')).toThrow(`column ${column}`)
  })
})

describe('csv', () => {
  it('comes back as it was, with leading zeros, commas and quotes', () => {
    const rows = [{ a: '0301', b: 'x, "y" – z' }]
    const text = formatCsv(['a', 'b'], rows)
    expect(parseCsv(text, ['a', 'b'], 'f.csv')).toEqual(rows)
    expect(text.endsWith('\n') && !text.includes('\r')).toBe(true)
  })
  it('names the file whose columns are others', () => {
    expect(() => parseCsv('a,c\n1,2\n', ['a', 'b'], 'f.csv')).toThrow(/f\.csv.*"a,c"/)
  })
})

describe('missingFylkeChanges', () => {
  const version = (code: string, validFrom: string, validTo: string | null) => ({
    code,
    name: `F${code}`,
    validFrom,
    validTo,
  })
  const change = (oldCode: string, newCode: string) => ({
    date: '2018-01-01',
    oldCode,
    oldName: 'a',
    newCode,
    newName: 'b',
  })
  const versions = [
    version('16', '1838-01-01', '2018-01-01'),
    version('18', '1838-01-01', '2018-01-01'),
    version('18', '2018-01-01', null),
    version('50', '2018-01-01', null),
  ]
  it('finds where the kommuner of an ended fylke went, not of one that only got a new name', () => {
    const found = missingFylkeChanges(
      versions,
      [],
      [change('1601', '5001'), change('1612', '5011')],
    )
    expect(found).toEqual([
      { date: '2018-01-01', oldCode: '16', oldName: 'F16', newCode: '50', newName: 'F50' },
    ])
  })
  it('adds nothing to what KLASS has recorded', () => {
    expect(missingFylkeChanges(versions, [change('16', '50')], [change('1601', '5001')])).toEqual(
      [],
    )
  })
})
