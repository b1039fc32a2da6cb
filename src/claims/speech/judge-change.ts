/** A number that says how much more or less there is than before, or how many times as much. */
import type { Figure } from '../../domain/series.ts'
import { roundTo } from '../../domain/rounding.ts'
import { isTotal } from '../../domain/unit.ts'
import type { IndicatorSummary } from '../../observations/shards.ts'
import { growthsMeant, ofSeveralPlaces, placed, subjectsNear } from './judge-level.ts'
import type { NamedPeriod } from './named-periods.ts'
import { fitOf, isClose } from './number-fit.ts'
import { ends, figureAt, type Ends } from './periods-asked.ts'
import { within } from './phrases.ts'
import type { Quantity } from './quantities.ts'
import { folketallIn } from './indicators-meant.ts'
import { notExamined, type Held, type Measured, type Verdict, type Whose } from './reading.ts'
import { clauseOf, type Around, type Speech } from './speech.ts'
import { wayIn } from './ways.ts'
import { figuresFor, whoseOf } from './whose-figure.ts'

/** `økt med 695 innbyggere siden 2016`. `since`: a beginning that stands elsewhere in the text. */
export function judgeChange(quantity: Quantity, around: Around, speech: Speech): Verdict {
  const growths = quantity.unit === 'percent' ? growthsMeant(quantity, around, speech) : []
  const own = ownGrowth(quantity, growths, around, speech)
  if (own && own.outcome !== 'not-examined') return own
  const span = spanOf(around, speech)
  const fitting = changedMeant(quantity, around, speech)
  if (fitting.length === 0) return own ?? notExamined('change')
  if (!span.from) return own ?? notExamined('no-period')
  if (fitting.length > 1)
    return notExamined('several-indicators', { indicators: fitting.map(({ id }) => id) })
  const { whose, unchosen } = whoseOf(around, speech)
  if (unchosen.length > 0) return notExamined('other-place', { places: [...unchosen] })
  const measured: Measured = quantity.unit === 'percent' ? 'percent' : 'amount'
  return ofSeveralPlaces(
    whose.map((one) => changeVerdict(quantity, fitting[0]!, one, span, measured, around, speech)),
  )
}

/** Whose change it is; a place that grows or shrinks does so by its people. */
function changedMeant(
  quantity: Quantity,
  around: Around,
  speech: Speech,
): readonly IndicatorSummary[] {
  const { fitting, otherUnit } = subjectsNear(quantity, around, speech, changes)
  if (fitting.length > 0) return rather(fitting)
  const before = speech.text.slice(around.sentence.start, quantity.start)
  const grows = otherUnit.length === 0 && PLACE_GROWS.test(before) && quantity.unit === 'percent'
  return grows ? folketallIn(speech) : []
}

const PLACE_GROWS =
  /(?<!\p{L})(?:har|hadde)?\s*(?:vokst|vokste|vakse|voks|vokser|veks|krympet|krympa|krymper)(?!\p{L})[^.;]*$/iu

/** Emissions that nobody says are per head are all of them. */
const rather = (fitting: readonly IndicatorSummary[]): readonly IndicatorSummary[] => {
  const totals = fitting.filter(({ unit }) => isTotal(unit))
  return totals.length === 1 ? totals : fitting
}

/** A growth that we have a figure of, as it is told of. */
function ownGrowth(
  quantity: Quantity,
  growths: readonly IndicatorSummary[],
  around: Around,
  speech: Speech,
): Verdict | null {
  return growths.length === 0 ? null : placed(quantity, growths, around, speech)
}

/** Percent of a share is neither its growth nor its points: nobody can know which is meant. */
function changes({ unit }: Quantity, summary: IndicatorSummary, words: string): boolean {
  if (summary.unit === 'percent-change' || summary.signed) return false
  if (unit === 'percentage-points') return summary.unit === 'percent'
  if (unit === 'percent')
    return summary.unit !== 'percent' && !/(?<!\p{L})(?:andel|delen|prosentdel)/iu.test(words)
  if (unit === null) return isTotal(summary.unit)
  return summary.unit === unit
}

/** Between which periods, as the sentence has it. */
export const spanOf = ({ sentence }: Around, { periods }: Speech): Ends =>
  ends(periods.filter((period) => within(period, sentence)))

interface TwoFigures {
  readonly from: Figure
  readonly to: Figure
  readonly newest: Figure
}

/** The figures at both ends; null when we lack one. */
export function figuresAtEnds(
  whose: Whose,
  summary: IndicatorSummary,
  { from, to }: { from: NamedPeriod | null; to: NamedPeriod | null },
  speech: Speech,
): TwoFigures | null {
  const all = figuresFor(whose, summary.id, speech)
  const [first, last, newest] = [
    figureAt(from, all, summary),
    figureAt(to, all, summary),
    all.at(-1),
  ]
  return first && last && newest && first.period < last.period
    ? { from: first, to: last, newest }
    : null
}

function changeVerdict(
  quantity: Quantity,
  summary: IndicatorSummary,
  whose: Whose,
  span: Ends,
  as: Measured,
  around: Around,
  speech: Speech,
): Verdict {
  const figures = figuresAtEnds(whose, summary, span, speech)
  if (!figures) return notExamined('no-figure', { indicators: [summary.id] })
  const decimals = as === 'percent' ? 1 : summary.decimals
  const rights = changesBetween(figures, summary, as)
  const right = rights[0]!
  const clause = clauseOf(speech, around.sentence, quantity)
  const way = wayIn(speech.text.slice(clause.start, clause.end))
  const rightWay = way === null || right === 0 || right > 0 === (way === 'up')
  const said = { ...quantity, value: Math.abs(quantity.value) }
  const fits = rights.find((one) => fitOf(said, Math.abs(one), decimals))
  const held: Held = { kind: 'change', from: figures.from, to: figures.to, right, as }
  const reading = readingOf(summary, whose, figures, held)
  if (rightWay && fits !== undefined) return { outcome: 'found', reading }
  const near = rightWay && rights.some((one) => isClose(said, Math.abs(one)))
  return { outcome: near ? 'close' : 'not-found', reading }
}

export const readingOf = (
  summary: IndicatorSummary,
  whose: Whose,
  { to, newest }: { to: Figure; newest: Figure },
  held: Held,
) => ({
  indicator: summary.id,
  whose,
  asked: to,
  said: null,
  newest,
  exact: false,
  dated: true,
  held,
})

/** As worked out from what is behind the figures, and from the figures as they are shown. */
function changesBetween(
  { from, to }: TwoFigures,
  { decimals }: IndicatorSummary,
  as: Measured,
): number[] {
  const shown = (value: number) => roundTo(value, decimals)
  const [a, b] = [shown(from.value), shown(to.value)]
  return as === 'percent'
    ? [(100 * (to.value - from.value)) / from.value, (100 * (b - a)) / a]
    : [roundTo(b - a, decimals), to.value - from.value]
}

/** Doubled is within a tenth of twice as much. */
const TIMES_WITHIN = 0.1

/** `doblet siden 2006`, `halvert på ti år` */
export function judgeTimes(quantity: Quantity, around: Around, speech: Speech): Verdict {
  const span = spanOf(around, speech)
  if (!span.from) return notExamined('times')
  const counted = /(?<!\p{L})(?:antall|tallet på|talet på|tal på)/iu.test(
    speech.text.slice(around.sentence.start, around.sentence.end),
  )
  const able = (_: Quantity, { unit, signed }: IndicatorSummary) =>
    unit !== 'percent-change' && unit !== 'points' && !signed && (!counted || isTotal(unit))
  const { fitting } = subjectsNear({ ...quantity, noun: null }, around, speech, able)
  const [summary, ...more] = rather(fitting)
  if (!summary || more.length > 0) return notExamined('times')
  const { whose, unchosen } = whoseOf(around, speech)
  if (unchosen.length > 0) return notExamined('other-place', { places: [...unchosen] })
  const figures = figuresAtEnds(whose[0]!, summary, span, speech)
  if (!figures || figures.from.value <= 0) return notExamined('no-figure')
  const right = figures.to.value / figures.from.value
  const reading = readingOf(summary, whose[0]!, figures, {
    kind: 'change',
    from: figures.from,
    to: figures.to,
    right,
    as: 'times',
  })
  return { outcome: isTimes(quantity, right) ? 'found' : 'not-found', reading }
}

function isTimes({ value, about }: Quantity, right: number): boolean {
  const over = (right - value) * (value < 1 ? -1 : 1)
  if (about === 'over') return over >= 0
  if (about === 'just-under') return over < 0 && over >= -2 * TIMES_WITHIN * value
  return Math.abs(over) <= TIMES_WITHIN * value
}
