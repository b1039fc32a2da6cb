import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  linesShape,
  lonelyIn,
  nearestOnLines,
  pathThrough,
  walkedLine,
} from '../../src/charts/lines-shape.ts'
import { trendRows, type TrendLine } from '../../src/charts/trend-data.ts'
import type { Series } from '../../src/domain/series.ts'

const PERIODS = ['2016', '2018', '2020', '2022', '2024']

const seriesOf = (values: readonly (number | null)[]): Series => ({
  periods: PERIODS,
  values,
  statuses: values.map((value) => (value === null ? 'missing' : 'ok')),
})

const lineOf = (role: string, values: readonly (number | null)[]): TrendLine => ({
  role,
  name: `Sted ${role}`,
  series: seriesOf(values),
})

const shapeOf = (lines: readonly TrendLine[], width = 600) =>
  linesShape({
    width,
    height: 380,
    lines,
    rows: trendRows(lines),
    decimals: 1,
    number: String,
    period: String,
    breaks: [],
  })

const figures = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), {
  minLength: PERIODS.length,
  maxLength: PERIODS.length,
})

describe('lines over time', () => {
  test('every figure is within the plot, and names stand apart from each other', () => {
    fc.assert(
      fc.property(
        fc.array(figures, { minLength: 1, maxLength: 10 }),
        fc.integer({ min: 280, max: 1100 }),
        (all, width) => {
          const shape = shapeOf(
            all.map((values, i) => lineOf(String(i), values)),
            width,
          )!
          const { left, right, top, bottom } = shape.plot
          for (const { vertices } of shape.lines) {
            expect(vertices).toHaveLength(PERIODS.length)
            for (const { x, y } of vertices) {
              expect(x).toBeGreaterThanOrEqual(left)
              expect(x).toBeLessThanOrEqual(right)
              expect(y).toBeGreaterThanOrEqual(top)
              expect(y).toBeLessThanOrEqual(bottom)
            }
          }
          const middles = shape.lines.map(({ label }) => label.middle).toSorted((a, b) => a - b)
          for (const [i, middle] of middles.slice(1).entries())
            expect(middle - (middles[i] ?? 0)).toBeGreaterThanOrEqual(15.999)
        },
      ),
      { numRuns: 20 },
    )
  })

  test('every figure is what is nearest to where it stands, and arrows come by all of them', () => {
    const lines = [
      lineOf('a', [1, 2, null, 4, 5]),
      lineOf('b', [9, 8, 7, 6, 5.5]),
      lineOf('c', [3, 3, 3, 3, 3]),
    ]
    const shape = shapeOf(lines)!
    const seen = new Set<string>()
    for (const { role, vertices } of shape.lines)
      for (const { x, y, row } of vertices)
        expect(nearestOnLines(shape, { x, y })).toEqual({ role, row })
    let at = { role: 'b', row: 0 }
    for (const key of ['Home', 'ArrowDown', 'ArrowDown', 'ArrowDown']) {
      at = walkedLine(shape.lines, at, key)!
      seen.add(at.role)
    }
    expect([...seen]).toEqual(['b', 'c', 'a'])
    const rows = [at.row]
    for (const _ of PERIODS) rows.push((at = walkedLine(shape.lines, at, 'ArrowRight')!).row)
    // The period without a figure is passed by.
    expect([...new Set(rows)]).toEqual([0, 1, 3, 4])
    expect(walkedLine(shape.lines, at, 'Tab')).toBeUndefined()
  })

  test('the name of a line is as good as the line', () => {
    const shape = shapeOf([lineOf('a', [1, 2, 3, 4, 5]), lineOf('b', [5, 4, 3, 2, 1])])!
    for (const { role, label } of shape.lines)
      expect(nearestOnLines(shape, { x: 590, y: label.middle })?.role).toBe(role)
  })

  test('one period is no line', () => {
    expect(shapeOf([lineOf('a', [1, null, null, null, null])])).toBeNull()
  })
})

test('a line never crosses a period without a figure; a figure it does not reach has a dot', () => {
  const rows = fc.array(fc.boolean(), { minLength: 2, maxLength: 12 })
  fc.assert(
    fc.property(rows, (known) => {
      const vertices = known.flatMap((is, row) => (is ? { x: row, y: 0, row } : []))
      const path = pathThrough(vertices)
      const reached = new Set<number>()
      for (const [, from = '', to = ''] of path.matchAll(/(?<=[ML])(\d+) 0(?=L(\d+) )/g)) {
        expect(Number(to)).toBe(Number(from) + 1)
        reached.add(Number(from)).add(Number(to))
      }
      const lonely = lonelyIn(vertices).map(({ row }) => row)
      expect([...reached, ...lonely].toSorted((a, b) => a - b)).toEqual(
        vertices.map(({ row }) => row),
      )
    }),
  )
})
