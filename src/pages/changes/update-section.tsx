import { Fragment } from 'react'
import { formatNumber } from '../../domain/number-text.ts'
import type { ChangeUpdate, IndicatorChanges } from '../../observations/receipt-shards.ts'
import { dateText } from '../../ui/date-text.ts'
import { writer } from '../../ui/figure-text.ts'
import { useLanguage } from '../../ui/language.tsx'
import { ChangeList, IndicatorLink, type Summaries } from './change-list.tsx'
import { RevisedList } from './revised-list.tsx'
import { CHANGES_TEXT } from './text.ts'

/** One update: what came, what was revised, what else changed, and what was let pass. */
export function UpdateSection(props: { update: ChangeUpdate; summaries: Summaries }) {
  const { update, summaries } = props
  const language = useLanguage()
  const words = CHANGES_TEXT[language]
  const id = `update-${update.date}-${update.number}`
  return (
    <section className="page-section update" aria-labelledby={id}>
      <h2 id={id}>
        {dateText(update.date, language)}
        {words.nth(update.number)}
      </h2>
      <RevisedList indicators={update.indicators} summaries={summaries} />
      <NewPeriods indicators={update.indicators} summaries={summaries} />
      <Others indicators={update.indicators} summaries={summaries} />
      <NewOnes indicators={update.indicators} summaries={summaries} />
      <Accepted accepted={update.accepted} summaries={summaries} />
    </section>
  )
}

interface ListProps {
  indicators: readonly IndicatorChanges[]
  summaries: Summaries
}

function NewPeriods({ indicators, summaries }: ListProps) {
  const language = useLanguage()
  const words = CHANGES_TEXT[language]
  const changed = indicators.filter(({ newPeriods }) => newPeriods.length > 0)
  return (
    <ChangeList title={words.newPeriods} items={changed} summaries={summaries}>
      {({ newPeriods }, summary) =>
        newPeriods
          .map(({ period, places }) =>
            words.newPeriod(writer(summary, language).period(period), places),
          )
          .join('; ')
      }
    </ChangeList>
  )
}

function Others({ indicators, summaries }: ListProps) {
  const words = CHANGES_TEXT[useLanguage()]
  const saying = (one: IndicatorChanges): string =>
    [
      one.kind === 'gone' && words.gone,
      one.newPlaces > 0 && words.newPlaces(one.newPlaces),
      one.gained > 0 && words.gained(one.gained),
      one.lost > 0 && words.lost(one.lost),
      one.statuses > 0 && words.statuses(one.statuses),
    ]
      .filter(Boolean)
      .join('; ')
  const changed = indicators.filter((one) => saying(one))
  return (
    <ChangeList title={words.others} items={changed} summaries={summaries}>
      {saying}
    </ChangeList>
  )
}

/** The first filling is long: folded, since none of it is a change of what readers have seen. */
function NewOnes({ indicators, summaries }: ListProps) {
  const words = CHANGES_TEXT[useLanguage()]
  const added = indicators.filter(({ kind }) => kind === 'new')
  if (!added.length) return null
  return (
    <details open={added.length < 6}>
      <summary>{words.newOnes(added.length)}</summary>
      <ul className="update-list">
        {added.map((one) => (
          <li key={one.id}>
            <IndicatorLink id={one.id} summaries={summaries} />
            <span className="muted"> {words.cells(formatNumber(one.cells, 0))}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}

interface AcceptedProps extends Pick<ChangeUpdate, 'accepted'> {
  summaries: Summaries
}

/** Warnings that were let pass, by the reason that was given for them. */
function Accepted({ accepted, summaries }: AcceptedProps) {
  const words = CHANGES_TEXT[useLanguage()]
  const reasons = [...new Set(accepted.map(({ reason }) => reason))]
  if (!reasons.length) return null
  const about = (reason: string) =>
    new Set(accepted.filter((one) => one.reason === reason).map((one) => indicatorIn(one.about)))
  return (
    <div className="update-part">
      <h3>{words.accepted}</h3>
      <p>{words.acceptedLead}</p>
      <ul className="update-list">
        {reasons.map((reason) => (
          <li key={reason}>
            <q lang="nb">{reason}</q>{' '}
            {[...about(reason)].map((id, i) => (
              <Fragment key={id}>
                {i > 0 && ', '}
                <IndicatorLink id={id} summaries={summaries} />
              </Fragment>
            ))}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** `aldersfordeling/menn-00-04#revised` is about `aldersfordeling`. */
const indicatorIn = (about: string): string => about.split(/[/#]/)[0] ?? about
