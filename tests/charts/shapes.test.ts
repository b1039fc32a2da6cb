import { describe, expect, test } from 'vitest'
import { dotRangeShape } from '../../src/charts/dot-range-shape.ts'
import { nearestPoint, scatterShape } from '../../src/charts/scatter-shape.ts'
import { styleOf, trendRows, type TrendLine } from '../../src/charts/trend-data.ts'

describe('the dots on a line of all places', () => {
  const input = {
    width: 416,
    total: false,
    all: [10, 20, null, 30, 50],
    peers: [10, 20, 30],
    country: 25,
    chosen: [
      { value: 10, label: 'Lav 10' },
      { value: 50, label: 'Høy 50' },
    ],
  }

  test('run from the lowest to the highest, a stroke a place', () => {
    const shape = dotRangeShape(input)
    expect(shape?.dots.map(({ x }) => x)).toEqual([8, 408])
    expect(shape?.ticks.match(/M/g)).toHaveLength(4)
    expect(shape?.country).toBe(158)
    expect(shape?.band).toEqual({ x: 58, width: 100 })
  })

  test('labels stay inside, and a country that is out of range is not drawn', () => {
    const shape = dotRangeShape({ ...input, country: 900 })
    for (const { left } of shape?.dots ?? []) expect(left).toBeGreaterThanOrEqual(0)
    expect(shape?.country).toBeNull()
  })

  test('are none where nobody has a figure', () => {
    expect(dotRangeShape({ ...input, all: [null] })).toBeNull()
  })
})

describe('the scatter', () => {
  const axis = { total: false, text: String }
  const points = [
    { code: '3101', x: 0, y: 0 },
    { code: '3103', x: 10, y: 10 },
    { code: '3105', x: 5, y: 5 },
  ]
  const shape = scatterShape({
    width: 600,
    points,
    named: new Map([['3101', 'Halden']]),
    x: axis,
    y: axis,
  })

  test('goes up and to the right, and names the named', () => {
    const [low, high, middle] = shape?.places ?? []
    expect(high?.x).toBeGreaterThan(low?.x ?? Infinity)
    expect(high?.y).toBeLessThan(low?.y ?? -Infinity)
    expect(middle?.x).toBeCloseTo(((low?.x ?? 0) + (high?.x ?? 0)) / 2)
    expect([...(shape?.labels.keys() ?? [])]).toEqual(['3101'])
  })

  test('finds the point under a finger, and none where there is none', () => {
    const places = shape?.places ?? []
    const at = places[1] ?? { x: 0, y: 0 }
    expect(nearestPoint(places, { x: at.x - 5, y: at.y + 5 })).toBe(1)
    expect(nearestPoint(places, { x: at.x - 100, y: at.y })).toBeNull()
  })

  test('is none with a single place', () => {
    expect(
      scatterShape({ width: 600, points: points.slice(1, 2), named: new Map(), x: axis, y: axis }),
    ).toBeNull()
  })
})

describe('the rows of a trend', () => {
  const line = (role: string, values: (number | null)[]): TrendLine => ({
    role,
    name: role,
    series: {
      periods: ['2020', '2021', '2022'],
      values,
      statuses: values.map((value) => (value === null ? 'missing' : 'ok')),
    },
  })

  test('hold any number of lines, and leave out periods without a figure', () => {
    const rows = trendRows([line('3101', [1, null, 3]), line('3103', [null, null, 4])])
    expect(rows).toEqual([
      { period: '2020', at: 2020, values: { '3101': 1 } },
      { period: '2022', at: 2022, values: { '3101': 3, '3103': 4 } },
    ])
  })

  test('a role has its own look everywhere; a line may bring another', () => {
    expect(styleOf(line('country', [])).colour).toBe('var(--data-country)')
    const style = { colour: 'red', dash: '', width: 1 }
    expect(styleOf({ ...line('3101', []), style })).toBe(style)
  })
})
