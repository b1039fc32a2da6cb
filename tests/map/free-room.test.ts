import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Box } from '../../src/map/drawing.ts'
import { inDrawing, roomiest } from '../../src/map/free-room.ts'
import { overlap } from '../../src/map/inset-frame.ts'
import { fitBox } from '../../src/map/view-transform.ts'

const frame = { width: 300, height: 300 }
/** A legend in the lower right. */
const legend: Box = [150, 100, 300, 300]

describe('roomiest', () => {
  it('is all of a frame that nothing lies over', () => {
    expect(roomiest({ width: 1, height: 2 }, { frame, by: [] })).toEqual([0, 0, 300, 300])
  })
  it('is beside the legend for what is high, and above it for what is wide', () => {
    expect(roomiest({ width: 10, height: 20 }, { frame, by: [legend] })).toEqual([0, 0, 150, 300])
    expect(roomiest({ width: 30, height: 10 }, { frame, by: [legend] })).toEqual([0, 0, 300, 100])
  })
  it('is never under anything, nor beyond the frame', () => {
    const box = fc
      .tuple(fc.nat(200), fc.nat(200), fc.integer({ min: 1, max: 90 }))
      .map(([x, y, size]): Box => [x, y, x + size, y + size])
    fc.assert(
      fc.property(
        fc.array(box, { maxLength: 3 }),
        fc.double({ min: 0.2, max: 5, noNaN: true }),
        (by, wide) => {
          const part = roomiest({ width: wide, height: 1 }, { frame, by })
          for (const one of by) expect(overlap(one, part)).toBe(false)
          expect(Math.min(...part)).toBeGreaterThanOrEqual(0)
          expect(Math.max(...part)).toBeLessThanOrEqual(300)
        },
      ),
    )
  })
  it('is the frame where all of it is covered', () => {
    expect(roomiest({ width: 1, height: 1 }, { frame, by: [[0, 0, 300, 300]] })).toEqual([
      0, 0, 300, 300,
    ])
  })
})

describe('a box fitted into a part of the frame', () => {
  it('is drawn within that part, and fills it one way', () => {
    const drawing = { width: 100, height: 100 }
    const room = inDrawing([0, 0, 150, 300], frame, drawing)
    expect(room).toEqual([0, 0, 50, 100])
    const { k, x, y } = fitBox([60, 40, 70, 50], drawing, room)
    const [left, right] = [60 * k + x, 70 * k + x]
    expect(left).toBeGreaterThan(0)
    expect(right).toBeLessThan(50)
    expect(right - left).toBeGreaterThan(0.85 * 50)
    expect(45 * k + y).toBeCloseTo(50)
  })
  it('a drawing that is narrower than its frame stands in the middle of it', () => {
    expect(inDrawing([0, 0, 400, 200], { width: 400, height: 200 }, { width: 50, height: 100 }))
      // Twice as large, with 150 pixels on either side.
      .toEqual([-75, 0, 125, 100])
  })
})
