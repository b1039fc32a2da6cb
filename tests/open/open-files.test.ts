/** The files for those who reuse the figures, read back by readers that are not ours. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import JSONstat from 'jsonstat-toolkit'
import papaparse from 'papaparse'
import { beforeAll, expect, test } from 'vitest'
import { openFiles } from '../../scripts/open/open-files.ts'
import { decodeObservations } from '../../src/observations/csv.ts'
import { committedShards } from '../committed-shards.ts'
import { PLACES } from '../places-of-today.ts'

const VERSION = 'v1'
const ID = 'andel-65-pluss'
let files: ReadonlyMap<string, string | Uint8Array>
beforeAll(async () => {
  files = await openFiles('data', await committedShards(), VERSION)
})

const text = (path: string): string => {
  const found = files.get(path)
  if (typeof found !== 'string') throw new Error(`there is no text ${path}`)
  return found
}
type Row = Readonly<Record<string, string>>
const rowsOf = (path: string): Row[] => {
  const { data, errors } = papaparse.parse<Row>(text(path), { header: true, skipEmptyLines: true })
  expect(errors).toEqual([])
  return data
}
const committed = (file: string) =>
  decodeObservations(readFileSync(`data/observations/${file}.csv`, 'utf8'), file)

interface Resource {
  readonly name: string
  readonly path: string
  readonly bytes: number
  readonly hash: string
  readonly sources?: readonly { readonly title: string; readonly path: string }[]
  readonly schema: {
    readonly fields: readonly { readonly name: string }[]
    readonly primaryKey: readonly string[]
  }
}
const resources = () =>
  (JSON.parse(text('datapackage.json')) as { resources: readonly Resource[] }).resources

test('an indicator has every figure of data/, in its order, unrounded', () => {
  for (const id of [ID, 'folketall', 'klimagassutslipp']) {
    const written = rowsOf(`${id}.csv`).map(({ sted, periode, verdi, status }) => ({
      place: sted,
      period: periode,
      value: verdi === '' ? null : Number(verdi),
      status,
    }))
    expect(written).toEqual(committed(id))
  }
})

test('a place has a file with every figure of its own', () => {
  expect([...files.keys()].filter((path) => path.startsWith('sted/'))).toHaveLength(PLACES)
  const own = rowsOf('sted/3101.csv').filter(({ indikator }) => indikator === ID)
  expect(own.map(({ periode, verdi }) => `${periode} ${verdi}`)).toEqual(
    committed(ID)
      .filter(({ place }) => place === '3101')
      .map(({ period, value }) => `${period} ${value}`),
  )
})

test('every resource of the package is there, as many bytes and with the sum that it says', () => {
  expect(resources().length).toBeGreaterThan(60)
  const places = new Set(rowsOf('steder.csv').map(({ sted }) => sted))
  for (const { name, path, bytes, hash, sources, schema } of resources()) {
    const csv = text(path)
    expect(Buffer.byteLength(csv), path).toBe(bytes)
    expect(`sha256:${createHash('sha256').update(csv).digest('hex')}`).toBe(hash)
    expect(csv.slice(0, csv.indexOf('\r')).split(',')).toEqual(schema.fields.map((one) => one.name))
    if (name === 'steder') continue
    expect(sources?.[0]?.path, path).toMatch(/^https:\/\//)
    const metadata = JSON.parse(text(`${name}.csv-metadata.json`)) as {
      url: string
      tableSchema: { columns: readonly { readonly name: string }[] }
    }
    expect(metadata.url).toBe(path)
    expect(metadata.tableSchema.columns.map((one) => one.name)).toEqual(
      schema.fields.map((one) => one.name),
    )
  }
  const rows = rowsOf('aldersfordeling.csv')
  const keys = rows.map(({ sted, gruppe, periode }) => `${sted} ${gruppe} ${periode}`)
  expect(new Set(keys).size).toBe(rows.length)
  expect(rows.every(({ sted = '' }) => places.has(sted))).toBe(true)
})

test('JSON-stat: an independent reader finds the same figures', () => {
  const data = JSONstat(JSON.parse(text(`${ID}.json`)) as object)
  for (const { place, period, value } of committed(ID).filter((_, i) => i % 97 === 0))
    expect(data.Data({ sted: place, periode: period }).value, `${place} ${period}`).toBe(value)
})

test('the zip holds the package and its README, and nothing is left out', () => {
  const zip = files.get('lokaltall.zip')
  if (!(zip instanceof Uint8Array)) throw new Error('there is no zip')
  const inside = unzipSync(zip)
  for (const path of ['LESMEG.md', 'datapackage.json', ...resources().map((one) => one.path)])
    expect(strFromU8(inside[`lokaltall/${path}`] ?? new Uint8Array()), path).toBe(text(path))
  expect(text('LESMEG.md')).toContain('border-change')
})
