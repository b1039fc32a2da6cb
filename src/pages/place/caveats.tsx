import { formatNumber } from '../../domain/number-text.ts'
import { periodPosition } from '../../domain/period-text.ts'
import { pointsOf } from '../../domain/series.ts'
import type { Dictionary } from '../../text/nb.ts'
import { writer } from '../../ui/figure-text.ts'
import { useText } from '../../ui/language.tsx'
import type { CardModel } from './card-model.ts'

/** A figure more than this many years older than our reading of it is called old. */
const OLD_AFTER_YEARS = 3

/** What weakens the figure: read before quoting it. */
export function Caveats({ model }: { model: CardModel }) {
  const text = useText()
  const caveats = caveatsOf(model, text)
  if (caveats.length === 0) return null
  return (
    <ul className="caveats">
      {caveats.map((caveat) => (
        <li key={caveat}>{caveat}</li>
      ))}
    </ul>
  )
}

function caveatsOf(model: CardModel, text: Dictionary): string[] {
  const { summary, figure } = model
  const write = writer(summary, text.language)
  const found: (string | false | undefined)[] = [
    figure?.status === 'estimated' && text.card.estimated,
    figure?.status === 'preliminary' && text.card.preliminary,
    isOld(model) && text.card.oldFigure(write.period(figure?.period ?? '')),
    ...baseCaveat(model, text),
    ...borderCaveat(model, text),
    ...breakCaveats(model, text),
    figure !== null && summary.note,
  ]
  return found.filter((caveat) => typeof caveat === 'string')
}

function baseCaveat({ belowBase }: CardModel, text: Dictionary): string[] {
  if (!belowBase) return []
  const title = belowBase.title.toLowerCase()
  if (!belowBase.known) return [text.card.baseUnknown(title)]
  return [text.card.notRanked(title, formatNumber(belowBase.atLeast, 0))]
}

function isOld({ summary, figure }: CardModel): boolean {
  if (!figure || !summary.read || summary.projection) return false
  return Number(summary.read.slice(0, 4)) - periodPosition(figure.period) > OLD_AFTER_YEARS
}

function borderCaveat({ summary, series, figure }: CardModel, text: Dictionary): string[] {
  if (!series.place || !figure) return []
  const write = writer(summary, text.language)
  const gone = pointsOf(series.place).filter((point) => point.status === 'border-change')
  const first = gone[0]
  const last = gone.at(-1)
  if (!first || !last) return []
  const [from, to] = [write.shortPeriod(first.period), write.shortPeriod(last.period)]
  const between = from === to ? from : text.card.fromTo(from, to)
  return [text.card.borderChange(between)]
}

function breakCaveats({ summary, series }: CardModel, text: Dictionary): string[] {
  const write = writer(summary, text.language)
  const first = series.place && pointsOf(series.place).find((point) => point.value !== null)
  if (!first) return []
  return summary.breaks
    .filter(({ period }) => period > first.period)
    .map(({ period, reason }) => text.card.seriesBreak(write.shortPeriod(period), reason))
}
