import { Link } from 'wouter'
import { detailPath } from '../../addresses/place.ts'
import { citedKey } from '../../answers/citing/cited.ts'
import { isRevised } from '../../answers/checklist.ts'
import type { Citation } from '../../answers/model/block.ts'
import { firstAndLast } from '../../domain/series.ts'
import { shortDate } from '../../domain/short-date.ts'
import { useAnswers } from './answers-context.ts'

interface SourcesProps {
  question: string
  citations: readonly Citation[]
  numberOf: (citation: Citation) => number
  onReplace: (citation: Citation, by: Citation | 'text') => void
}

/** The id of a citation's line in the list, to be brought to it from the text. */
export const sourceId = (question: string, citation: Citation): string =>
  `${question}-kilde-${citedKey(citation).replace(/[^a-z0-9]+/gi, '-')}`

const firstOfEach = (citations: readonly Citation[]): Citation[] =>
  citations.filter(
    (one, i) => citations.findIndex((other) => citedKey(other) === citedKey(one)) === i,
  )

/** Every citation of the answer, numbered as in the text: where it is from, and whether it holds. */
export function SourcesList({ question, citations, numberOf, onReplace }: SourcesProps) {
  const { words } = useAnswers()
  if (citations.length === 0) return null
  return (
    <section className="answer-sources no-print" aria-labelledby={`${question}-kilder`}>
      <h4 id={`${question}-kilder`}>{words.sources.title}</h4>
      <ul>
        {firstOfEach(citations).map((citation) => (
          <li key={citedKey(citation)} id={sourceId(question, citation)} tabIndex={-1}>
            <p>
              <span className="answer-source-number">{numberOf(citation)}</span> «{citation.said}»{' '}
              <span className="muted small">{citation.source}</span>
            </p>
            <Holds citation={citation} onReplace={onReplace} />
            <div className="answer-buttons small">
              <SeeFigure citation={citation} />
              <ChartChoice citation={citation} onReplace={onReplace} />
              <button
                type="button"
                className="answer-plain"
                aria-label={`${words.sources.toText}: ${citation.said}`}
                onClick={() => onReplace(citation, 'text')}
              >
                {words.sources.toText}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

function ChartChoice({ citation, onReplace }: HoldsProps) {
  const { words, place, figures, state } = useAnswers()
  const { claim, chart, ...rest } = citation
  if (claim.kind === 'unknown' || claim.place !== place.code) return null
  const series = figures?.telling.data.seriesOf(claim.indicator).place
  if (!series || !firstAndLast(series)) return null
  return (
    <label className="answer-chart-choice">
      <input
        type="checkbox"
        checked={chart === true}
        disabled={!state.writes}
        onChange={({ target }) =>
          onReplace(citation, { ...rest, claim, ...(target.checked && { chart: true as const }) })
        }
      />{' '}
      {words.sources.chart}
    </label>
  )
}

function SeeFigure({ citation: { claim } }: { citation: Citation }) {
  const { words, place, figures } = useAnswers()
  if (claim.kind === 'unknown' || claim.place !== place.code) return null
  const title = figures?.telling.data.indicators.get(claim.indicator)?.title
  if (title === undefined) return null
  return (
    <Link href={detailPath(place, claim.indicator)} aria-label={`${words.sources.see}: ${title}`}>
      {words.sources.see}
    </Link>
  )
}

/** Whether its chart goes along is the writer's choice, whatever the figure. */
const withChartOf = ({ chart }: Citation, now: Citation): Citation =>
  chart ? { ...now, chart } : now

type HoldsProps = Pick<SourcesProps, 'onReplace'> & { citation: Citation }

/** What today's figures say, and the choice where they say otherwise. */
function Holds({ citation, onReplace }: HoldsProps) {
  const { words, recheckOf } = useAnswers()
  const text = words.sources
  const answer = recheckOf(citation)
  if (!answer) return null
  if (citation.kept !== undefined)
    return <p className="small">{text.kept(shortDate(citation.kept))}</p>
  if (answer.outcome === 'cannot-be-checked') return <p className="small">{text.unchecked}</p>
  if (!answer.altered && answer.outcome === 'still-true')
    return <p className="small muted">{text.true}</p>
  const { now } = answer
  const onKeep = () =>
    onReplace(citation, { ...citation, kept: new Date().toISOString().slice(0, 10) })
  return (
    <div className="answer-revised">
      <p>
        {answer.altered
          ? text.altered
          : isRevised(citation, answer.outcome) && answer.outcome === 'revised'
            ? text.revised
            : text.untrue}{' '}
        {now && text.now(now.said)}
      </p>
      <div className="answer-buttons">
        {now && (
          <button
            type="button"
            className="button"
            onClick={() => onReplace(citation, withChartOf(citation, now))}
          >
            {text.take}
          </button>
        )}
        <button type="button" className="button" onClick={onKeep}>
          {text.keep}
        </button>
      </div>
    </div>
  )
}
