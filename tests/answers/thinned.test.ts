import fc from 'fast-check'
import { expect, test } from 'vitest'
import { thinned } from '../../src/pages/answers/store/thinned.ts'
import { movedPoint } from '../../src/pages/answers/moved-point.ts'
import { wordDiff } from '../../src/pages/answers/word-diff.ts'

const NOW = new Date('2026-11-28T12:00:00.000Z')
const ago = (minutes: number) => ({
  until: new Date(NOW.getTime() - minutes * 60_000).toISOString(),
})

test('the last two hours are kept whole, then one an hour, then one a day', () => {
  const all = Array.from({ length: 3000 }, (_, i) => ago(i * 5))
  const gone = new Set(thinned(all, NOW))
  const kept = all.filter((one) => !gone.has(one))
  const within = (from: number, to: number) =>
    kept.filter(({ until }) => {
      const minutes = (NOW.getTime() - Date.parse(until)) / 60_000
      return minutes >= from && minutes < to
    }).length
  expect(within(0, 120)).toBe(24)
  expect(within(120, 48 * 60)).toBeLessThanOrEqual(47)
  expect(within(120, 48 * 60)).toBeGreaterThanOrEqual(45)
  expect(within(48 * 60, 15_000)).toBeLessThanOrEqual(10)
  expect(within(48 * 60, 15_000)).toBeGreaterThanOrEqual(8)
})

test('what was there an hour ago and yesterday is always still there', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 60 * 48 }), { minLength: 1, maxLength: 40 }), (minutes) => {
      const all = minutes.map(ago)
      return thinned(all, NOW).length < all.length
    }),
    { numRuns: 200 },
  )
})

test('a point is moved, and the others stay in order', () => {
  expect(movedPoint(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a'])
  expect(movedPoint(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b'])
  const same = ['a']
  expect([movedPoint(same, 0, 1), movedPoint(same, 0, -1), movedPoint(same, 3, 0)]).toEqual([
    same,
    same,
    same,
  ])
})

test('two texts are told apart word by word, and put together again', () => {
  expect(wordDiff('Vi vil ha jobber.', 'Vi vil ha flere jobber.')).toEqual([
    { kind: 'same', text: 'Vi vil ha ' },
    { kind: 'added', text: 'flere ' },
    { kind: 'same', text: 'jobber.' },
  ])
  fc.assert(
    fc.property(fc.string(), fc.string(), (earlier, later) => {
      const all = wordDiff(earlier, later)
      const without = (kind: string) =>
        all.flatMap((one) => (one.kind === kind ? [] : [one.text])).join('')
      return without('added') === earlier && without('gone') === later
    }),
    { numRuns: 200 },
  )
})
