import { expect, test } from 'vitest'
import {
  inPeriod,
  periodPosition,
  periodText,
  shortPeriodText,
} from '../../src/domain/period-text.ts'

test.each([
  ['2026', 'january-1', 1, '1. januar 2026', '1. januar 2026', '1. januar 2026', '2026'],
  ['2024', 'year', 1, '2024', '2024', 'i 2024', '2024'],
  [
    '2026K2',
    'quarter',
    1,
    '2. kvartal 2026',
    '2. kvartal 2026',
    'i 2. kvartal 2026',
    '2. kv. 2026',
  ],
  ['2022M10', 'month', 1, 'oktober 2022', 'oktober 2022', 'i oktober 2022', 'okt. 2022'],
  // oxfmt-ignore
  ['2020-2021', 'school-year', 1, 'skoleåret 2020–2021', 'skuleåret 2020–2021', 'i skoleåret 2020–2021', '2020–21'],
  ['2024', 'window', 4, '2021–2024', '2021–2024', 'i årene 2021–2024', '2021–24'],
  [
    '2025',
    'school-window',
    3,
    'skoleårene 2022/23–2024/25',
    'skuleåra 2022/23–2024/25',
    'i skoleårene 2022/23–2024/25',
    '22/23–24/25',
  ],
  ['2001', 'window', 4, '1998–2001', '1998–2001', 'i årene 1998–2001', '1998–2001'],
  ['2023', 'election', 1, 'valget i 2023', 'valet i 2023', 'ved valget i 2023', '2023'],
] as const)('%s of kind %s', (period, kind, years, nb, nn, within, short) => {
  expect(periodText(period, kind, 'nb', years)).toBe(nb)
  expect(periodText(period, kind, 'nn', years)).toBe(nn)
  expect(inPeriod(period, kind, 'nb', years)).toBe(within)
  expect(shortPeriodText(period, kind, years)).toBe(short)
})

test('months lie within their year', () => {
  expect(periodPosition('2022M01')).toBe(2022)
  expect(periodPosition('2022M07')).toBe(2022.5)
  expect(periodPosition('2020-2021')).toBe(2021)
})
