import fc from 'fast-check'
import { expect, test } from 'vitest'
import { walkedTo, walkOrder } from '../../src/charts/scatter-walk.ts'

const points = [
  { code: 'a', x: 3, y: 1 },
  { code: 'b', x: 1, y: 5 },
  { code: 'c', x: 3, y: 0 },
  { code: 'd', x: 2, y: 9 },
]

test('left and right go by the figure across, up and down by the other', () => {
  expect(walkedTo(points, 1, 'ArrowRight')).toBe(3)
  expect(walkedTo(points, 3, 'ArrowRight')).toBe(2)
  expect(walkedTo(points, 3, 'ArrowLeft')).toBe(1)
  expect(walkedTo(points, 1, 'ArrowUp')).toBe(3)
  expect(walkedTo(points, 1, 'ArrowDown')).toBe(0)
  expect(walkedTo(points, 2, 'Home')).toBe(1)
  expect(walkedTo(points, 1, 'End')).toBe(0)
})

test('at the end one stays, and other keys lead nowhere', () => {
  expect(walkedTo(points, 0, 'ArrowRight')).toBe(0)
  expect(walkedTo(points, 1, 'PageDown')).toBe(1)
  expect(walkedTo(points, 1, 'Tab')).toBeUndefined()
})

test('every point is come by, however many are equal', () => {
  const figure = fc.nat(3)
  const list = fc.array(fc.record({ code: fc.string(), x: figure, y: figure }), { minLength: 1 })
  fc.assert(
    fc.property(list, fc.constantFrom('ArrowRight', 'ArrowUp'), (all, key) => {
      let at = walkOrder(all, key === 'ArrowUp' ? 'y' : 'x')[0] ?? 0
      const seen = new Set([at])
      for (const _ of all) {
        at = walkedTo(all, at, key) ?? at
        seen.add(at)
      }
      expect(seen.size).toBe(all.length)
    }),
  )
})
