import type { TrendLine, TrendRow } from '../../charts/trend-data.ts'
import { periodPosition } from '../../domain/period-text.ts'
import { COUNTRY } from '../../domain/place.ts'
import { firstAndLast } from '../../domain/series.ts'
import type { IndicatorSummary } from '../../observations/shards.ts'
import { followsSize } from './compare-data.ts'
import type { SeriesByPlace } from './ranking-model.ts'
import type { CompareScene } from './scene.ts'

/**
 * The chosen that have two figures to draw between, in their styles. The total of the country or of a
 * region would flatten all the others.
 */
export function linesOf(
  { drawn, regions, focus }: Pick<CompareScene, 'drawn' | 'regions' | 'focus'>,
  series: SeriesByPlace,
  countryName: string,
): TrendLine[] {
  const isTotal = followsSize(focus.summary)
  const places = [...drawn, ...(isTotal ? [] : regions)].flatMap(
    ({ code, name, style: mark }, i) => {
      const own = series.get(code)
      const style = { ...mark, width: i === 0 ? 3 : 2 }
      return own && firstAndLast(own) ? [{ role: code, name, series: own, style }] : []
    },
  )
  const country = isTotal ? undefined : series.get(COUNTRY)
  return country && firstAndLast(country)
    ? [...places, { role: COUNTRY, name: countryName, series: country, style: COUNTRY_STYLE }]
    : places
}

const COUNTRY_STYLE = { colour: 'var(--data-country)', dash: '2 3', width: 2 }

/** Positions within the drawn periods from which the series is measured another way. */
export const breaksWithin = (summary: IndicatorSummary, rows: readonly TrendRow[]): number[] =>
  summary.breaks
    .filter(
      ({ period }) => period > (rows[0]?.period ?? '') && period <= (rows.at(-1)?.period ?? ''),
    )
    .map(({ period }) => periodPosition(period))

/** What stands under the time axis. */
export function periodAt(
  rows: readonly TrendRow[],
  shortPeriod: (period: string) => string,
): (at: number) => string {
  const periods = new Map(rows.map((row) => [row.at, row.period]))
  return (position) => shortPeriod(periods.get(position) ?? String(Math.round(position)))
}

export const LINES_HEIGHT = 380
