import { expect, test } from 'vitest'
import { ageShards } from '../../scripts/shards/age-shards.ts'
import { breakdownTable } from '../../scripts/shards/indicator-table.ts'
import type { BreakdownPart } from '../../src/domain/indicator.ts'
import { indicator, observations } from './fixture.ts'

const source = { kind: 'ssb', table: '1', contents: { label: [] }, regions: 'additive', from: '1' }
const part = (id: string): BreakdownPart => ({
  id,
  title: { nb: id, nn: id },
  source: source as BreakdownPart['source'],
})

const parts = ['kvinner-00-04', 'kvinner-90-pluss', 'menn-00-04', 'menn-90-pluss'].map(part)
const age = indicator({ id: 'aldersfordeling', parts })

test('women and men by period and group, youngest first, nulls where a figure is missing', () => {
  const table = breakdownTable(
    age,
    new Map([
      ['kvinner-00-04', observations('3101 2016 5', '3101 2026 6')],
      ['kvinner-90-pluss', observations('3101 2026 2')],
      ['menn-00-04', observations('3101 2016 7', '3101 2026 suppressed')],
      ['menn-90-pluss', []],
    ]),
  )
  expect(ageShards(age, table.parts ?? new Map()).get('alder/3101.json')).toEqual({
    periods: ['2016', '2026'],
    groups: ['0–4', '90+'],
    women: [
      [5, null],
      [6, 2],
    ],
    men: [
      [7, null],
      [null, null],
    ],
  })
})

test('a part that is no age group of a sex is an error that says how to name it', () => {
  const odd = indicator({ id: 'a', parts: [part('gutter')] })
  expect(() => ageShards(odd, new Map())).toThrow('kvinner-00-04')
})
