import JSONstat from 'jsonstat-toolkit'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeCube } from '../../scripts/sources/json-stat2.ts'

interface Shape {
  readonly sizes: readonly number[]
  readonly arrays: boolean
  readonly values: readonly (number | null)[]
  readonly signs: readonly (string | null)[]
}

const shape: fc.Arbitrary<Shape> = fc
  .array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 })
  .chain((sizes) => {
    const count = sizes.reduce((product, size) => product * size, 1)
    return fc.record({
      sizes: fc.constant(sizes),
      arrays: fc.boolean(),
      values: fc.array(fc.option(fc.integer()), { minLength: count, maxLength: count }),
      signs: fc.array(fc.option(fc.constantFrom('.', '..', ':')), {
        minLength: count,
        maxLength: count,
      }),
    })
  })

/** Codes that look like numbers and go downwards, which objects put in another order. */
const codesOf = (size: number): string[] =>
  Array.from({ length: size }, (_, i) => String(10 + size - i))

function dataset({ sizes, arrays, values, signs }: Shape) {
  const id = sizes.map((_, i) => `D${i}`)
  const status = Object.fromEntries(signs.flatMap((sign, i) => (sign === null ? [] : [[i, sign]])))
  return {
    version: '2.0',
    class: 'dataset',
    id,
    size: sizes,
    dimension: Object.fromEntries(
      sizes.map((size, i) => {
        const codes = codesOf(size)
        const index = arrays ? codes : Object.fromEntries(codes.map((code, at) => [code, at]))
        return [`D${i}`, { label: `D${i}`, category: { index } }]
      }),
    ),
    value: values,
    status,
  }
}

interface ToolkitRow {
  readonly value: number | null
  readonly status: string | null
  readonly [dimension: string]: unknown
}

test('reads every cell as jsonstat-toolkit does', () => {
  fc.assert(
    fc.property(shape, (made) => {
      const body = dataset(made)
      const oracle = JSONstat(body).Transform({
        type: 'arrobj',
        status: true,
        content: 'id',
      }) as ToolkitRow[]
      const ours = [...decodeCube(body, 'test').cells()].map(({ at, value, symbol }) => ({
        ...at,
        value,
        status: symbol,
      }))
      expect(ours).toEqual(oracle.map((row) => ({ ...row, status: row.status ?? null })))
    }),
  )
})

const ONE = dataset({ sizes: [2], arrays: false, values: [1, 2], signs: [null, null] })

test('signs that stand among the values, and values by position, are taken', () => {
  const fhi = { ...ONE, value: [5, ':'], status: '' }
  expect([...decodeCube(fhi, 'FHI').cells()].map(({ value, symbol }) => [value, symbol])).toEqual([
    [5, null],
    [null, ':'],
  ])
  const sparse = { ...ONE, value: { '1': 7 }, status: undefined }
  expect([...decodeCube(sparse, 'x').cells()].map(({ value }) => value)).toEqual([null, 7])
})

test('only notes that must be shown are given', () => {
  const noted = {
    ...ONE,
    note: ['a', 'b', 'c'],
    extension: { noteMandatory: { '1': true, '2': false } },
  }
  expect(decodeCube(noted, 'x').mandatoryNotes).toEqual(['b'])
})

test('what is no dataset, or does not add up, is refused by name', () => {
  expect(() => decodeCube({ title: 'Nei' }, 'SSB table 1')).toThrow(
    /SSB table 1: the answer is not a json-stat2/,
  )
  expect(() => decodeCube({ ...ONE, size: [3] }, 'x')).toThrow(
    /dimension D0 has 2 codes, but its size is 3/,
  )
  expect(() => [...decodeCube({ ...ONE, value: [1] }, 'x').cells()]).toThrow(
    /1 values came where 2/,
  )
})
