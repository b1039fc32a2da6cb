import type { SourceReference } from '../../src/domain/indicator.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { levelOf } from '../../src/domain/place.ts'
import type { PlaceCode } from '../../src/domain/place.ts'
import { areaSums } from './area-sums.ts'
import type { Areas } from './areas.ts'
import { harmonise } from './harmonise.ts'
import type { Published } from '../series/published.ts'
import { measureOf } from '../series/observation-file.ts'
import type { ObservationFile } from '../series/observation-file.ts'

/** A source's rows for one series, on today's borders, with the sums only its own rows can give. */
export function takeIn(
  { id, indicator, source }: ObservationFile,
  published: readonly Published[],
  areas: Areas,
): Observation[] {
  const rules = { areas, periodKind: indicator.period.kind, measure: measureOf(indicator) }
  const rows = published.flatMap((set) => harmonise(set, rules))
  refuseTwice(id, rows)
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
