import { SAYINGS } from '../../../src/catalogue/sayings/index.ts'
import { INDICATORS } from '../../../src/catalogue/index.ts'
import type { Claim } from '../../../src/claims/model/claim.ts'
import type { ClaimData } from '../../../src/claims/model/claim-data.ts'
import type { Telling } from '../../../src/claims/sentences/index.ts'
import type { Language } from '../../../src/domain/indicator.ts'
import type { IndicatorSummary, PlaceFacts } from '../../../src/observations/shards.ts'

/** The summary of a catalogued indicator, as far as sentences look at it. */
function summaryOf(language: Language) {
  return ({ title, minimumBase, ...one }: (typeof INDICATORS)[number]): IndicatorSummary =>
    ({
      ...one,
      ...(minimumBase && {
        minimumBase: { ...minimumBase, counted: minimumBase.counted[language] },
      }),
      title: title[language],
      kind: one.period.kind,
      ...(one.period.windowYears !== undefined && { windowYears: one.period.windowYears }),
      ...(one.bounds[0] < 0 && { signed: true }),
    }) as unknown as IndicatorSummary
}

export const HALDEN: PlaceFacts = {
  code: '3101',
  name: 'Halden',
  level: 'kommune',
  fylke: { code: '31', name: 'Østfold' },
  neighbours: [],
  history: [],
}
export const FROYA: PlaceFacts = {
  ...HALDEN,
  code: '5014',
  name: 'Frøya',
  fylke: { code: '50', name: 'Trøndelag - Trööndelage' },
}
export const ROGALAND: PlaceFacts = {
  code: '11',
  name: 'Rogaland',
  level: 'fylke',
  neighbours: [],
  history: [],
}

/** Twelve kommuner of Østfold and 345 others; all of them ranked by whoever makes the claim. */
const EVERYONE = new Map(
  Array.from({ length: 357 }, (_, i) => [i < 12 ? `31${10 + i}` : String(4000 + i), i] as const),
)

/** `newest`: the newest period of everything; what is told of it is so today. */
export function speech(language: Language, place: PlaceFacts = HALDEN, newest = '2026'): Telling {
  const data: ClaimData = {
    place,
    level: place.level,
    indicators: new Map(INDICATORS.map((one) => [one.id, summaryOf(language)(one)])),
    seriesOf: () => ({ place: { periods: [newest], values: [1], statuses: ['ok'] } }),
    everyone: () => EVERYONE,
    checksumOf: () => null,
  }
  const sayings = Object.fromEntries(
    Object.entries(SAYINGS).map(([id, saying]) => [id, saying[language]]),
  )
  return { data, sayings, language }
}

/** A claim from its own parts, about Halden. */
export const claim = (
  kind: Claim['kind'],
  indicator: string,
  periods: readonly string[],
  numbers: readonly number[],
  {
    direction = null,
    compared = null,
  }: { direction?: string | null; compared?: string | null } = {},
): Claim =>
  ({ kind, indicator, periods, numbers, direction, compared, place: '3101', checksum: '' }) as Claim
