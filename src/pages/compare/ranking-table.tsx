import { useMemo } from 'react'
import { differenceText, formatNumber } from '../../domain/number-text.ts'
import type { RankBand } from '../../domain/rank-band.ts'
import type { IndicatorSummary } from '../../observations/shards.ts'
import { writer } from '../../ui/figure-text.ts'
import { useText } from '../../ui/language.tsx'
import { shortNameOf } from './compare-data.ts'
import { ranking, type RankedPlace, type Ranking, type SeriesByPlace } from './ranking-model.ts'
import { useCompareText } from './text.ts'
import type { CompareScene } from './scene.ts'

/** The chosen places by rank, with how far each rank could move. */
export function RankingTable({ scene, series }: { scene: CompareScene; series: SeriesByPlace }) {
  const text = useCompareText()
  const { data, focus, selection, level, own } = scene
  const { summary, period } = focus
  const places = useMemo(
    () => (selection.places.length > 0 ? selection.places : [own]),
    [selection.places, own],
  )
  const result = useMemo(
    () => ranking({ data, summary, period, series, places, level }),
    [data, summary, period, series, places, level],
  )
  const mixed = result.rows.length < places.length
  return (
    <div className="compare-part">
      <h2 id="rangering">
        {text.ranking}: {summary.title}
      </h2>
      {result.rows.length === 0 ? (
        <p>{text.noRanking}</p>
      ) : (
        <RankedTable scene={scene} result={result} />
      )}
      {mixed && <p className="small">{text.mixedLevels}</p>}
      <RankingNotes scene={scene} result={result} />
    </div>
  )
}

function RankedTable({ scene, result }: { scene: CompareScene; result: Ranking }) {
  const text = useCompareText()
  const { summary, period } = scene.focus
  const write = writer(summary, useText().language)
  const withChange = result.rows.some(({ change }) => change !== null)
  return (
    <div className="table-scroll" tabIndex={0} role="group" aria-labelledby="rangering">
      <table className="place-table">
        <caption>
          {text.rankingCaption(summary.title, write.period(period))}
          {', '}
          {write.figure(2).unit}
        </caption>
        <thead>
          <tr>
            <th scope="col">{text.place}</th>
            <th scope="col" className="number">
              {text.rankColumn(formatNumber(result.of, 0))}
            </th>
            <th scope="col" className="number">
              {write.shortPeriod(period)}
            </th>
            <th scope="col" className="number">
              {text.roundingColumn}
            </th>
            {withChange && (
              <th scope="col" className="number">
                {text.changeColumn}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {result.rows.map((row) => (
            <RankedRow key={row.code} scene={scene} row={row} withChange={withChange} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface RankedRowProps {
  scene: CompareScene
  row: RankedPlace
  withChange: boolean
}

function RankedRow({ scene: { data, focus }, row, withChange }: RankedRowProps) {
  const page = useText()
  const text = useCompareText()
  const { summary } = focus
  const write = writer(summary, page.language)
  const { rank, value } = row
  return (
    <tr>
      <th scope="row">{shortNameOf(data, row.code)}</th>
      <td className={rank ? 'number' : 'number muted small'}>
        {rank ? <RankText row={row} /> : value === null ? '' : text.notRanked}
      </td>
      <td className={value === null ? 'number muted small' : 'number'}>
        {value === null ? page.status[row.status] : write.number(value)}
      </td>
      <td className="number">{row.rounding && <Band band={row.rounding} />}</td>
      {withChange && (
        <td className="number">
          {row.change && <Band band={row.change} />}
          {row.margin !== null && <Margin margin={row.margin} summary={summary} />}
        </td>
      )}
    </tr>
  )
}

function RankText({ row: { rank } }: { row: RankedPlace }) {
  const text = useCompareText()
  if (!rank) return null
  const own = formatNumber(rank.rank, 0)
  return rank.tied > 0 ? text.shared(own) : own
}

function Band({ band: { best, worst } }: { band: RankBand }) {
  const text = useCompareText()
  const [first, last] = [formatNumber(best, 0), formatNumber(worst, 0)]
  return best === worst ? first : text.between(first, last)
}

function Margin({ margin, summary }: { margin: number; summary: IndicatorSummary }) {
  const text = useCompareText()
  const size = differenceText(margin, summary.unit, summary.decimals, useText().language)
  return <small>{text.plusMinus(size)}</small>
}

/** Who is ranked, who is not, and what the bands mean. */
function RankingNotes({ scene, result }: { scene: CompareScene; result: Ranking }) {
  const text = useCompareText()
  const { data, level, focus } = scene
  const { summary } = focus
  const { minimumBase } = summary
  const base = minimumBase && data.summary(minimumBase.indicator)
  const write = writer(summary, useText().language)
  return (
    <div className="small prose">
      <p>
        {text.rankingOf(
          formatNumber(result.of, 0),
          formatNumber(result.all, 0),
          level === 'fylke' ? text.fylker : text.kommuner,
        )}{' '}
        {base && text.rankingBase(base.title, formatNumber(minimumBase.atLeast, 0))}
      </p>
      <p>
        <strong>{text.roundingTerm}</strong> {text.roundingNote}
      </p>
      <ChangeNote result={result} period={write.shortPeriod} />
    </div>
  )
}

function ChangeNote(props: { result: Ranking; period: (period: string) => string }) {
  const text = useCompareText()
  const { rows, before, broken } = props.result
  if (broken) return <p>{text.changeBroken}</p>
  if (before === null || rows.every(({ change }) => change === null))
    return <p>{text.changeUnknown}</p>
  return (
    <p>
      <strong>{text.changeTerm}</strong> {text.changeNote(props.period(before))}
    </p>
  )
}
