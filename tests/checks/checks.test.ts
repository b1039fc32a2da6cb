import { checkAgainstPresent } from '../../scripts/checks/check-history.ts'
import { describe, expect, test } from 'vitest'
import type { Indicator } from '../../src/domain/indicator.ts'
import type { Observation, Status } from '../../src/domain/observation.ts'
import { checkSeries } from '../../scripts/checks/checks.ts'
import { findingLine } from '../../scripts/checks/finding.ts'
import { checkTotal, totalsOf } from '../../scripts/checks/totals.ts'
import { indicator } from '../pipeline/example-indicator.ts'

const row = (
  place: string,
  period: string,
  value: number | null,
  status?: Status,
): Observation => ({
  place,
  period,
  value,
  status: status ?? (value === null ? 'missing' : 'ok'),
})

const PLACES = new Set(['0', '11', '1101', '1103'])
const FOLK = indicator({ id: 'folk' })

const SOUND = [
  row('1101', '2024', 400),
  row('1103', '2024', 600),
  row('11', '2024', 1_000),
  row('0', '2024', 1_000),
]

const found = (rows: Observation[], record: Indicator = FOLK) =>
  checkSeries({ id: record.id, indicator: record, rows }, PLACES).map(findingLine)

test('sound rows are not found fault with', () => {
  expect(found(SOUND)).toEqual([])
})

describe('figures in no kommune', () => {
  const said = (rows: Observation[], rest: Readonly<Record<string, number>>) =>
    checkSeries({ id: 'folk', indicator: FOLK, rows, rest }, PLACES).map(findingLine)
  const whole = (country: number) => [...SOUND.slice(0, 3), row('0', '2024', country)]
  const parted = [row('1101', '2024', null, 'border-change'), ...SOUND.slice(1)]

  test('are in the country beside its kommuner', () => {
    expect(said(whole(1_050), { '0 2024': 50 })).toEqual([])
    expect(said(whole(1_051), { '0 2024': 50 }).join()).toMatch(/are not the sum of the kommuner/)
  })

  test('may be in a fylke where a kommune was parted, and the fylker make the country', () => {
    expect(said(parted, { '0 2024': 400 })).toEqual([])
    expect(said([...parted.slice(0, 3), row('0', '2024', 1_001)], { '0 2024': 400 })).toHaveLength(
      1,
    )
  })
})

describe('each fault is found, with what to do', () => {
  test.each<[string, Observation[], RegExp]>([
    [
      'a cell twice',
      [...SOUND, row('1101', '2024', 401)],
      /1 cells are given twice: 1101 2024 = 401 → narrow/,
    ],
    [
      'an unknown place',
      [...SOUND, row('1102', '2024', 1)],
      /places that are not of today: 1102.*npm run places/,
    ],
    [
      'a value with a reason for none',
      [row('1101', '2024', 4, 'missing')],
      /do not go together: 1101 2024 = 4/,
    ],
    ['no value and no reason', [row('1101', '2024', null, 'ok')], /do not go together/],
    [
      'a value out of bounds',
      [row('1101', '2024', -1)],
      /values are outside 0–7000000: 1101 2024 = -1 → look them up/,
    ],
    [
      'a zero among hundreds',
      [row('1101', '2022', 0), row('1101', '2023', 300)],
      /zeros stand beside far larger figures.*1101 2022 = 0/,
    ],
    [
      'a run of zeros, judged by what stands at its ends',
      [row('1101', '2021', 0), row('1101', '2022', 0), row('1101', '2023', 300)],
      /2 zeros stand beside far larger figures.*1101 2021 = 0.*1101 2022 = 0/,
    ],
    [
      'a country that is one person off',
      [...SOUND.slice(0, 3), row('0', '2024', 1_001)],
      /are not the sum of the kommuner: 0 2024 = 1001/,
    ],
    [
      'kommuner that are not the country',
      [...SOUND.slice(0, 3), row('0', '2024', 1_100)],
      /figures of the country or a fylke are not the sum.*0 2024 = 1100/,
    ],
  ])('%s', (_name, rows, message) => {
    expect(found(rows).join('\n')).toMatch(message)
  })

  test('a level the record lacks', () => {
    expect(found(SOUND, indicator({ id: 'folk', levels: ['kommune', 'land'] })).join()).toMatch(
      /levels the record does not have: 11 2024 = 1000/,
    )
  })
})

test('a zero is a count where its neighbours are small, and where the unit may come and go', () => {
  const rows = [row('1101', '2022', 7), row('1101', '2023', 0), row('1101', '2024', 400)]
  expect(found(rows)).toEqual([])
  const moves = indicator({ id: 'netto-flytting', bounds: [-900, 900] })
  expect(found([row('1101', '2022', 300), row('1101', '2023', 0)], moves)).toEqual([])
  const emissions = indicator({ id: 'utslipp', unit: 'tonnes-co2e' })
  expect(found([row('1101', '2022', 900), row('1101', '2023', 0)], emissions)).toEqual([])
})

test('the country is not compared while a kommune has no figure', () => {
  expect(
    found([row('1101', '2024', 400), row('1103', '2024', null), row('0', '2024', 9_999)]),
  ).toEqual([])
})

describe('against what is there now', () => {
  const against = (rows: Observation[], present: Observation[]) =>
    checkAgainstPresent({ id: 'folk', indicator: FOLK, rows }, present).map(findingLine).join('\n')

  test('more is fine', () => {
    const more = SOUND.map((one) => ({ ...one, period: '2025' }))
    expect(against([...SOUND, ...more], SOUND)).toBe('')
  })

  test('a new period with fewer places than the one before it is told', () => {
    const thin = SOUND.slice(1).map((one) => ({ ...one, period: '2025' }))
    expect(against([...SOUND, ...thin], SOUND)).toMatch(
      /warning folk: .*2025: 4 → 3, without \d+.*accept the warning/,
    )
  })
})

describe('totals', () => {
  const sector = (id: string, name: string) =>
    indicator({ id, unit: 'tonnes-co2e', source: { kind: 'miljodirektoratet', sector: name } })
  const CATALOGUE = [
    sector('alle-utslipp', 'alle'),
    sector('vei', 'Veitrafikk'),
    sector('sjo', 'Sjøfart'),
  ]
  const [total] = totalsOf(CATALOGUE)

  const check = (rows: Record<string, Observation[]>) =>
    checkTotal(
      total!,
      new Map(
        CATALOGUE.map((one) => [one.id, { id: one.id, indicator: one, rows: rows[one.id] ?? [] }]),
      ),
    ).map(findingLine)

  test('are read from the catalogue', () => {
    expect(total).toEqual({ whole: 'alle-utslipp', parts: ['vei', 'sjo'], tolerance: 1 })
  })

  test('hold when the parts add up; what is not applicable is nothing', () => {
    const vei = [row('1101', '2024', 10)]
    const sjo = [row('1101', '2024', null, 'not-applicable')]
    expect(check({ 'alle-utslipp': [row('1101', '2024', 10.4)], vei, sjo })).toEqual([])
    expect(check({ 'alle-utslipp': [row('1101', '2024', 12)], vei, sjo })[0]).toMatch(
      /1 figures are not the sum of their 2 parts: 1101 2024: 10 against 12/,
    )
  })

  test('are not looked at where a part is suppressed or not fetched', () => {
    const whole = [row('1101', '2024', 12)]
    const vei = [row('1101', '2024', 10)]
    expect(check({ 'alle-utslipp': whole, vei })).toEqual([])
    expect(
      check({ 'alle-utslipp': whole, vei, sjo: [row('1101', '2024', null, 'suppressed')] }),
    ).toEqual([])
  })
})
