import type { Indicator, SourceReference } from '../../src/domain/indicator.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { levelOf } from '../../src/domain/place.ts'
import type { PlaceCode } from '../../src/domain/place.ts'
import { areaSums } from './area-sums.ts'
import type { Areas } from './areas.ts'
import { harmonise } from './harmonise.ts'
import type { HarmoniseRules } from './harmonise.ts'
import type { Published } from '../series/published.ts'
import { firstOfCopies } from '../series/two-copies.ts'
import type { CopiesCompared } from '../series/two-copies.ts'
import { measureOf } from '../series/observation-file.ts'
import type { ObservationFile } from '../series/observation-file.ts'

/** A source's rows for one series, on today's borders, with the sums only its own rows can give. */
export function takeIn(
  { id, indicator, source }: ObservationFile,
  published: readonly Published[],
  areas: Areas,
): Observation[] {
  const rules = rulesOf(indicator, areas)
  const rows = published.flatMap((set) => harmonise(set, rules))
  refuseTwice(id, rows)
  return withSums(rows, { indicator, source, published, areas })
}

/** The same of files that may have cells in common: those are taken once, and compared. */
export function takeInCopies(
  { indicator, source }: Pick<ObservationFile, 'indicator' | 'source'>,
  published: readonly Published[],
  areas: Areas,
): { readonly rows: Observation[]; readonly compared: CopiesCompared } {
  const rules = rulesOf(indicator, areas)
  const sets = published.map((set) => harmonise(set, rules))
  const { rows, ...compared } = firstOfCopies(sets, indicator.decimals)
  return { rows: withSums(rows, { indicator, source, published, areas }), compared }
}

const rulesOf = (indicator: Indicator, areas: Areas): HarmoniseRules => ({
  areas,
  periodKind: indicator.period.kind,
  measure: measureOf(indicator),
})

interface TakenIn extends Pick<ObservationFile, 'indicator' | 'source'> {
  readonly published: readonly Published[]
  readonly areas: Areas
}

/** The rows with the sums only the published ones can give, and what it means to be absent. */
function withSums(
  rows: readonly Observation[],
  { indicator, source, published, areas }: TakenIn,
): Observation[] {
  const rules = rulesOf(indicator, areas)
  const sums =
    indicator.aggregation.kind === 'sum' ? published.flatMap((s) => areaSums(s, rules)) : []
  const known = new Set(rows.map(key))
  const all = [...rows, ...sums.filter((sum) => !known.has(key(sum)))]
  return [...all, ...absentRows(source, all, areas.kommuner)]
}

const key = ({ place, period }: Observation): string => `${place} ${period}`

function refuseTwice(id: string, rows: readonly Observation[]): void {
  const seen = new Set<string>()
  for (const row of rows) {
    if (seen.has(key(row)))
      throw new Error(
        `${id}: ${row.place} in ${row.period} comes from two of its files or lists. Narrow "where" in one of them.`,
      )
    seen.add(key(row))
  }
}

/** What the record says it means that a kommune is not in the file, for each period it has. */
function absentRows(
  source: SourceReference,
  rows: readonly Observation[],
  kommuner: readonly PlaceCode[],
): Observation[] {
  const status = source.kind === 'file' ? source.absent : undefined
  if (!status) return []
  const known = new Set(rows.map(key))
  const ofKommuner = rows.filter(({ place }) => levelOf(place) === 'kommune')
  return [...new Set(ofKommuner.map(({ period }) => period))].flatMap((period) =>
    kommuner
      .map((place): Observation => ({ place, period, value: null, status }))
      .filter((row) => !known.has(key(row))),
  )
}
