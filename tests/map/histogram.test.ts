import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areEven } from '../../src/map/even-classes.ts'
import { fillsOf, legendOf, scaleOf } from '../../src/map/fills.ts'
import { histogramOf } from '../../src/map/histogram.ts'
import type { MapFigures } from '../../src/map/map-figures.ts'
import { markSide } from '../../src/map/mark-side.ts'
import { labelsApart, namesThatFit } from '../../src/map/names-that-fit.ts'
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

describe('labelsApart', () => {
  const label = fc.record({
    code: fc.stringMatching(/^[a-z]{2,12}$/),
    x: fc.double({ min: 0, max: 1000, noNaN: true }),
    y: fc.double({ min: 0, max: 1000, noNaN: true }),
  })
  it('leaves out only names that lie over one that is written', () => {
    fc.assert(
      fc.property(fc.array(label, { maxLength: 20 }), (labels) => {
        const [letter, line] = [6.6, 15]
        const over = (a: (typeof labels)[number], b: (typeof labels)[number]) =>
          Math.abs(a.x - b.x) <= (letter * (a.code.length + b.code.length)) / 2 &&
          Math.abs(a.y - b.y) <= line
        const written = labelsApart(labels, (code) => code, 1)
        for (const one of written)
          expect(written.filter((other) => over(one, other))).toEqual([one])
        for (const one of labels.filter((label) => !written.includes(label)))
          expect(written.some((other) => over(one, other))).toBe(true)
      }),
    )
  })
})

describe('markSide', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true })
  it('hides another line only where neither side is free', () => {
    fc.assert(
      fc.property(
        share,
        share,
        fc.double({ min: 0.05, max: 0.4, noNaN: true }),
        (at, other, width) => {
          fc.pre(at !== other)
          const side = markSide(at, [at, other], width)
          const span = { start: [at, at + width], end: [at - width, at] } as const
          const free = (one: 'start' | 'end') =>
            span[one][0] >= 0 && span[one][1] <= 1 && (other < span[one][0] || other > span[one][1])
          const inItsWay = other >= span[side][0] && other <= span[side][1]
          expect(inItsWay && (free('start') || free('end'))).toBe(false)
        },
      ),
    )
  })
})
