import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { labelRows, pointLabels, spreadApart, textWidth } from '../../src/charts/label-room.ts'

describe('positions that are moved apart', () => {
  test('stand where they were when there is room', () => {
    expect(spreadApart([40, 10, 80], 16, [0, 100])).toEqual([40, 10, 80])
  })

  test('never lie on one another, keep their order, and stay within where that is possible', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 11 }), (wanted) => {
        const placed = spreadApart(wanted, 16, [0, 300])
        const order = wanted.map((_, i) => i).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0))
        const sorted = order.map((i) => placed[i] ?? 0)
        sorted.slice(1).forEach((at, i) => {
          expect(at - (sorted[i] ?? 0)).toBeGreaterThanOrEqual(16)
        })
        for (const at of placed) expect(at >= 0 && at <= 300).toBe(true)
      }),
    )
  })
})

test('labels under points: as few rows as it takes, none on another, none outside', () => {
  const label = fc.record({
    at: fc.integer({ min: 0, max: 320 }),
    width: fc.integer({ min: 20, max: 150 }),
  })
  fc.assert(
    fc.property(fc.array(label, { maxLength: 10 }), (labels) => {
      const placed = labelRows(labels, 320)
      labels.forEach(({ width }, i) => {
        const own = placed[i]
        if (!own) throw new Error('Every label has a place.')
        expect(own.left >= 0 && own.left + width <= 320).toBe(true)
        labels.forEach((other, j) => {
          const that = placed[j]
          if (i === j || !that || that.row !== own.row) return
          expect(that.left >= own.left + width || own.left >= that.left + other.width).toBe(true)
        })
      })
    }),
  )
  const apart = labelRows(
    [
      { at: 50, width: 60 },
      { at: 250, width: 60 },
    ],
    320,
  )
  expect(apart.map(({ row }) => row)).toEqual([0, 0])
})

test('names of points: beside them, on the side where there is room', () => {
  const room = { width: 200, height: 100 }
  const labels = pointLabels(
    [
      { x: 20, y: 50, width: 60 },
      { x: 190, y: 50, width: 60 },
    ],
    room,
  )
  expect(labels[0]?.left).toBeGreaterThan(20)
  expect((labels[1]?.left ?? 0) + 60).toBeLessThan(190)
})

test('a longer text is wider', () => {
  expect(textWidth('Halden 22,8')).toBeGreaterThan(textWidth('Halden'))
})
