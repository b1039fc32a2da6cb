import { describe, expect, test } from 'vitest'
import { circleIn, graphOf } from './import-circle.ts'

const circle = (...pairs: [string, string][]) => circleIn(graphOf(pairs))

describe('circles of imports', () => {
  test('a way that leads back is found, however long', () => {
    expect(circle(['a', 'b'], ['b', 'a'])).toEqual(['a', 'b', 'a'])
    expect(circle(['x', 'a'], ['a', 'b'], ['b', 'c'], ['c', 'a'])).toEqual(['a', 'b', 'c', 'a'])
  })

  test('two ways to the same file are no circle', () => {
    expect(circle(['a', 'b'], ['a', 'c'], ['b', 'd'], ['c', 'd'])).toEqual([])
  })

  test('what imports itself is left to others: a folder always does', () => {
    expect(circle(['a', 'a'])).toEqual([])
  })
})
