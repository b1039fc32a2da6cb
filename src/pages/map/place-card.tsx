import { Link } from 'wouter'
import { fullName } from '../../domain/place-name.ts'
import { at, type Series } from '../../domain/series.ts'
import { rankSentence } from '../../cards/rank-sentence.ts'
import type { IndicatorSummary } from '../../observations/shards.ts'
import { writer } from '../../ui/figure-text.ts'
import { useText } from '../../ui/language.tsx'
import { comparePath } from '../../addresses/compare.ts'
import { detailPath } from '../../addresses/place.ts'
import type { ChangeMap, MapSelection } from './map-selection.ts'
import type { MapRow } from './map-model.ts'
import type { MapWords } from './map-words.ts'
import type { MapText } from './text.ts'

interface PlaceCardProps {
  row: MapRow | undefined
  /** How many places the map shows, with a figure or without. */
  placesShown: number
  summary: IndicatorSummary
  series: Series | undefined
  selection: MapSelection
  change: ChangeMap
  words: MapWords
  text: MapText
}

/** The place that is pointed at, else the one that is chosen: name, figure, rank, way on. */
export function PlaceCard(props: PlaceCardProps) {
  const { row, summary, selection, change, text } = props
  if (!row) return <p className="place-card small muted">{text.noCard}</p>
  const chosen = row.code === selection.place
  return (
    <div className="place-card" data-place={row.code}>
      <p className="place-card-name">{fullName(row.name)}</p>
      <CardFigure {...props} row={row} />
      <p className="place-card-links small">
        <Link href={detailPath({ code: row.code, name: row.name }, summary.id)}>{text.open}</Link>
        <Link
          href={comparePath({ places: [row.code], indicators: [{ id: summary.id, period: null }] })}
        >
          {text.compare}
        </Link>
        {chosen && (
          <button type="button" className="link-button" onClick={() => change({ place: null })}>
            {text.clear}
          </button>
        )}
      </p>
    </div>
  )
}

function CardFigure({ row, words, text, ...props }: PlaceCardProps & { row: MapRow }) {
  const dictionary = useText()
  if (row.value === null) return <p>{reasonText(row, text)}</p>
  const rank =
    row.rank &&
    rankSentence(
      {
        rank: row.rank,
        order: 'highest-first',
        level: props.selection.level,
        placesInAll: props.placesShown,
        unit: props.summary.unit,
      },
      dictionary.language,
    )
  const remark = row.status === 'ok' ? '' : dictionary.status[row.status as 'estimated']
  return (
    <>
      <p className="place-card-figure">
        <strong>{words.figure(row.value)}</strong> <span>{words.meaning}</span>
      </p>
      <Ends {...props} />
      <p className="small muted">{[rank || text.notRanked, remark].filter(Boolean).join(' ')}</p>
    </>
  )
}

const reasonText = ({ status }: MapRow, text: MapText): string =>
  status === 'ok' || status === 'estimated' || status === 'preliminary'
    ? text.specials.missing
    : text.specials[status]

/** The figures behind a change or a distance. */
function Ends({
  series,
  summary,
  selection,
}: Pick<PlaceCardProps, 'series' | 'summary' | 'selection'>) {
  const { language } = useText()
  if (selection.view === 'verdi' || !series) return null
  const write = writer(summary, language)
  const periods =
    selection.view === 'endring'
      ? [selection.since, selection.period].toSorted()
      : [selection.period]
  const figures = periods.flatMap((period) => {
    const { value } = at(series, period)
    return value === null ? [] : `${write.shortPeriod(period)}: ${write.text(value)}`
  })
  return <p className="small">{figures.join(' · ')}</p>
}
