import { useMemo } from 'react'
import { shortName } from '../../domain/place-name.ts'
import { COUNTRY, levelOf } from '../../domain/place.ts'
import { at } from '../../domain/series.ts'
import { unpackIndicatorSeries } from '../../observations/indicator-series.ts'
import type {
  CatalogueShard,
  IndicatorShard,
  IndicatorSummary,
  LatestShard,
  PlacesShard,
} from '../../observations/shards.ts'
import { unpackSnapshot } from '../../observations/snapshot.ts'
import { CsvButton } from '../../ui/csv-button.tsx'
import { eligiblePlaces } from '../../observations/eligible-places.ts'
import { writer } from '../../ui/figure-text.ts'
import { useText } from '../../ui/language.tsx'
import { TableBody } from './table-body.tsx'
import { TableControls } from './table-controls.tsx'
import { TableHead } from './table-head.tsx'
import { useTableSelection } from './table-selection.ts'
import { tableRows } from './table-rows.ts'
import { INDICATOR_TEXT } from './text.ts'

interface IndicatorTableProps {
  summary: IndicatorSummary
  catalogue: CatalogueShard
  indicator: IndicatorShard
  places: PlacesShard
  latest: LatestShard
}

/** Every kommune or fylke of one period: searched, filtered, sorted, saved. */
export function IndicatorTable(props: IndicatorTableProps) {
  const { summary, places } = props
  const text = useText()
  const words = INDICATOR_TEXT[text.language]
  const write = writer(summary, text.language)
  const { selection, change } = useTableSelection(summary)
  const input = useTableInput(props)
  const { rows, all, since } = useMemo(() => tableRows(input, selection), [input, selection])
  const country = input.series.get(COUNTRY)
  const countryPoint = country && at(country, selection.period)
  const level = text.levels[selection.level]
  return (
    <section className="page-section" aria-labelledby="all-places">
      <h2 id="all-places">{words.heading}</h2>
      <TableControls summary={summary} places={places} selection={selection} onChange={change} />
      <p role="status">
        {words.rows(rows.length, all)}
        {countryPoint?.value !== null && countryPoint !== undefined && (
          <>
            {' · '}
            {words.countryRow}: {write.text(countryPoint.value)}
          </>
        )}
      </p>
      {rows.length === 0 ? (
        <p>
          {words.noRows}{' '}
          <button
            type="button"
            className="button"
            onClick={() => change({ search: '', fylke: null })}
          >
            {words.clear}
          </button>
        </p>
      ) : (
        <div className="table-scroll" tabIndex={0} role="group" aria-labelledby="all-places">
          <table className="place-table">
            <caption>
              {words.caption(summary.title, level.toLowerCase(), write.period(selection.period))}
              {', '}
              {write.figure(2).unit}
            </caption>
            <TableHead
              selection={selection}
              onChange={change}
              since={since && write.shortPeriod(since)}
            />
            <TableBody rows={rows} summary={summary} selection={selection} />
          </table>
        </div>
      )}
      <CsvButton
        fileName={`lokaltall-${summary.id}-${level.toLowerCase()}-${selection.period}`}
        summary={summary}
        rows={rows}
      />
    </section>
  )
}

function useTableInput({ summary, catalogue, indicator, places, latest }: IndicatorTableProps) {
  return useMemo(() => {
    const base = catalogue.indicators.find(({ id }) => id === summary.minimumBase?.indicator)
    const codes = places.places.map((place) => place.code)
    return {
      summary,
      names: new Map(
        places.places
          .filter((place) => levelOf(place.code) !== 'land')
          .map((place) => [
            place.code,
            levelOf(place.code) === 'fylke' ? shortName(place.name) : place.name,
          ]),
      ),
      series: unpackIndicatorSeries(indicator, summary),
      eligible: eligiblePlaces(codes, summary, base ? unpackSnapshot(latest, base) : null),
    }
  }, [summary, catalogue, indicator, places, latest])
}
