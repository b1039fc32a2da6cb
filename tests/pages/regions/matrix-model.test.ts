/** The matrix against the committed observations, and its saved file against the matrix. */
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { GROUP_KINDS, groupId, type GroupKind } from '../../../src/domain/group-kinds.ts'
import { groupCodeOf } from '../../../src/domain/place-groups.ts'
import { roundTo } from '../../../src/domain/rounding.ts'
import { median } from '../../../src/domain/summary-statistics.ts'
import type {
  CatalogueShard,
  ExactShard,
  GroupsShard,
  IndicatorSummary,
  LatestShard,
  PlacesShard,
  RegionsShard,
} from '../../../src/observations/shards.ts'
import { unpackSnapshot } from '../../../src/observations/snapshot.ts'
import {
  isCompared,
  matrixColumn,
  type MatrixColumn,
} from '../../../src/pages/regions/matrix-model.ts'
import { savedMatrix } from '../../../src/pages/regions/saved-matrix.ts'
import { nb } from '../../../src/text/nb.ts'
import { namedGroups, type NamedGroups } from '../../../src/ui/group-names.ts'
import { committedShards } from '../../committed-shards.ts'

let shards: ReadonlyMap<string, string>
let catalogue: CatalogueShard
let groups: GroupsShard
let named: NamedGroups
const read = <T>(path: string) => JSON.parse(shards.get(path)!) as T

beforeAll(async () => {
  shards = await committedShards()
  catalogue = read('katalog.nb.json')
  groups = read('grupper.json')
  named = namedGroups(groups, read<PlacesShard>('steder.json'), 'nb')
})

function columnOf(summary: IndicatorSummary, kind: GroupKind): MatrixColumn {
  return matrixColumn({
    summary,
    kind,
    shard: read<RegionsShard>(`regioner/${summary.id}.json`),
    snapshot: unpackSnapshot(read<LatestShard>('siste.json'), summary),
    codes: named[kind].map(({ code }) => code),
  })
}

const summaryOf = (id: string) => catalogue.indicators.find((one) => one.id === id)!

/** The committed figure of a place in a period. */
function observed(id: string, place: string, period: string): number | null {
  const line = readFileSync(`data/observations/${id}.csv`, 'utf8')
    .split('\n')
    .find((one) => one.startsWith(`${place},${period},`))
  const value = line?.split(',')[2]
  return value ? Number(value) : null
}

describe('a column of the matrix', () => {
  test('calls no figure missing that it shows', () => {
    const cells = catalogue.indicators
      .filter(isCompared)
      .flatMap((summary) =>
        GROUP_KINDS.flatMap((kind) => [...columnOf(summary, kind).cells.values()]),
      )
    const shown = cells.filter(({ value }) => value !== null)
    expect(shown.length).toBeGreaterThan(1000)
    expect(shown.filter(({ status }) => /^(not-fetched|missing)$/.test(status))).toEqual([])
  })

  test('has of fylker and the country what the publisher has', () => {
    const summary = summaryOf('andel-65-pluss')
    const { cells, country, period } = columnOf(summary, 'fylke')
    const shown = (place: string) =>
      roundTo(observed(summary.id, place, period) ?? Number.NaN, summary.decimals)
    expect(country).toBe(shown('0'))
    expect(cells.size).toBe(15)
    for (const { code } of named.fylke)
      expect(roundTo(cells.get(`fylke.${code}`)?.value ?? 0, summary.decimals)).toBe(shown(code))
  })

  test('has the kommune in the middle where regions have no figure of their own', () => {
    const found = catalogue.indicators
      .filter(isCompared)
      .map((summary) => columnOf(summary, 'kostra'))
      .find(({ of }) => of === 'middle')!
    const { summary, cells, period } = found
    const members = groups.kommuner.filter((one) => groupCodeOf(one, 'kostra') === 'EKG07')
    const values = members.map(({ code }) => observed(summary.id, code, period))
    const { value } = cells.get('kostra.EKG07')!
    const known = values.filter((one) => one !== null)
    const middle = 2 * known.length < values.length ? null : median(values)
    expect(value === null).toBe(middle === null)
    const off = Math.abs((value ?? 0) - (middle ?? 0)) * 10 ** summary.decimals
    expect(off).toBeLessThanOrEqual(1)
  })

  test('of every figure and kind: at most two are telling, each the only highest or lowest', () => {
    let told = 0
    for (const summary of catalogue.indicators.filter(isCompared))
      for (const kind of GROUP_KINDS) {
        const { cells, country } = columnOf(summary, kind)
        const all = [...cells.values()]
        const telling = all.filter((cell) => cell.telling)
        const values = all.flatMap(({ value }) => value ?? [])
        expect(telling.length, `${summary.id} ${kind}`).toBeLessThanOrEqual(2)
        for (const { value, step } of telling) {
          expect([Math.max(...values), Math.min(...values)]).toContain(value)
          expect(Math.sign(step ?? 0)).toBe(Math.sign((value ?? 0) - (country ?? 0)))
        }
        for (const { value, step } of all) {
          const way = value === null || country === null ? 0 : Math.sign(value - country)
          expect([0, way]).toContain(Math.sign(step ?? 0))
        }
        told += telling.length
      }
    expect(told).toBeGreaterThan(100)
  })
})

test('what is saved is what is seen, with the exact figure beside', () => {
  const kind = 'landsdel'
  const columns = ['andel-65-pluss', 'medianinntekt'].map((id) => columnOf(summaryOf(id), kind))
  const exact = new Map(
    columns.map(({ summary: { id } }) => [id, read<ExactShard>(`noyaktig/${id}.json`)]),
  )
  const rows = named[kind].map((group) => ({ id: groupId(group), name: group.name }))
  const about = [kind, '']
  const file = savedMatrix(
    { columns, rows, exact, about, caption: 'Landsdeler', address: 'https://x', day: '2026-11-28' },
    nb,
  )
  expect(file.fileName).toBe('lokaltall-regioner-landsdel')
  const [sheet] = file.sheets
  for (const [i, { id }] of rows.entries()) {
    const seen = columns.map(({ cells }) => cells.get(id)?.value ?? null)
    const saved = sheet!.columns.flatMap((one, j) =>
      one.kind === 'number' ? [sheet!.rows[i]?.[j] ?? null] : [],
    )
    expect(saved).toEqual(seen)
  }
  expect(sheet!.columns[3]).toMatchObject({ kind: 'exact' })
  expect(sheet!.rows[0]?.[3]).not.toBe(sheet!.rows[0]?.[2])
})
