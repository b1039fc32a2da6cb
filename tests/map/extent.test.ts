import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { boxAround } from '../../src/map/drawing.ts'
import { countryShapes } from '../../src/map/shapes.ts'
import { extentFrom, extentText } from '../../src/addresses/extent.ts'
import { extentOf, transformOf } from '../../src/map/extent.ts'
import { tileShapes } from '../../src/map/tile-shapes.ts'
import { fitBox, WHOLE, zoomAt, panBy, type Transform } from '../../src/map/view-transform.ts'
import type { KommuneTopology } from '../../src/map/boundaries.ts'

const topology = (detail: string): KommuneTopology =>
  JSON.parse(readFileSync(`data/places/boundaries-${detail}.topo.json`, 'utf8'))

const coarse = countryShapes(topology('coarse'), 'kommune')
const squares = tileShapes({ '0301': [3, 4], '3101': [9, 8], '5601': [24, 30] })

/** Views that zooming and moving lead to. */
const views = (size: { width: number; height: number }): fc.Arbitrary<Transform> =>
  fc
    .tuple(
      fc.double({ min: 1, max: 40, noNaN: true }),
      fc.nat(1000),
      fc.nat(1200),
      fc.integer({ min: -900, max: 900 }),
    )
    .map(([k, x, y, pan]) => panBy(zoomAt(WHOLE, k, [x, y], size), pan, -pan, size))

const expectSame = (a: Transform, b: Transform, share: number) => {
  expect(Math.abs(a.k / b.k - 1)).toBeLessThan(share)
  for (const axis of ['x', 'y'] as const)
    expect(Math.abs(a[axis] / a.k - b[axis] / b.k)).toBeLessThan((share * 1000) / b.k + 1e-9)
}

describe('an extent in an address', () => {
  it.each([
    ['the map', coarse],
    ['squares', squares],
  ])('opens the view it was written of: %s', (_, shapes) => {
    fc.assert(
      fc.property(views(shapes), (view) => {
        const text = extentText(extentOf(view, shapes))
        const read = extentFrom(text)
        expect(read).not.toBeNull()
        const opened = transformOf(read!, shapes)
        expectSame(opened, view, 1 / 400)
        expect(extentText(read!)).toBe(text)
      }),
    )
  })

  it('is short, and has the whole country as the widest there is', () => {
    expect(extentText({ x: 262.4449, y: 6645.0721, width: 120.333 })).toBe('262.4,6645.1,120.3')
    expect(extentText({ x: 262.4449, y: 6645.0721, width: 29.96 })).toBe('262.44,6645.07,29.96')
    const whole = extentOf(WHOLE, coarse)
    expect(transformOf(whole, coarse)).toEqual(WHOLE)
    expect(transformOf({ ...whole, width: 5000 }, coarse)).toEqual(WHOLE)
    const written = extentFrom(extentText(whole))!
    expect(transformOf(written, coarse)).toEqual(WHOLE)
  })

  it('is in kilometres of EPSG:25833: Oslo is where it lies', () => {
    const box = boxAround(coarse.areas.filter(({ code }) => code === '0301'))!
    const { x, y, width } = extentOf(fitBox(box, coarse), coarse)
    expect(Math.abs(x - 263)).toBeLessThan(6)
    expect(Math.abs(y - 6656)).toBeLessThan(8)
    expect(width).toBeGreaterThan(20)
    expect(width).toBeLessThan(60)
  })

  it('is the same ground by finer borders', () => {
    const fine = countryShapes(topology('fine'), 'fylke')
    const view = zoomAt(WHOLE, 6, [200, 1100], coarse)
    expectSame(transformOf(extentOf(view, coarse), fine), view, 1e-3)
  })

  it.each([
    '',
    '1,2',
    '1,2,3,4',
    'NaN,0,1',
    '1e9,0,1',
    '1,2,0',
    '1,2,-3',
    ' 1,2,3',
    '1,2,<b>',
    '123456,0,1',
  ])('that makes no sense is none: %s', (text) => expect(extentFrom(text)).toBeNull())

  it('cannot lead out of the map, whatever it says', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => extentFrom(text)).not.toThrow()
      }),
    )
    const number = fc.double({ min: -99_999, max: 99_999, noNaN: true })
    fc.assert(
      fc.property(
        number,
        number,
        fc.double({ min: 1e-3, max: 99_999, noNaN: true }),
        (x, y, width) => {
          const view = transformOf({ x, y, width }, coarse)
          expect(view.k).toBeGreaterThanOrEqual(1)
          expect(view.k).toBeLessThanOrEqual(40)
          expect(view.x).toBeLessThanOrEqual(0)
          expect(view.x).toBeGreaterThanOrEqual(coarse.width * (1 - view.k) - 1e-6)
          expect(view.y).toBeLessThanOrEqual(0)
          expect(view.y).toBeGreaterThanOrEqual(coarse.height * (1 - view.k) - 1e-6)
        },
      ),
    )
  })
})
