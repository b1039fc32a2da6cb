import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { Sparkline } from '../../charts/sparkline.tsx'
import { DOT } from '../../domain/list-text.ts'
import { fullName } from '../../domain/place-name.ts'
import { COUNTRY } from '../../domain/place.ts'
import { enoughForMiddle } from '../../domain/peers.ts'
import { at, type Series } from '../../domain/series.ts'
import { median } from '../../domain/summary-statistics.ts'
import { isTotal } from '../../domain/unit.ts'
import { rankSentence } from '../../cards/rank-sentence.ts'
import { mapFigures, type FigureSource } from '../../map/map-figures.ts'
import type { IndicatorSummary } from '../../observations/shards.ts'
import { writer } from '../../ui/figure-text.ts'
import { useText } from '../../ui/language.tsx'
import { comparePath } from '../../addresses/compare.ts'
import { detailPath } from '../../addresses/place.ts'
import { bordersBetween } from './borders-between.ts'
import { isMoving, toggled, type ChangeMap, type MapSelection } from './map-selection.ts'
import type { MapRow } from './map-model.ts'
import { mapWords, type MapWords } from './map-words.ts'
import type { MapText } from './text.ts'

export interface CalloutProps {
  row: MapRow
  /** How many places the map shows, with a figure or without. */
  placesShown: number
  summary: IndicatorSummary
  source: FigureSource
  selection: MapSelection
  change: ChangeMap
  words: MapWords
  text: MapText
  onDismiss: () => void
}

/** What is known of one place: its figure, what it is held against, its way here, and ways on. */
export default function Callout(props: CalloutProps) {
  const { row, summary, selection, change, text } = props
  const chosen = selection.places.includes(row.code)
  return (
    <div className="place-card" data-place={row.code}>
      <p className="place-card-name">
        {fullName(row.name)}
        <button
          type="button"
          className="place-card-close"
          aria-label={text.dismiss}
          onClick={props.onDismiss}
        >
          ×
        </button>
      </p>
      <CardFigure {...props} />
      <p className="place-card-links small">
        <button
          type="button"
          className="link-button"
          onClick={() => change({ places: toggled(selection.places, row.code) })}
        >
          {chosen ? text.clear : text.keep}
        </button>
        <Link href={detailPath({ code: row.code, name: row.name }, summary.id)}>{text.open}</Link>
        <Link
          href={comparePath({
            places: chosen ? selection.places : [row.code],
            indicators: [{ id: summary.id, period: null }],
          })}
        >
          {text.compare}
        </Link>
      </p>
    </div>
  )
}

function CardFigure(props: CalloutProps): ReactNode {
  const { row, words, text, summary, source, selection } = props
  const dictionary = useText()
  const series = source.series.get(row.code)
  const trend = series && <Trend {...props} series={series} />
  if (row.value === null)
    return (
      <>
        <p>{reasonText(row, text)}</p>
        {row.status === 'border-change' && <BorderReason {...props} series={series} />}
        {trend}
      </>
    )
  const rank =
    row.rank &&
    rankSentence(
      {
        rank: row.rank,
        order: 'highest-first',
        level: props.selection.level,
        placesInAll: props.placesShown,
        ofGroup: selection.groups.length > 0,
        unit: summary.unit,
      },
      dictionary.language,
    )
  const remark = row.status === 'ok' ? '' : dictionary.status[row.status as 'estimated']
  return (
    <>
      <p className="place-card-figure">
        <strong>{words.figure(row.value)}</strong>{' '}
        <span>{selection.view === 'begge' ? <Step {...props} /> : words.meaning}</span>
      </p>
      <Ends {...props} series={series} />
      <Others {...props} />
      {trend}
      <p className="small muted">{[rank || text.notRanked, remark].filter(Boolean).join(' ')}</p>
    </>
  )
}

const reasonText = ({ status }: MapRow, text: MapText): string =>
  status === 'ok' || status === 'estimated' || status === 'preliminary'
    ? text.specials.missing
    : text.specials[status]

interface WithSeries {
  series: Series | undefined
}

/** What other borders mean here; of a change that has both its ends, when they were others. */
function BorderReason({ series, ...props }: CalloutProps & WithSeries) {
  const { language, statusReason, aggregateBorderChange } = useText()
  const { summary, selection, text } = props
  const { since, period, level } = selection
  const between = series && isMoving(selection.view) ? bordersBetween(series, since, period) : null
  if (between) {
    const [from, to] = between.map(writer(summary, language).shortPeriod)
    return (
      <>
        <Ends {...props} series={series} />
        <p className="small muted">{text.otherBorders(from ?? '', to ?? '')}</p>
      </>
    )
  }
  const reason = level === 'fylke' ? aggregateBorderChange : statusReason['border-change']
  return <p className="small muted">{reason}</p>
}

/** The figures behind a change or a distance. */
function Ends({
  series,
  summary,
  selection,
}: Pick<CalloutProps, 'summary' | 'selection'> & WithSeries) {
  const { language } = useText()
  if (selection.view === 'verdi' || !series) return null
  const write = writer(summary, language)
  const periods =
    selection.view === 'endring' || selection.view === 'begge'
      ? [selection.since, selection.period].toSorted()
      : [selection.period]
  const figures = periods.flatMap((period) => {
    const { value } = at(series, period)
    return value === null ? [] : `${write.shortPeriod(period)}: ${write.text(value)}`
  })
  return <p className="small">{figures.join(DOT)}</p>
}

/** Beside a level what it has changed by, where both are drawn. */
function Step({ row, summary, selection, text }: CalloutProps) {
  const { language } = useText()
  if (row.change === undefined) return null
  const { figure } = mapWords(summary, { ...selection, view: 'endring' }, language)
  const since = writer(summary, language).shortPeriod(selection.since)
  return text.changedBy(figure(row.change), since)
}

/**
 * The country, and the middle of the places that it is fair to be held against: changes beside a
 * change, levels beside all else.
 */
function Others({ row, summary, selection, source, text, words }: CalloutProps) {
  const { language } = useText()
  if (isTotal(summary.unit)) return null
  const changes = selection.view === 'endring'
  const number = changes ? words.number : writer(summary, language).number
  const view = changes ? 'endring' : 'verdi'
  const valuesOf = (codes: readonly string[]) =>
    [...mapFigures(codes, source, { ...selection, view }).values()].map(({ value }) => value)
  const country = valuesOf([COUNTRY])[0] ?? null
  const peers = valuesOf(source.peersOf(row.code))
  const middle = enoughForMiddle(peers) ? median(peers) : null
  const said = [
    country === null ? '' : text.countryFigure(number(country)),
    middle === null ? '' : text.peersFigure[selection.level](number(middle)),
  ].filter(Boolean)
  return said.length > 0 && <p className="small">{said.join(DOT)}</p>
}

/** Its line through the years, with the country's where the two can be compared. */
function Trend({ series, source, summary, text, row }: CalloutProps & { series: Series }) {
  const country = isTotal(summary.unit) ? null : (source.series.get(COUNTRY) ?? null)
  return <Sparkline place={series} country={country} label={text.trendOf(fullName(row.name))} />
}
