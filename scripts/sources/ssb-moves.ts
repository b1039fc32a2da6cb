import type { SsbTableOffer, TableDimension } from './ssb-table.ts'

/** What is remembered of a table's offer, to see what has moved by the next run. */
export interface OfferNote {
  readonly contents: Readonly<Record<string, string>>
  readonly dimensions: readonly string[]
  readonly codelists: readonly string[]
  readonly lastPeriod: string | null
}

export const noteOf = (offer: SsbTableOffer): OfferNote => ({
  contents: labelsOf(offer.contents),
  dimensions: dimensionsOf(offer).map(({ code }) => code),
  codelists: dimensionsOf(offer).flatMap((one) => one.codelists.map(({ id }) => id)),
  lastPeriod: [...offer.time.codes].sort().at(-1) ?? null,
})

const dimensionsOf = ({ region, others }: SsbTableOffer): TableDimension[] => [
  ...(region ? [region] : []),
  ...others,
]

const labelsOf = ({ codes, labels }: TableDimension): Record<string, string> =>
  Object.fromEntries(codes.map((code) => [code, labels[code] ?? code]))

/** What has moved in a table since it was last read, one line each; empty when nothing has. */
export function whatMoved(before: OfferNote, now: OfferNote): string[] {
  return [
    ...gone('contents', Object.keys(before.contents), Object.keys(now.contents)),
    ...renamed(before, now),
    ...gone('dimension', before.dimensions, now.dimensions),
    ...gone('code list', before.codelists, now.codelists),
    ...(before.lastPeriod === now.lastPeriod
      ? []
      : [`newest period was ${before.lastPeriod}, is ${now.lastPeriod}`]),
  ]
}

const gone = (what: string, before: readonly string[], now: readonly string[]): string[] => [
  ...before.filter((one) => !now.includes(one)).map((one) => `${what} ${one} is gone`),
  ...now.filter((one) => !before.includes(one)).map((one) => `${what} ${one} is new`),
]

const renamed = (before: OfferNote, now: OfferNote): string[] =>
  Object.entries(before.contents).flatMap(([code, label]) => {
    const label2 = now.contents[code]
    return label2 === undefined || label2 === label
      ? []
      : [`contents ${code} was called "${label}", is called "${label2}"`]
  })
