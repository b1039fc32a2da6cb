import type { KeyOf } from '../model/claim.ts'
import { figuresOf, type Figure } from '../../domain/series.ts'
import { toShownUnits } from '../../domain/rounding.ts'
import { yearlySwing } from '../model/yearly-swing.ts'
import { currentFigure, isSignedTotal, isWhole, shownAt, type Subject } from '../model/subject.ts'
import { carried, unanswered, type ClaimRule } from './rule.ts'

/** Fewer figures on either side of the turn make no direction. */
const FEWEST_EACH_WAY = 3

/** Of a leg: this many times what the figure swings in a year, or it is a ripple. */
const LEAST_SWINGS = 2

/** Figures measured alike, up to the one that is spoken of. */
function told(subject: Subject): Figure[] {
  const { summary, series } = subject
  const last = currentFigure(subject)?.period
  if (!series.place || last === undefined) return []
  const broken = summary.breaks.findLast(({ period }) => period <= last)?.period ?? ''
  return figuresOf(series.place).filter(({ period }) => period >= broken && period <= last)
}

/** The one highest (lowest) figure inside the series; null at an end, or when two share it. */
function turnOf(figures: readonly Figure[], sign: 1 | -1, decimals: number): Figure | null {
  const heights = figures.map(({ value }) => sign * toShownUnits(value, decimals))
  const top = Math.max(...heights)
  const at = heights.indexOf(top)
  const alone = heights.lastIndexOf(top) === at
  const inside = at >= FEWEST_EACH_WAY && at < heights.length - FEWEST_EACH_WAY
  return alone && inside ? (figures[at] ?? null) : null
}

const isTold = ({ summary }: Subject): boolean =>
  !summary.projection &&
  summary.unit !== 'percent-change' &&
  summary.kind !== 'month' &&
  !isSignedTotal(summary)

function questions(subject: Subject): KeyOf<'reversal'>[] {
  const figures = isTold(subject) ? told(subject) : []
  const [first, last] = [figures[0], figures.at(-1)]
  if (!first || !last) return []
  const swing = yearlySwing(figures) ?? 0
  return ([1, -1] as const).flatMap((sign) => {
    const turn = turnOf(figures, sign, subject.summary.decimals)
    if (!turn) return []
    const shorter = Math.min(sign * (turn.value - first.value), sign * (turn.value - last.value))
    if (shorter <= LEAST_SWINGS * swing) return []
    return [
      {
        kind: 'reversal',
        indicator: subject.summary.id,
        periods: [first.period, turn.period, last.period],
        compared: null,
      },
    ]
  })
}

/** One way up to a turning point, the other way since. */
export const REVERSAL: ClaimRule<'reversal'> = {
  questions,
  answer: (key, subject) => {
    const [from, turn, to] = key.periods
    const { decimals } = subject.summary
    const [first, top, last] = [
      shownAt(subject, from),
      shownAt(subject, turn),
      shownAt(subject, to),
    ]
    if (first === null || top === null || last === null) return unanswered('no-figure')
    if (!isWhole(subject, from, to)) return unanswered('no-figure')
    const sign = Math.sign(top - first)
    const others = subject.figures.filter(
      ({ period }) => period >= from && period <= to && period !== turn,
    )
    const units = toShownUnits(top, decimals)
    const extreme = others.every(({ value }) => sign * (units - toShownUnits(value, decimals)) > 0)
    if (sign === 0 || !extreme) return unanswered('not-so')
    return {
      ...key,
      ...carried(subject),
      numbers: [first, top, last],
      direction: sign > 0 ? 'down' : 'up',
    }
  },
}
