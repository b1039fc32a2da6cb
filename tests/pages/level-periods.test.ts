/** Where the fylker are ahead of the kommuner, each level opens on its own newest period. */
import { expect, test } from 'vitest'
import { levelSummary, newestAt } from '../../src/observations/level-summary.ts'
import type { IndicatorSummary } from '../../src/observations/shards.ts'
import { readIndicator } from '../../src/addresses/indicator.ts'
import { levelOfPlaces } from '../../src/pages/compare/scene.ts'
import { tableSelection } from '../../src/pages/indicator/table-selection.ts'

const summary = {
  id: 'registrert-ledige',
  periods: ['2022M10', '2026M01', '2026M04'],
  levels: ['kommune', 'fylke', 'land'],
  newest: '2022M10',
  newestOf: { fylke: '2026M01', land: '2026M01' },
} as unknown as IndicatorSummary

const known = { summary, isGroup: () => true, isPlace: () => true }

test('the table of an indicator', () => {
  const at = (search: string) => tableSelection(readIndicator(search), known).period
  expect(at('')).toBe('2022M10')
  expect(at('nivaa=fylke')).toBe('2026M01')
  expect(at('nivaa=fylke&periode=2022M10')).toBe('2022M10')
})

test('a comparison of fylker only', () => {
  expect(levelOfPlaces(['31', '46'])).toBe('fylke')
  expect(levelOfPlaces(['31', '3101'])).toBe('kommune')
  expect(levelOfPlaces([])).toBe('kommune')
})

test('the record as it reads for a level', () => {
  expect(levelSummary(summary, 'kommune')).toBe(summary)
  expect(levelSummary(summary, 'fylke')).toMatchObject({
    newest: '2026M01',
    level: 'fylke',
    newestOfKommuner: '2022M10',
  })
  expect(newestAt({ newest: '2024' }, 'fylke')).toBe('2024')
})
