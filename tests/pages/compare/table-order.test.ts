import { describe, expect, test } from 'vitest'
import type { ComparedIndicator } from '../../../src/pages/compare/compare-data.ts'
import type { CompareRow } from '../../../src/pages/compare/table-model.ts'
import { sortedRows } from '../../../src/pages/compare/table-order.ts'
import { ariaSort, nextSort } from '../../../src/pages/compare/table-sort.ts'

const compared = [{ summary: { id: 'folketall' } }] as ComparedIndicator[]
const row = (
  code: string,
  value: number | null,
  kind: CompareRow['kind'] = 'place',
): CompareRow => ({
  kind,
  code,
  cells: [{ value, status: value === null ? 'missing' : 'ok', rank: null }],
})
const rows = [
  row('b', 5),
  row('a', null),
  row('å', 9),
  row('c', 5),
  row('fylke', 7, 'fylke'),
  row('0', 99, 'country'),
]
const order = (by: string, descending: boolean) =>
  sortedRows(rows, compared, { by, descending }, ({ code }) => code).map(({ code }) => code)

describe('the order of the table', () => {
  test('is that of the choice until a heading is pressed', () => {
    expect(sortedRows(rows, compared, null, ({ code }) => code)).toEqual(rows)
  })
  test('by figures, regions and the country among them: those without last, equals as they were chosen', () => {
    expect(order('folketall', true)).toEqual(['0', 'å', 'fylke', 'b', 'c', 'a'])
    expect(order('folketall', false)).toEqual(['b', 'c', 'fylke', 'å', '0', 'a'])
  })
  test('by names in the Norwegian order', () => {
    expect(order('sted', false)).toEqual(['0', 'a', 'b', 'c', 'fylke', 'å'])
    expect(order('sted', true)).toEqual(['å', 'fylke', 'c', 'b', 'a', '0'])
  })
  test('by a column that is not there is none', () => {
    expect(order('valgdeltakelse', true)).toEqual(rows.map(({ code }) => code))
  })
})

test('pressing a heading: one way, the other, and back to the order of the choice', () => {
  const first = nextSort(null, 'folketall')
  expect(first).toEqual({ by: 'folketall', descending: true })
  const second = nextSort(first, 'folketall')
  expect(second).toEqual({ by: 'folketall', descending: false })
  expect(nextSort(second, 'folketall')).toBeNull()
  expect(nextSort(second, 'sted')).toEqual({ by: 'sted', descending: false })
  expect(ariaSort(second, 'folketall')).toBe('ascending')
  expect(ariaSort(second, 'sted')).toBe('none')
})
