/** A small world for speeches: two kommuner, their fylke and the country, with known figures. */
import { sayingsShard } from '../../../scripts/shards/sayings-shards.ts'
import type { ClaimData } from '../../../src/claims/model/claim-data.ts'
import type { SpeechFigures } from '../../../src/claims/speech/examine.ts'
import { INDICATORS } from '../../../src/catalogue/index.ts'
import type { Series } from '../../../src/domain/series.ts'
import type { PlaceSeries } from '../../../src/observations/place-series.ts'
import type { IndicatorSummary } from '../../../src/observations/shards.ts'

/** What the examination needs of a summary, out of the catalogue's own record. */
const summaries = INDICATORS.filter(({ role }) => role === 'shown').map(
  ({ id, title, unit, decimals, period, projection, parts, duties }) =>
    ({
      id,
      title: title.nb,
      unit,
      decimals,
      kind: period.kind,
      periods: [],
      read: null,
      ...(projection ? { projection } : {}),
      ...(duties ? { duties } : {}),
      ...(parts ? { breakdown: true } : {}),
    }) as unknown as IndicatorSummary,
)

type Row = Readonly<Record<string, number>>
const seriesOf = (row: Row): Series => ({
  periods: Object.keys(row),
  values: Object.values(row),
  statuses: Object.keys(row).map(() => 'ok' as const),
})

export interface Rows {
  readonly place?: Row
  readonly fylke?: Row
  readonly country?: Row
  readonly peers?: Row
}

export const FIGURES: Readonly<Record<string, Rows>> = {
  'andel-65-pluss': {
    place: { '2016': 19, '2025': 22.3, '2026': 22.8 },
    fylke: { '2026': 20.4 },
    country: { '2016': 16.4, '2026': 19.2 },
    peers: { '2026': 21.5 },
  },
  'andel-80-pluss': { place: { '2026': 6.1 } },
  'andel-barn': { place: { '2026': 18.1 }, country: { '2026': 19.6 } },
  folketall: { place: { '2025': 32038, '2026': 32082 }, country: { '2026': 5627400 } },
  befolkningsvekst: { place: { '2026': 0.1 } },
  'befolkningsvekst-5-ar': { place: { '2026': -2.2 } },
  'befolkningsvekst-10-ar': { place: { '2026': 5 } },
  'registrert-ledige': { place: { '2021M10': 3.1, '2022M09': 2.6, '2022M10': 2.5 } },
  'leid-bolig': { place: { '2022': 25.7, '2023': 25.8 } },
  medianinntekt: { place: { '2021': 517000, '2024': 624100 } },
  'bosatte-flyktninger': { place: { '2022': 77, '2023': 38 } },
  klimagassutslipp: { place: { '2024': 143210 } },
  'klimagassutslipp-per-innbygger': { place: { '2024': 4.5 } },
  'utslipp-veitrafikk': { place: { '2024': 61400 } },
  'nye-boliger': { place: { '2024': 748 } },
  grunnskolepoeng: { place: { '2019-2020': 41.9, '2020-2021': 42.4 } },
  'eldre-mot-unge': { place: { '2026': 1.14 } },
  valgdeltakelse: { place: { '2019': 62.3, '2023': 60.1 } },
}

function dataOf(code: string, name: string, rows: Readonly<Record<string, Rows>>): ClaimData {
  const indicators = new Map(
    summaries.map((summary) => {
      const { place = {}, country = {} } = rows[summary.id] ?? {}
      const periods = [...new Set([...Object.keys(place), ...Object.keys(country)])].sort()
      return [summary.id, { ...summary, periods, newest: periods.at(-1) ?? null }]
    }),
  )
  return {
    place: {
      code,
      name,
      level: 'kommune',
      fylke: { code: '31', name: 'Østfold' },
      neighbours: [],
      history: [],
    },
    level: 'kommune',
    indicators,
    seriesOf: (id): PlaceSeries =>
      Object.fromEntries(Object.entries(rows[id] ?? {}).map(([who, row]) => [who, seriesOf(row)])),
    everyone: () => null,
    checksumOf: () => null,
  }
}

export const HALDEN = dataOf('3101', 'Halden', FIGURES)
export const SARPSBORG = dataOf('3105', 'Sarpsborg', {
  'andel-65-pluss': { place: { '2026': 20.1 } },
})

export const NAMED = [
  { code: '3101', name: 'Halden' },
  { code: '3105', name: 'Sarpsborg' },
  { code: '3124', name: 'Aremark' },
  { code: '31', name: 'Østfold' },
  { code: '0', name: 'Norge' },
]

const SAYINGS = [sayingsShard('nb')]

export const ofHalden: SpeechFigures = { places: [HALDEN], named: NAMED, sayings: SAYINGS }
export const ofBoth: SpeechFigures = { places: [HALDEN, SARPSBORG], named: NAMED, sayings: SAYINGS }
