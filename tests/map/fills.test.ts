import { describe, expect, it } from 'vitest'
import { fillOf, fillsOf, legendOf, rampIndex, scaleOf } from '../../src/map/fills.ts'
import type { MapFigure, MapStatus } from '../../src/map/map-figures.ts'

const figure = (value: number | null, status: MapStatus = 'ok'): MapFigure => ({ value, status })
const scale = { breaks: [10, 20], diverging: false, decimals: 1 }

describe('fillOf', () => {
  it('gives every reason for no number a fill of its own', () => {
    const reasons: MapStatus[] = [
      'suppressed',
      'missing',
      'border-change',
      'series-break',
      'not-applicable',
      'not-fetched',
    ]
    const fills = reasons.map((status) => fillOf(figure(null, status), scale))
    expect(fills).toEqual(reasons)
  })
  it('tells zero, as it is shown, from the lowest class', () => {
    expect(fillOf(figure(0.04), scale)).toBe('zero')
    expect(fillOf(figure(0.05), scale)).toBe('c0')
  })
  it('puts numbers in classes, estimates too', () => {
    expect(fillOf(figure(10), scale)).toBe('c1')
    expect(fillOf(figure(99, 'estimated'), scale)).toBe('c2')
  })
})

describe('scaleOf', () => {
  it('leaves zeros out of the classes', () => {
    const options = { signed: false, method: 'kvantil', decimals: 0 } as const
    const zeros = Array.from({ length: 50 }, () => 0)
    expect(scaleOf([...zeros, 1, 2, 3, 4, 5], options)).toEqual(scaleOf([1, 2, 3, 4, 5], options))
  })
})

describe('where colours part', () => {
  const options = { signed: true, method: 'kvantil', decimals: 1 } as const
  const mixed = (below: number, above: number) => [
    ...Array.from({ length: below }, (_, i) => -1 - i),
    ...Array.from({ length: above }, (_, i) => 1 + i),
  ]
  it('is zero only where a real part lies on either side', () => {
    expect(scaleOf(mixed(20, 80), options).diverging).toBe(true)
    expect(scaleOf(mixed(2, 98), options)).toMatchObject({ diverging: false })
    expect(scaleOf(mixed(0, 98), options).breaks).toHaveLength(4)
    expect(scaleOf(mixed(98, 2), options)).toMatchObject({ diverging: false, falling: true })
    expect(scaleOf(mixed(98, 2), { ...options, signed: false }).diverging).toBe(false)
  })
})

describe('legendOf', () => {
  const figures = new Map([
    ['1', figure(5)],
    ['2', figure(15)],
    ['3', figure(16)],
    ['4', figure(null, 'suppressed')],
    ['5', figure(0)],
  ])
  it('counts the places of each class, and only reasons that occur', () => {
    const legend = legendOf(fillsOf(figures, scale), scale)
    expect(legend.classes.map(({ low, high, count }) => [low, high, count])).toEqual([
      [null, 10, 1],
      [10, 20, 2],
      [20, null, 0],
    ])
    expect(legend.specials).toEqual([
      { fill: 'zero', count: 1 },
      { fill: 'suppressed', count: 1 },
    ])
  })
  it('has no classes where there is no number at all', () => {
    const none = new Map([['1', figure(null, 'not-fetched')]])
    expect(legendOf(fillsOf(none, scale), scale).classes).toEqual([])
  })
})

describe('rampIndex', () => {
  it('spreads few classes over the whole ramp, and keeps the two sides apart', () => {
    expect([0, 1, 2, 3].map((i) => rampIndex(i, 4, 6))).toEqual([0, 2, 3, 5])
    expect([0, 1].map((i) => rampIndex(i, 2, 6))).toEqual([0, 5])
    expect(rampIndex(0, 1, 5)).toBe(2)
  })
})
