import { borderHistory } from '../../src/domain/borders.ts'
import type { BorderChange, PlaceCode } from '../../src/domain/place.ts'
import { areasOf } from '../../scripts/borders/areas.ts'
import type { Areas } from '../../scripts/borders/areas.ts'

const change = (date: string, oldCode: PlaceCode, newCode: PlaceCode): BorderChange => ({
  date,
  oldCode,
  oldName: oldCode,
  newCode,
  newName: newCode,
})

/**
 * A small country as KLASS would record it: 3101 only changed its number, 3105 was put together
 * from two, 1508 and 1580 were both 1507 from 2020 to 2023, and 5012 was split between 5056 and 5059
 * in 2020.
 */
export const CHANGES: readonly BorderChange[] = [
  change('2020-01-01', '0101', '3001'),
  change('2024-01-01', '3001', '3101'),
  change('2020-01-01', '0102', '3003'),
  change('2020-01-01', '0105', '3003'),
  change('2024-01-01', '3003', '3105'),
  ...['1504', '1523', '1529', '1534', '1546'].map((old) => change('2020-01-01', old, '1507')),
  change('2024-01-01', '1507', '1508'),
  change('2024-01-01', '1507', '1580'),
  change('2020-01-01', '5012', '5056'),
  change('2020-01-01', '5013', '5056'),
  change('2020-01-01', '5012', '5059'),
  change('2020-01-01', '5016', '5059'),
]

export const KOMMUNER: readonly PlaceCode[] = [
  '0301',
  '1508',
  '1580',
  '3101',
  '3105',
  '5056',
  '5059',
]

export const AREAS: Areas = areasOf(KOMMUNER, borderHistory(CHANGES, KOMMUNER))
