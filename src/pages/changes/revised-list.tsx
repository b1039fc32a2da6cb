import { Link } from 'wouter'
import { formatNumber } from '../../domain/number-text.ts'
import { COUNTRY } from '../../domain/place.ts'
import { fullName } from '../../domain/place-name.ts'
import type { IndicatorChanges, RevisedFigures } from '../../observations/receipt-shards.ts'
import type { IndicatorSummary } from '../../observations/shards.ts'
import { dateText } from '../../ui/date-text.ts'
import { writer } from '../../ui/figure-text.ts'
import { useText } from '../../ui/language.tsx'
import { detailPath } from '../../addresses/place.ts'
import { ChangeList, type Summaries } from './change-list.tsx'
import { CHANGES_TEXT } from './text.ts'

interface RevisedListProps {
  indicators: readonly IndicatorChanges[]
  summaries: Summaries
}

/** Figures that are no longer what they were, an indicator a line, with the largest change. */
export function RevisedList({ indicators, summaries }: RevisedListProps) {
  const words = CHANGES_TEXT[useText().language]
  const revised = indicators.filter((one) => one.revised !== null)
  return (
    <ChangeList title={words.revised} items={revised} summaries={summaries}>
      {(one, summary) => one.revised && <Revised revised={one.revised} summary={summary} />}
    </ChangeList>
  )
}

function Revised({ revised, summary }: { revised: RevisedFigures; summary: IndicatorSummary }) {
  const { language } = useText()
  const words = CHANGES_TEXT[language]
  const write = writer(summary, language)
  const { cells, places, first, last, why, published } = revised
  const [from, to] = [write.shortPeriod(first), write.shortPeriod(last)]
  return (
    <>
      {words.revisedCount(
        formatNumber(cells, 0),
        words.places(places),
        from === to ? from : `${from}–${to}`,
      )}{' '}
      {words.why[why] ?? ''} {published && words.published(dateText(published, language))}{' '}
      <Largest revised={revised} summary={summary} />
    </>
  )
}

function Largest({ revised, summary }: { revised: RevisedFigures; summary: IndicatorSummary }) {
  const text = useText()
  const words = CHANGES_TEXT[text.language]
  const write = writer(summary, text.language)
  const { place: code, name, period, old, now } = revised.largest
  const place = { code, name: code === COUNTRY ? text.country : name }
  const said = words.largestIs(
    fullName(place.name),
    write.period(period),
    write.number(old),
    write.text(now),
  )
  return (
    <>
      {words.largest}: <Link href={detailPath(place, summary.id)}>{said}</Link>
    </>
  )
}
