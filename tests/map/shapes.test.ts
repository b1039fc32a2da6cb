import { beforeAll, describe, expect, it } from 'vitest'
import { readBoundaries } from '../../scripts/places/boundary-store.ts'
import { tileLayout } from '../../scripts/shards/tile-layout.ts'
import type { KommuneTopology } from '../../src/map/boundaries.ts'
import { hitPlace, sizeOf } from '../../src/map/hit-place.ts'
import { insetFrame } from '../../src/map/inset-frame.ts'
import { boxAround, type Shapes } from '../../src/map/drawing.ts'
import { countryShapes } from '../../src/map/shapes.ts'
import { tileShapes } from '../../src/map/tile-shapes.ts'
import { FYLKER, KOMMUNER } from '../places-of-today.ts'

let coarse: KommuneTopology
let fine: KommuneTopology
let shapes: Shapes

beforeAll(async () => {
  coarse = await readBoundaries('data', 'coarse')
  fine = await readBoundaries('data', 'fine')
  shapes = countryShapes(coarse, 'kommune')
})

const area = (code: string, from = shapes) => from.areas.find((one) => one.code === code)!

describe('countryShapes', () => {
  it('draws every kommune, or every fylke, within the frame', () => {
    expect(shapes.areas).toHaveLength(KOMMUNER)
    expect(countryShapes(coarse, 'fylke').areas).toHaveLength(FYLKER)
    const [left, top, right, bottom] = boxAround(shapes.areas)!
    expect(Math.min(left, top)).toBeGreaterThanOrEqual(-0.1)
    expect(right).toBeLessThanOrEqual(shapes.width + 0.1)
    expect(bottom).toBeLessThanOrEqual(shapes.height + 0.1)
  })
  it('has the finer borders at the same places, so that nothing jumps', () => {
    const detailed = countryShapes(fine, 'kommune')
    for (const { code, box } of shapes.areas)
      area(code, detailed).box.forEach((side, i) => expect(side).toBeCloseTo(box[i]!, -1))
  })
  it('has north up', () => {
    expect(area('5601').anchor[1]).toBeLessThan(area('0301').anchor[1])
  })
  it('enlarges the Oslo region, and Oslo whole with it', () => {
    const frame = insetFrame(shapes)!
    expect(frame.holds(area('0301'))).toBe(true)
    expect(frame.holds(area('4601'))).toBe(false)
  })
})

describe('hitPlace', () => {
  // The country 600 pixels wide.
  const unitsPerPixel = 1000 / 600
  it('hits each of the twenty smallest at its own point', () => {
    const smallest = shapes.areas.toSorted((a, b) => sizeOf(a) - sizeOf(b)).slice(0, 20)
    for (const { code, anchor } of smallest) {
      const pointing = { point: anchor, unitsPerPixel, direct: null, reach: 6 }
      expect(hitPlace(shapes.areas, pointing), code).toBe(code)
    }
  })
  it('takes the sea beside a small island for the island, but not the open sea', () => {
    const [x, y] = area('1151').anchor
    const beside = (pixels: number) =>
      hitPlace(shapes.areas, {
        point: [x - pixels * unitsPerPixel, y],
        unitsPerPixel,
        direct: null,
        reach: 6,
      })
    expect(beside(5)).toBe('1151')
    expect(beside(60)).toBeNull()
  })
  it('leaves large places to themselves', () => {
    const point = area('5612').anchor
    expect(hitPlace(shapes.areas, { point, unitsPerPixel, direct: '5612', reach: 6 })).toBe('5612')
  })
})

describe('tileShapes', () => {
  it('draws equal squares, and borders between fylker', () => {
    const place = (code: string, x: number) => ({
      code,
      block: code.slice(0, 2),
      centre: [x, 0] as const,
      neighbours: [],
    })
    const tiles = tileLayout([place('3101', 0), place('3103', 1e5), place('3201', 2e5)], 'kommune')
    const drawn = tileShapes(tiles)
    expect(new Set(drawn.areas.map((one) => sizeOf(one).toFixed(3))).size).toBe(1)
    expect(drawn.labels.map(({ code }) => code)).toEqual(['31'])
  })
})
