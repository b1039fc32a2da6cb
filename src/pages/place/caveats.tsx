import { isOld } from '../../domain/age.ts'
import { formatNumber } from '../../domain/number-text.ts'
import type { Level } from '../../domain/place.ts'
import { figuresOf, pointsOf, type Series } from '../../domain/series.ts'
import type { Dictionary } from '../../text/nb.ts'
import { writer } from '../../ui/figure-text.ts'
import { useText } from '../../ui/language.tsx'
import type { CardModel } from './card-model.ts'

/** What weakens the figure: read before quoting it. */
export function Caveats({ model, level }: { model: CardModel; level: Level }) {
  const text = useText()
  const caveats = caveatsOf(model, level, text)
  if (caveats.length === 0) return null
  return (
    <ul className="caveats">
      {caveats.map((caveat) => (
        <li key={caveat}>{caveat}</li>
      ))}
    </ul>
  )
}

function caveatsOf(model: CardModel, level: Level, text: Dictionary): string[] {
  const { summary, figure } = model
  const write = writer(summary, text.language)
  const found: (string | false | undefined)[] = [
    figure?.status === 'estimated' && text.card.estimated,
    figure?.status === 'preliminary' && text.card.preliminary,
    figure !== null &&
      isOld(figure.period, summary) &&
      text.card.oldFigure(write.period(figure.period)),
    ...stepCaveats(model, text),
    ...baseCaveat(model, text),
    ...borderCaveat(model, level, text),
    ...breakCaveats(model, text),
    figure !== null && (summary.noteFor?.includes(level) ?? true) && summary.note,
  ]
  return found.filter((caveat) => typeof caveat === 'string')
}

/** A step to or from the figure that is shown: one of the two may be wrong. */
function stepCaveats({ summary, unlikely }: CardModel, text: Dictionary): string[] {
  const write = writer(summary, text.language)
  return unlikely.map(({ from, to }) =>
    text.card.unlikelyStep(write.shortPeriod(from), write.shortPeriod(to)),
  )
}

function baseCaveat({ belowBase }: CardModel, text: Dictionary): string[] {
  if (!belowBase) return []
  const title = belowBase.title.toLowerCase()
  if (!belowBase.known) return [text.card.baseUnknown(title)]
  return [text.card.notRanked(title, formatNumber(belowBase.atLeast, 0))]
}

/**
 * Only a gap within the series: that it starts late can be seen, and the place's head says when
 * its border changed.
 */
function borderCaveat(model: CardModel, level: Level, text: Dictionary): string[] {
  const { summary, series, figure } = model
  const ends = drawnPeriods(series.place)
  if (!series.place || !figure || !ends) return []
  const write = writer(summary, text.language)
  const gone = pointsOf(series.place).filter(
    ({ period, status }) => status === 'border-change' && period > ends.first,
  )
  const first = gone[0]
  const last = gone.at(-1)
  if (!first || !last) return []
  const [from, to] = [write.shortPeriod(first.period), write.shortPeriod(last.period)]
  const between = from === to ? from : text.card.fromTo(from, to)
  const { borderChange, aggregateBorderChange } = text.card
  return [(level === 'kommune' ? borderChange : aggregateBorderChange)(between)]
}

/** Breaks between the first and the last figure that is drawn; those with one reason in one line. */
function breakCaveats({ summary, series }: CardModel, text: Dictionary): string[] {
  const write = writer(summary, text.language)
  const ends = drawnPeriods(series.place)
  if (!ends) return []
  const within = summary.breaks.filter(({ period }) => period > ends.first && period <= ends.last)
  const reasons = [...new Set(within.map(({ reason }) => reason))]
  return reasons.map((reason) => {
    const periods = within.filter((other) => other.reason === reason)
    return text.card.seriesBreak(
      periods.map(({ period }) => write.shortPeriod(period)).join(', '),
      reason,
    )
  })
}

function drawnPeriods(series: Series | undefined): { first: string; last: string } | null {
  const figures = series ? figuresOf(series) : []
  const [first, last] = [figures[0], figures.at(-1)]
  return first && last ? { first: first.period, last: last.period } : null
}
