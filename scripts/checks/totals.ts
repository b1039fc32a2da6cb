import { holderOf } from '../../src/domain/duty.ts'
import type { Indicator } from '../../src/domain/indicator.ts'
import type { CheckedSeries } from './checked-series.ts'
import { error, examples } from './finding.ts'
import type { Finding } from './finding.ts'

/** A series that others must add up to, wherever all of them have a figure. */
export interface Total {
  readonly whole: string
  readonly parts: readonly string[]
  /** In the series' unit. */
  readonly tolerance: number
}

/**
 * The totals of a catalogue: every sector of emissions against all of them, and every part of a
 * breakdown of persons against the population, which SSB publishes in two tables (07459 and 06913).
 */
export function totalsOf(indicators: readonly Indicator[]): Total[] {
  const sectors = indicators.filter(
    ({ source }) => source.kind === 'miljodirektoratet' && source.sector !== 'alle',
  )
  const all = indicators.find(
    ({ source }) => source.kind === 'miljodirektoratet' && source.sector === 'alle',
  )
  const population = holderOf('population', indicators)
  const breakdowns = indicators.filter(({ parts, unit }) => parts && unit === 'persons')
  return [
    ...(all ? [{ whole: all.id, parts: sectors.map(({ id }) => id), tolerance: 1 }] : []),
    ...(population ? breakdowns : []).map(({ id, parts = [] }) => ({
      whole: population?.id ?? '',
      parts: parts.map((part) => `${id}/${part.id}`),
      tolerance: 0,
    })),
  ]
}

/** Parts that do not add up to their whole. A part that is not applicable counts as nothing. */
export function checkTotal(
  { whole, parts, tolerance }: Total,
  series: ReadonlyMap<string, CheckedSeries>,
): Finding[] {
  const indexes = parts.map((id) => indexed(series.get(id)))
  const wrong = (series.get(whole)?.rows ?? []).flatMap(({ place, period, value }) => {
    const cells = indexes.map((index) => index.get(`${place} ${period}`))
    if (value === null || !cells.length || !cells.every((cell) => cell !== undefined)) return []
    if (cells.some((cell) => cell === null)) return []
    const sum = cells.reduce<number>((total, cell) => total + (cell ?? 0), 0)
    return Math.abs(sum - value) > tolerance ? [`${place} ${period}: ${sum} against ${value}`] : []
  })
  if (!wrong.length) return []
  return [
    error(
      whole,
      `${wrong.length} figures are not the sum of their ${parts.length} parts: ${examples(wrong)}`,
      'fetch the whole and its parts from the same edition, or mend the record that has lost a part',
      'total',
    ),
  ]
}

/** Values by cell; null where there is a reason for none, 0 where nothing applies. */
const indexed = (series: CheckedSeries | undefined): Map<string, number | null> =>
  new Map(
    (series?.rows ?? []).map(({ place, period, value, status }) => [
      `${place} ${period}`,
      status === 'not-applicable' ? 0 : value,
    ]),
  )
