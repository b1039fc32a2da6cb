import { expect, test } from 'vitest'
import { patternText } from '../../../src/pages/map/map-finding.ts'
import type { MapRow } from '../../../src/pages/map/map-model.ts'
import type { MapWords } from '../../../src/pages/map/map-words.ts'
import { MAP_TEXT } from '../../../src/pages/map/text.ts'

const words = { figure: (value) => `${value} prosent` } as Partial<MapWords> as MapWords
const row = (code: string, name: string, value: number | null) =>
  ({ code, name, value, status: value === null ? 'missing' : 'ok' }) as MapRow

test('the pattern calls places what the headline does, in one language', () => {
  const rows = [
    row('03', 'Oslo - Oslove', 17.9),
    row('55', 'Troms - Romsa - Tromssa', 19),
    row('5610', 'Kárášjohka - Karasjok', 23.3),
    row('31', 'Østfold', null),
  ]
  expect(patternText(rows, words, MAP_TEXT.nb)).toBe(
    'Lavest er Oslo (17.9 prosent), høyest er Karasjok (23.3 prosent).',
  )
  expect(patternText(rows, words, MAP_TEXT.nn)).toContain('høgast er Karasjok (')
})
