import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areEven } from '../../src/map/even-classes.ts'
import { fillsOf, legendOf, scaleOf } from '../../src/map/fills.ts'
import { histogramOf } from '../../src/map/histogram.ts'
import type { MapFigures } from '../../src/map/map-figures.ts'
import { namesThatFit } from '../../src/map/names-that-fit.ts'
import type { DrawnArea } from '../../src/map/drawing.ts'

const figuresOf = (values: readonly number[]): MapFigures =>
  new Map(values.map((value, i) => [String(i), { value, status: 'ok' as const }]))

const some = fc.array(fc.double({ min: -50, max: 500, noNaN: true }), {
  minLength: 2,
  maxLength: 80,
})

describe('histogramOf', () => {
  const rules = { signed: false, method: 'kvantil', decimals: 1 } as const
  it('holds every figure once, in the colours of their classes', () => {
    fc.assert(
      fc.property(some, (values) => {
        const figures = figuresOf(values)
        const scale = scaleOf(values, rules)
        const fills = fillsOf(figures, scale)
        const histogram = histogramOf(figures, fills, 20)
        fc.pre(histogram !== null)
        const parts = histogram.steps.flatMap(({ parts: own }) => own)
        const all = (fill: string) =>
          parts.filter((part) => part.fill === fill).reduce((sum, { count }) => sum + count, 0)
        const { classes, specials } = legendOf(fills, scale)
        for (const { fill, count } of [...classes, ...specials]) expect(all(fill)).toBe(count)
        expect(Math.max(...histogram.steps.map(({ count }) => count))).toBe(histogram.most)
        for (const value of values) {
          expect(histogram.at(value)).toBeGreaterThanOrEqual(0)
          expect(histogram.at(value)).toBeLessThanOrEqual(1)
        }
      }),
    )
  })
  it('is nothing where all figures are alike', () => {
    expect(histogramOf(figuresOf([2, 2, 2]), new Map(), 20)).toBeNull()
  })
})

describe('areEven', () => {
  it('says so only of classes that are about as large', () => {
    const of = (...counts: number[]) => areEven(counts.map((count) => ({ count })))
    expect(of(74, 69, 72, 71, 71)).toBe(true)
    expect(of(128, 111, 107, 2, 0, 0)).toBe(false)
    expect(of(105, 100, 74, 40, 25, 11)).toBe(false)
    expect(of(3)).toBe(false)
  })
})

describe('namesThatFit', () => {
  const area = (code: string, x: number, y: number, size: number): DrawnArea => ({
    code,
    path: '',
    box: [x, y, x + size, y + size],
    anchor: [x + size / 2, y + size / 2],
  })
  it('writes a name where it has room, and never over another', () => {
    const areas = [area('Stor', 0, 0, 100), area('Liten', 95, 0, 10), area('Inni', 30, 30, 45)]
    const written = (pixels: number) =>
      namesThatFit(areas, (code) => code, pixels).map(({ code }) => code)
    expect(written(1)).toEqual(['Stor'])
    expect(written(0.1)).toEqual([])
    expect(written(20)).toEqual(['Stor', 'Inni', 'Liten'])
  })
})
