import type { IndicatorSummary } from '../../src/observations/shards.ts'
import type { Names } from './csv-files.ts'
import type { OpenTable } from './open-table.ts'

const distinct = (list: readonly string[]): string[] => [...new Set(list)].toSorted()

const dimension = (label: string, ids: readonly string[], labels: readonly string[] = ids) => ({
  label,
  category: { index: ids, label: Object.fromEntries(ids.map((id, i) => [id, labels[i] ?? id])) },
})

/** `tall/<id>.json`: the indicator as a JSON-stat 2.0 dataset; a status only where it is not `ok`. */
export function jsonStat({ summary, rows }: OpenTable, names: Names): object {
  const places = [...names.keys()].filter((code) => rows.some(({ place }) => place === code))
  const periods = distinct(rows.map(({ period }) => period))
  const parts = summary.breakdown ? distinct(rows.map(({ part = '' }) => part)) : null
  const size = [places.length, ...(parts ? [parts.length] : []), periods.length]
  const at = indexer(places, parts, periods)
  const value = Array.from<number | null>({ length: size.reduce((a, b) => a * b, 1) }).fill(null)
  const status: Record<string, string> = {}
  for (const row of rows) {
    const i = at(row.place, row.part ?? '', row.period)
    if (row.value !== '') value[i] = Number(row.value)
    if (row.status !== 'ok') status[i] = row.status
  }
  return {
    version: '2.0',
    class: 'dataset',
    label: summary.title,
    ...sourceOf(summary),
    note: [summary.meaning, ...(summary.note ? [summary.note] : [])],
    id: ['sted', ...(parts ? ['gruppe'] : []), 'periode'],
    size,
    role: { geo: ['sted'], time: ['periode'] },
    dimension: {
      sted: dimension(
        'Sted',
        places,
        places.map((code) => names.get(code) ?? code),
      ),
      ...(parts ? { gruppe: dimension('Gruppe', parts) } : {}),
      periode: dimension('Periode', periods),
    },
    value,
    status,
    extension: { unit: summary.unit, decimals: summary.decimals, licence: summary.licence },
  }
}

const sourceOf = ({ publisher, source, updated, sourceUrl }: IndicatorSummary) => ({
  source: `${publisher}, ${source}`,
  ...(updated ? { updated } : {}),
  href: sourceUrl,
})

/** Where a cell stands in the list of values: the last dimension runs fastest. */
function indexer(
  places: readonly string[],
  parts: readonly string[] | null,
  periods: readonly string[],
) {
  const index = (list: readonly string[]) => new Map(list.map((id, i) => [id, i]))
  const [ofPlace, ofPart, ofPeriod] = [index(places), index(parts ?? ['']), index(periods)]
  return (place: string, part: string, period: string): number => {
    const wide = (ofPlace.get(place) ?? 0) * ofPart.size + (ofPart.get(part) ?? 0)
    return wide * periods.length + (ofPeriod.get(period) ?? 0)
  }
}
