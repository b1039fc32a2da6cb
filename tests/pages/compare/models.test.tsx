import { QueryClient } from '@tanstack/react-query'
import { prerender } from 'react-dom/static'
import { beforeAll, describe, expect, test } from 'vitest'
import { Root } from '../../../src/app/root.tsx'
import type { IndicatorSummary } from '../../../src/observations/shards.ts'
import { betterPlaces } from '../../../src/pages/compare/better-model.ts'
import { followsSize } from '../../../src/pages/compare/compare-data.ts'
import { DIMENSION_IDS } from '../../../src/domain/dimension-weights.ts'
import { centrality, likePlaces } from '../../../src/pages/compare/likeness-model.ts'
import {
  periodBefore,
  ranking,
  type RankedPlace,
} from '../../../src/pages/compare/ranking-model.ts'
import { correlationOf, scatterPlaces } from '../../../src/pages/compare/scatter-model.ts'
import { standoutsOf } from '../../../src/pages/compare/standout-model.ts'
import { tableRows } from '../../../src/pages/compare/table-model.ts'
import { defaultIndicators, drawnPlaces, levelOfPlaces } from '../../../src/pages/compare/scene.ts'
import { nb } from '../../../src/text/nb.ts'
import { nn } from '../../../src/text/nn.ts'
import { compareFixture, type CompareFixture } from './fixture.ts'
import { KOMMUNER } from '../../places-of-today.ts'

let all: CompareFixture
beforeAll(async () => {
  all = await compareFixture()
})

const usual = { everywhere: false, weights: evenly(2) }
function evenly(weight: number) {
  return Object.fromEntries(DIMENSION_IDS.map((id) => [id, weight])) as Record<
    (typeof DIMENSION_IDS)[number],
    number
  >
}

const newest = (id: string) => {
  const summary = all.summary(id)
  return { summary, period: summary.newest ?? '', snapshot: all.data.newest(summary) }
}

describe('the choice', () => {
  test('holds one of each theme when the reader has made none', () => {
    const themes = defaultIndicators(all.data).map(({ id }) => all.summary(id).theme)
    expect(themes).toEqual(all.data.themes.map(({ id }) => id))
  })

  test('is of indicators that some kommune or fylke has figures of', () => {
    expect(all.data.indicators.length).toBeGreaterThan(30)
    const ids = all.data.indicators.map(({ id }) => id)
    expect(ids).not.toContain('elever-10-trinn')
    expect(ids).not.toContain('aldersfordeling')
    expect(ids).not.toContain('klimagassutslipp-nasjonalt')
  })

  test('gives "us" the first colour, and ten places one each', () => {
    const codes = all.data.codes('kommune').slice(0, 20)
    const drawn = drawnPlaces(all.data, codes, codes[4] ?? '')
    expect(drawn).toHaveLength(10)
    expect(drawn[0]?.code).toBe(codes[4])
    expect(new Set(drawn.map(({ style }) => style.colour)).size).toBe(10)
    expect(levelOfPlaces(['31', '3101'])).toBe('kommune')
    expect(levelOfPlaces(['31', '32'])).toBe('fylke')
  })
})

describe('the table', () => {
  test('has the places, the fylke, the middle of the peers and the country', () => {
    const rows = tableRows(all.data, ['3101', '3105'], '3101', [newest('andel-65-pluss')])
    expect(rows.map(({ kind, code }) => `${kind} ${code}`)).toEqual([
      'place 3101',
      'place 3105',
      'fylke 31',
      'peers 3101',
      'country 0',
    ])
    for (const { cells } of rows) expect(cells[0]?.value).toBeGreaterThan(10)
    expect(rows[0]?.cells[0]?.rank?.of).toBeGreaterThan(340)
    expect(rows[4]?.cells[0]?.rank?.of ?? 1).toBe(1)
  })

  test('takes the middle of the peers from the place page where that is known', () => {
    const compared = [newest('andel-65-pluss')]
    const middle = (middleOf?: () => number | null) =>
      tableRows(all.data, ['3101'], '3101', compared, middleOf).find(({ kind }) => kind === 'peers')
        ?.cells[0]
    expect(middle(() => 12.3)?.value).toBe(12.3)
    expect(middle(() => null)).toMatchObject({ value: null, status: 'missing' })
    expect(middle()?.value).toBeGreaterThan(15)
  })

  test('Oslo has no fylke of its own beside it', () => {
    const rows = tableRows(all.data, ['0301'], '0301', [newest('folketall')])
    expect(rows.map(({ kind }) => kind)).toEqual(['place', 'peers', 'country'])
  })

  test('a figure that is never made for fylker is missing there, not unfetched', () => {
    const rows = tableRows(all.data, ['3101'], '3101', [newest('medianinntekt')])
    expect(rows.find(({ kind }) => kind === 'fylke')?.cells[0]?.status).toBe('missing')
  })

  test('a file on its way leaves its column waiting', () => {
    const waiting = { ...newest('folketall'), snapshot: null }
    expect(tableRows(all.data, ['3101'], '3101', [waiting])[0]?.cells).toEqual([null])
  })
})

describe('the ranking', () => {
  const rank = (id: string, places: string[]) => {
    const summary = all.summary(id)
    const period = summary.newest ?? ''
    return ranking({
      data: all.data,
      summary,
      period,
      series: all.series(id),
      places,
      level: 'kommune',
    })
  }

  test('lists a kommune that is too small, last and without a rank', () => {
    const { rows, of, all: count } = rank('andel-65-pluss', ['1151', '3101', '1853'])
    const utsira = rows.find(({ code }) => code === '1151')
    expect(utsira?.value).not.toBeNull()
    expect(utsira?.rank).toBeNull()
    expect(utsira?.rounding).toBeNull()
    expect(rows.at(-1)?.code).toBe('1151')
    expect(count).toBe(KOMMUNER)
    expect(of).toBeLessThan(KOMMUNER)
  })

  test('has the rank within both bands, for every kommune and indicator', () => {
    const isWithin = ({ rank: own, rounding, change }: RankedPlace): boolean => {
      if (!own) return true
      const last = own.rank + own.tied
      if (rounding?.best !== own.rank || rounding.worst !== last) return false
      return !change || (change.best <= own.rank && change.worst >= last && change.worst <= own.of)
    }
    const rows = all.data.indicators.flatMap(
      ({ id }) => rank(id, [...all.data.codes('kommune')]).rows,
    )
    expect(rows.filter(({ change }) => change !== null).length).toBeGreaterThan(KOMMUNER)
    expect(rows.filter((row) => !isWithin(row))).toEqual([])
  })

  test('counts a change from the year before, where there is one', () => {
    expect(periodBefore(all.summary('andel-65-pluss'), '2026')).toBe('2025')
    expect(periodBefore(all.summary('registrert-ledige'), '2022M10')).toBe('2021M10')
    const first = all.summary('andel-65-pluss').periods[0] ?? ''
    expect(periodBefore(all.summary('andel-65-pluss'), first)).toBeNull()
  })

  test('leaves fylker out among kommuner', () => {
    expect(rank('andel-65-pluss', ['31', '3101']).rows.map(({ code }) => code)).toEqual(['3101'])
  })
})

describe('those like us', () => {
  test('are of the same kind, until we look everywhere', () => {
    const peers = new Set(all.data.peers('3101').members)
    const like = likePlaces(all.data, '3101', usual)
    expect(like.length).toBeGreaterThan(5)
    expect(like.every(({ place }) => peers.has(place))).toBe(true)
    const everywhere = likePlaces(all.data, '3101', { ...usual, everywhere: true })
    expect(everywhere.length).toBeGreaterThan(350)
    expect(everywhere.map(({ place }) => place)).not.toContain('3101')
  })

  test('the likeness is the same both ways', () => {
    const both = { ...usual, everywhere: true }
    const there = likePlaces(all.data, '3101', both).find(({ place }) => place === '3407')
    const back = likePlaces(all.data, '3407', both).find(({ place }) => place === '3101')
    expect(there?.distance).toBe(back?.distance)
  })

  test('by size alone the nearest are of our size', () => {
    const weights = { ...evenly(0), storrelse: 2 }
    const [first] = likePlaces(all.data, '3101', { weights, everywhere: true })
    const { values } = all.data.newest(all.summary('folketall'))
    const own = values.get('3101') ?? 0
    const other = values.get(first?.place ?? '') ?? 0
    expect(Math.abs(Math.log2(own / other))).toBeLessThan(0.05)
  })

  test('by centrality alone the nearest have nearly our index, not just our class', () => {
    const weights = { ...evenly(0), sentralitet: 2 }
    const like = likePlaces(all.data, '3101', { weights, everywhere: true })
    const index = centrality(all.data.kommuner)
    const away = (code: string) => Math.abs((index.get(code) ?? 0) - (index.get('3101') ?? 0))
    expect(away(like[0]?.place ?? '')).toBeLessThanOrEqual(3)
    const distances = like.map(({ place }) => away(place))
    expect(distances).toEqual(distances.toSorted((a, b) => a - b))
    expect(new Set(distances).size).toBeGreaterThan(50)
  })

  test('a kommune without an index gets the middle of its class', () => {
    const kommune = (code: string, centralityClass: string, centralityIndex: number | null) => ({
      ...all.data.kommuner[0]!,
      code,
      centrality: centralityClass,
      centralityIndex,
    })
    const found = centrality([
      kommune('1', '02', 900),
      kommune('2', '02', 880),
      kommune('3', '02', null),
      kommune('4', '05', 600),
      kommune('5', '06', null),
    ])
    expect([...found.values()]).toEqual([900, 880, 890, 600, null])
  })

  test('with no weight on anything there are none', () => {
    expect(likePlaces(all.data, '3101', { ...usual, weights: evenly(0) })).toEqual([])
  })

  test('a fylke is held against the other fylker', () => {
    expect(likePlaces(all.data, '31', usual).every(({ place }) => place.length === 2)).toBe(true)
    expect(likePlaces(all.data, '31', usual).length).toBe(14)
  })
})

describe('those like us that do better', () => {
  const better = (id: string, own = '3101') =>
    betterPlaces({
      data: all.data,
      ...newest(id),
      own,
      like: likePlaces(all.data, own, usual),
    })

  test('do so in the direction of the indicator, best first', () => {
    for (const [id, sign] of [
      ['lavinntekt-alle-aldre', -1],
      ['valgdeltakelse', 1],
    ] as const) {
      const found = better(id)
      if (found.kind !== 'found') throw new Error(`${id} has a direction.`)
      expect(found.count).toBeGreaterThan(0)
      for (const place of found.places) {
        expect(sign * (place.value - found.own)).toBeGreaterThan(0)
        expect(place.by).toBeGreaterThan(0)
        expect(place.differs).toHaveLength(3)
        expect(place.differs.map(({ summary }) => summary.id)).not.toContain(id)
      }
      const sizes = found.places.map(({ by }) => by)
      expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
    }
  })

  test('are never pointed out for a neutral figure, or for one that follows the size', () => {
    const isNeutral = ({ direction }: IndicatorSummary) => direction === 'neutral'
    const neutral = all.data.indicators.filter(isNeutral)
    const sized = all.data.indicators.filter((one) => !isNeutral(one) && followsSize(one))
    expect(Math.min(neutral.length, sized.length)).toBeGreaterThan(1)
    for (const { id } of neutral) expect(better(id).kind, id).toBe('neutral')
    for (const { id } of sized) expect(better(id).kind, id).toBe('follows-size')
  })

  test('nor for a kommune that is too small', () => {
    expect(better('lavinntekt-alle-aldre', '1151').kind).toMatch(/not-ranked|no-figure/)
  })
})

test('standouts go both ways, across themes, and never by size', () => {
  const { above, below } = standoutsOf(all.data, '3101')
  expect(above.length).toBeGreaterThan(1)
  expect(below.length).toBeGreaterThan(1)
  for (const { summary, standing } of [...above, ...below]) {
    expect(followsSize(summary)).toBe(false)
    expect(Math.sign(standing.value - standing.middle)).toBe(Math.sign(standing.distance))
  }
  expect(new Set([...above, ...below].map(({ summary }) => summary.theme)).size).toBeGreaterThan(2)
})

test('a correlation says how many places it is of', () => {
  const x = newest('andel-65-pluss').snapshot
  const places = scatterPlaces(all.data.codes('kommune'), x, newest('andel-80-pluss').snapshot)
  const found = correlationOf(places)
  expect(found.places).toBe(KOMMUNER)
  expect(found.value).toBeGreaterThan(0.8)
})

describe('the page without a browser', () => {
  async function html(path: string, text = nb): Promise<string> {
    const queries = new QueryClient()
    for (const [file, content] of all.shards)
      queries.setQueryData(['data', file], JSON.parse(content))
    const [ssrPath = '', ssrSearch = ''] = path.split('?')
    const root = <Root text={text} queries={queries} ssr={{ ssrPath, ssrSearch }} />
    return new Response((await prerender(root)).prelude).text()
  }

  test.each([
    ['/sammenlign', 'Du har ikke valgt noe sted ennå'],
    ['/sammenlign?steder=9999,3101', 'hoppet over: 9999'],
    ['/sammenlign?steder=3101&indikatorer=barn-i-lavinntekt', 'Mangler ennå'],
    ['/sammenlign?steder=31,32', 'De andre fylkene (median)'],
    ['/sammenlign?steder=3101,3105&vis=valgdeltakelse', 'har et bedre tall'],
    ['/sammenlign?steder=3101&x=folketall&y=folketall', 'Velg to ulike tall'],
  ])('%s', async (path, expected) => {
    expect(await html(path)).toContain(expected)
  })

  test('nynorsk', async () => {
    expect(await html('/nn/sammenlign?steder=3101', nn)).toContain('Kven liknar på oss?')
  })
})
