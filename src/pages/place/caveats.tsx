import { isOld } from '../../domain/age.ts'
import { formatNumber } from '../../domain/number-text.ts'
import type { Level } from '../../domain/place.ts'
import { figuresOf, pointsOf, type Series } from '../../domain/series.ts'
import { writer } from '../../ui/figure-text.ts'
import { usePlaceText, type PlaceText } from './text.ts'
import type { CardModel } from '../../cards/card-model.ts'

/** What weakens the figure: read before quoting it. */
export function Caveats({ model, level }: { model: CardModel; level: Level }) {
  const words = usePlaceText()
  const caveats = caveatsOf(model, level, words)
  if (caveats.length === 0) return null
  return (
    <ul className="caveats">
      {caveats.map((caveat) => (
        <li key={caveat}>{caveat}</li>
      ))}
    </ul>
  )
}

export function caveatsOf(model: CardModel, level: Level, words: PlaceText): string[] {
  const { summary, figure } = model
  const write = writer(summary, words.language)
  const found: (string | false | undefined)[] = [
    figure?.status === 'estimated' && words.card.estimated,
    figure?.status === 'preliminary' && words.card.preliminary,
    figure !== null &&
      isOld(figure.period, summary) &&
      words.card.oldFigure(write.period(figure.period)),
    ...stepCaveats(model, words),
    ...baseCaveat(model, words),
    ...borderCaveat(model, level, words),
    ...breakCaveats(model, words),
    figure !== null && (summary.noteFor?.includes(level) ?? true) && summary.note,
  ]
  return found.filter((caveat) => typeof caveat === 'string')
}

/** A step to or from the figure that is shown: one of the two may be wrong. */
function stepCaveats({ summary, unlikely }: CardModel, words: PlaceText): string[] {
  const write = writer(summary, words.language)
  return unlikely.map(({ from, to }) =>
    words.card.unlikelyStep(write.shortPeriod(from), write.shortPeriod(to)),
  )
}

function baseCaveat({ belowBase, summary }: CardModel, words: PlaceText): string[] {
  if (!belowBase) return []
  if (!belowBase.known) return [words.card.baseUnknown(belowBase.title.toLowerCase())]
  const { counted = belowBase.title.toLowerCase() } = summary.minimumBase ?? {}
  return [words.card.notRanked(counted, formatNumber(belowBase.atLeast, 0))]
}

/**
 * Only a gap within the series: that it starts late can be seen, and the place's head says when
 * its border changed.
 */
function borderCaveat(model: CardModel, level: Level, words: PlaceText): string[] {
  const { summary, series, figure } = model
  const ends = drawnPeriods(series.place)
  if (!series.place || !figure || !ends) return []
  const write = writer(summary, words.language)
  const gone = pointsOf(series.place).filter(
    ({ period, status }) => status === 'border-change' && period > ends.first,
  )
  const first = gone[0]
  const last = gone.at(-1)
  if (!first || !last) return []
  const [from, to] = [write.shortPeriod(first.period), write.shortPeriod(last.period)]
  const between = from === to ? from : words.card.fromTo(from, to)
  const { borderChange, aggregateBorderChange } = words.card
  return [(level === 'kommune' ? borderChange : aggregateBorderChange)(between)]
}

/** Breaks between the first and the last figure that is drawn; those with one reason in one line. */
function breakCaveats({ summary, series }: CardModel, words: PlaceText): string[] {
  const write = writer(summary, words.language)
  const ends = drawnPeriods(series.place)
  if (!ends) return []
  const within = summary.breaks.filter(({ period }) => period > ends.first && period <= ends.last)
  const reasons = [...new Set(within.map(({ reason }) => reason))]
  return reasons.map((reason) => {
    const periods = within.filter((other) => other.reason === reason)
    return words.card.seriesBreak(
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
