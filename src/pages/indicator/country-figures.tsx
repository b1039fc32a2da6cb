import { COUNTRY } from '../../domain/place.ts'
import { figuresOf } from '../../domain/series.ts'
import { unpackIndicatorSeries } from '../../observations/indicator-series.ts'
import type { IndicatorShard, IndicatorSummary } from '../../observations/shards.ts'
import { writer } from '../../ui/figure-text.ts'
import { useText } from '../../ui/language.tsx'
import { INDICATOR_TEXT } from './text.ts'

interface CountryFiguresProps {
  summary: IndicatorSummary
  indicator: IndicatorShard
}

/** What is known of an indicator that has no figures for kommuner and fylker: the country's, newest first. */
export function CountryFigures({ summary, indicator }: CountryFiguresProps) {
  const text = useText()
  const words = INDICATOR_TEXT[text.language]
  const write = writer(summary, text.language)
  const series = unpackIndicatorSeries(indicator, summary).get(COUNTRY)
  const figures = series ? figuresOf(series).toReversed() : []
  return (
    <section className="page-section" aria-labelledby="country">
      <h2 id="country">{words.countryRow}</h2>
      <table className="place-table">
        <caption>
          {summary.title}, {write.figure(2).unit}
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.period}</th>
            <th scope="col" className="number">
              {words.value}
            </th>
          </tr>
        </thead>
        <tbody>
          {figures.map(({ period, value }) => (
            <tr key={period}>
              <th scope="row">{write.shortPeriod(period)}</th>
              <td className="number">{write.number(value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
