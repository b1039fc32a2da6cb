/** What the comparison's charts draw of regions, worked out anew from the committed observations. */
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { REGION_STYLES, PLACE_STYLES } from '../../../src/charts/place-styles.ts'
import { dotRangeShape } from '../../../src/charts/dot-range-shape.ts'
import { groupFromId } from '../../../src/domain/group-kinds.ts'
import { isInGroup } from '../../../src/domain/place-groups.ts'
import { figuresOf } from '../../../src/domain/series.ts'
import type { RegionsShard } from '../../../src/observations/shards.ts'
import { linesOf } from '../../../src/pages/compare/lines-model.ts'
import { rangeOf } from '../../../src/pages/compare/range-model.ts'
import { groupCell, regionValue, withGroups } from '../../../src/pages/compare/region-figures.ts'
import { scatterRegions } from '../../../src/pages/compare/scatter-model.ts'
import { drawnPlaces, drawnRegions } from '../../../src/pages/compare/scene.ts'
import { shortNameIn } from '../../../src/pages/compare/use-row-name.ts'
import { compareFixture, type CompareFixture } from './fixture.ts'
import { COMPARE_TEXT } from '../../../src/pages/compare/text.ts'

const PLACES = ['3101', '3105', '31']
const GROUPS = ['kostra.EKG09', 'sentralitet.03', 'landsdel.ostlandet', 'storrelse.20000-49999']

let all: CompareFixture
beforeAll(async () => {
  all = await compareFixture()
})

const shardOf = (id: string) => JSON.parse(all.shards.get(`regioner/${id}.json`)!) as RegionsShard

const compared = (id: string) => {
  const summary = all.summary(id)
  return { summary, period: summary.newest ?? '', snapshot: all.data.newest(summary) }
}

const namesIn = (language: 'nb' | 'nn') => shortNameIn(all.data, language)
const scene = (id: string) => ({
  data: all.data,
  level: 'kommune' as const,
  focus: compared(id),
  drawn: drawnPlaces(all.data, PLACES, '3101'),
  regions: drawnRegions({ places: PLACES, groups: GROUPS }, namesIn('nb')),
})

/** Every committed figure of an indicator, by place and period. */
function observed(id: string): ReadonlyMap<string, number> {
  const lines = readFileSync(`data/observations/${id}.csv`, 'utf8').split('\n').slice(1)
  return new Map(
    lines.flatMap((line): [string, number][] => {
      const [place, period, value] = line.split(',')
      return value ? [[`${place} ${period}`, Number(value)]] : []
    }),
  )
}

/** The share of all who live in the group's kommuner. */
function shareOf(id: string, group: string, period: string): number {
  const [shares, people] = [observed(id), observed('folketall')]
  const members = all.data.kommuner.filter((one) => isInGroup(one, groupFromId(group)!))
  const sizes = members.map(({ code }) => people.get(`${code} ${period}`) ?? NaN)
  const counts = members.map(({ code }, i) => (shares.get(`${code} ${period}`) ?? NaN) * sizes[i]!)
  const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0)
  expect(members.length).toBeGreaterThan(3)
  return sum(counts) / sum(sizes)
}

const linesAt = (id: string) => {
  const ids = GROUPS
  const { summary } = compared(id)
  return linesOf(scene(id), withGroups(all.series(id), shardOf(id), summary, ids), 'Norge')
}

describe('the lines', () => {
  test('hold the regions after the places, dashed, with their figure in every period', () => {
    const lines = linesAt('andel-65-pluss')
    expect(lines.map(({ name }) => name)).toEqual([
      'Halden',
      'Sarpsborg',
      'Østfold',
      'KOSTRA 9',
      'Sentralitet 3',
      'Østlandet',
      '20\u00a0000–49\u00a0999 innb.',
      'Norge',
    ])
    for (const group of GROUPS) {
      const line = lines.find(({ role }) => role === group)!
      expect(line.style?.dash).not.toBe('')
      expect(line.style?.isRegion).toBe(true)
      // On today's borders the kommuner are these since 2024.
      const figures = figuresOf(line.series).filter(({ period }) => period >= '2024')
      expect(figures.length).toBe(3)
      for (const { period, value } of figures)
        expect(value, `${group} ${period}`).toBeCloseTo(shareOf('andel-65-pluss', group, period), 1)
    }
  })

  test('leave out sums, which would flatten all the others', () => {
    expect(linesAt('folketall').map(({ name }) => name)).toEqual(['Halden', 'Sarpsborg'])
  })

  test('leave out regions that no figure can be made for', () => {
    const made = (id: string) => {
      const { kostra, landsdel } = shardOf(id).made
      return kostra === 'none' && landsdel === 'none' && all.series(id).size > 300
    }
    const id = all.data.indicators.map((one) => one.id).find((one) => hasRegions(one) && made(one))!
    const drawn = linesAt(id).filter(({ role }) => groupFromId(role))
    expect(drawn).toEqual([])
  })
})

const hasRegions = (id: string) => all.shards.has(`regioner/${id}.json`)

describe('the line of everyone', () => {
  const valueOf = (id: string) => {
    const one = compared(id)
    const value = regionValue((group) => groupCell(shardOf(id), one, group))
    return (code: string) => value(code, one)
  }
  const range = (id: string) =>
    rangeOf(scene(id), compared(id).snapshot, valueOf(id), (value) => value.toFixed(1))

  test('marks the regions by the same figure as the table', () => {
    const { chosen, points, left } = range('andel-65-pluss')
    expect(left).toEqual([])
    expect(points.map(({ code }) => code)).not.toContain(GROUPS[0])
    for (const group of GROUPS)
      expect(chosen.find(({ code }) => code === group)?.value).toBeCloseTo(
        shareOf('andel-65-pluss', group, '2026'),
        1,
      )
    const fylke = observed('andel-65-pluss').get('31 2026')!
    expect(chosen.find(({ code }) => code === '31')?.label).toBe(`Østfold ${fylke.toFixed(1)}`)
  })

  test('names those it cannot mark', () => {
    const { chosen, left } = range('folketall')
    expect(chosen.map(({ code }) => code)).toEqual(['3101', '3105'])
    expect(left).toEqual(scene('folketall').regions.map(({ name }) => name))
  })

  test('says of none that is on its way that it is left out', () => {
    const one = compared('andel-65-pluss')
    const waiting = regionValue((group) => groupCell(undefined, one, group))
    const { left } = rangeOf(scene('andel-65-pluss'), one.snapshot, (c) => waiting(c, one), String)
    expect(left).toEqual([])
  })

  test('reaches as far as a region that lies beyond all', () => {
    const shape = dotRangeShape({
      width: 316,
      total: false,
      all: [10, 20],
      peers: [],
      country: null,
      chosen: [{ value: 25, label: '' }],
    })
    expect(shape?.pixel(10)).toBe(8)
    expect(shape?.pixel(20)).toBe(208)
    expect(shape?.dots[0]?.x).toBe(308)
    expect([shape?.low, shape?.high]).toEqual([10, 20])
  })
})

test('two figures against each other hold the regions that have both', () => {
  const { regions } = scene('andel-65-pluss')
  const known = new Map([
    ['kostra.EKG09', 1],
    ['landsdel.ostlandet', 2],
  ])
  const points = scatterRegions(
    regions,
    (code) => known.get(code) ?? null,
    (code) => (code === 'kostra.EKG09' ? 3 : undefined),
  )
  expect(points).toEqual([{ code: 'kostra.EKG09', x: 1, y: 3 }])
})

describe('the styles', () => {
  test('are as many as can be told apart; the rest are named as not drawn', () => {
    const groups = all.data.named.nb.fylke.map(({ code }) => `fylke.${code}`)
    const drawn = drawnRegions({ places: ['3101'], groups }, namesIn('nb'))
    expect(drawn).toHaveLength(REGION_STYLES.length)
    expect(new Set(drawn.map(({ style }) => style.dash)).size).toBe(REGION_STYLES.length)
    const places = new Set(PLACE_STYLES.map(({ colour }) => colour))
    for (const { style } of drawn) expect(places.has(style.colour)).toBe(false)
  })

  test('a list of those left out ends with one full stop', () => {
    const { notDrawnHere, notDrawn } = COMPARE_TEXT.nb
    for (const told of [notDrawnHere, notDrawn]) {
      expect(told('Under 2 000 innb.')).toMatch(/innb\.$/)
      expect(told('Under 2 000 innb.')).not.toContain('..')
      expect(told('Østlandet')).toMatch(/Østlandet\.$/)
    }
  })

  test('names have room beside a line, and say what is not a kommune', () => {
    expect(namesIn('nn')('storrelse.under-2000')).toBe('Under 2\u00a0000 innb.')
    expect(namesIn('nn')('storrelse.fra-50000')).toBe('Fra 50\u00a0000 innb.')
    expect(namesIn('nb')('storrelse.20000-49999')).toBe('20\u00a0000–49\u00a0999 innb.')
    expect(namesIn('nn')('landsdel.nord-norge')).toBe('Nord-Noreg')
    expect(namesIn('nb')('fylke.03')).toBe('Oslo fylke')
    const region = all.data.named.nb.region[0]!
    expect(namesIn('nb')(`region.${region.code}`)).toBe(`Reg. ${region.name}`)
    expect(namesIn('nb')('3101')).toBe('Halden')
  })
})
