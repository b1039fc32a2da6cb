/** What the time between, or since, does to figures. */
import { ageInYears, isOld } from '../../domain/age.ts'
import { periodPosition } from '../../domain/period-text.ts'
import { at, type Series, type ShownStatus } from '../../domain/series.ts'
import type { Claim } from '../model/claim.ts'
import { subjectOf, type Subject } from '../model/subject.ts'
import {
  firstPeriod,
  isOverTime,
  lastPeriod,
  NONE,
  red,
  yellow,
  type Weakness,
} from './weakness.ts'

const breakBetween = (claim: Claim, { summary }: Subject) =>
  summary.breaks.find(({ period }) => period > firstPeriod(claim) && period <= lastPeriod(claim))

/** Two figures measured two ways prove no change. */
export const seriesBreak: Weakness = (claim, subject) => {
  if (!isOverTime(claim)) return NONE
  const other = claim.kind === 'contrast' ? subjectOf(claim.compared, subject.data) : null
  const found = breakBetween(claim, subject) ?? (other && breakBetween(claim, other))
  return found ? red('series-break', found.period.slice(0, 4)) : NONE
}

const statusBetween = (claim: Claim, series: Series | undefined, status: ShownStatus) =>
  series?.periods.find(
    (period, i) =>
      period >= firstPeriod(claim) && period <= lastPeriod(claim) && series.statuses[i] === status,
  )

/** The place was another place at some time between. */
export const borderChange: Weakness = (claim, subject) => {
  if (!isOverTime(claim) && claim.kind !== 'crossing') return NONE
  const others = claim.kind === 'contrast' ? subject.data.seriesOf(claim.compared).place : undefined
  const found =
    statusBetween(claim, subject.series.place, 'border-change') ??
    statusBetween(claim, others, 'border-change')
  return found === undefined ? NONE : red('border-change', found.slice(0, 4))
}

/** The series that a claim's figures stand in. */
function seriesIn(claim: Claim, { series, data }: Subject): (Series | undefined)[] {
  switch (claim.kind) {
    case 'comparison':
    case 'share':
      return [series.place, series[claim.compared]]
    case 'contrast':
      return [series.place, data.seriesOf(claim.compared).place]
    case 'level':
    case 'change':
    case 'neighbours':
    case 'rank':
    case 'crossing':
    case 'streak':
    case 'record':
    case 'reversal':
    case 'projection':
      return [series.place]
  }
}

const hasStatus = (claim: Claim, subject: Subject, status: ShownStatus): boolean =>
  seriesIn(claim, subject).some(
    (series) => series && claim.periods.some((period) => at(series, period).status === status),
  )

/** A preliminary figure may cover a part of the year only: held against another year it proves nothing. */
export const unsettled: Weakness = (claim, subject) => [
  ...(hasStatus(claim, subject, 'preliminary')
    ? (isOverTime(claim) ? red : yellow)('preliminary')
    : []),
  ...(hasStatus(claim, subject, 'estimated') ? yellow('estimated') : []),
]

/** The steps of the place itself that a claim's figures stand at an end of, or lie on both sides of. */
const stepsAt = (claim: Claim, { summary, data }: Subject) =>
  (summary.unlikely ?? []).filter(
    ({ place, from, to }) =>
      place === data.place.code &&
      (claim.periods.some((period) => period === from || period === to) ||
        (isOverTime(claim) && firstPeriod(claim) < to && from < lastPeriod(claim))),
  )

/** A step that no series makes: either end may be wrong, and so may what is said by it. */
export const unlikelyStep: Weakness = (claim, subject) => {
  const other = claim.kind === 'contrast' ? subjectOf(claim.compared, subject.data) : null
  const [step] = [...stepsAt(claim, subject), ...(other ? stepsAt(claim, other) : [])]
  return step ? yellow('unlikely-step', step.to.slice(0, 4)) : NONE
}

export const old: Weakness = (claim, { summary }) => {
  const last = lastPeriod(claim)
  if (!isOld(last, summary)) return NONE
  return yellow('old', String(Math.ceil(ageInYears(last, summary.read ?? ''))))
}

/** A month held against another month, or windows of years that share years. */
export const unlikePeriods: Weakness = (claim, { summary }) => {
  if (!isOverTime(claim)) return NONE
  const [first, last] = [firstPeriod(claim), lastPeriod(claim)]
  if (first.slice(4) !== last.slice(4) && summary.kind !== 'school-year') return red('season')
  // Of a reversal, neither way is told of windows that share years.
  const years = claim.periods
    .slice(1)
    .map((period, i) => periodPosition(period) - periodPosition(claim.periods[i] ?? first))
  return Math.min(...years) < (summary.windowYears ?? 1) ? red('overlap') : NONE
}

/** Kroner of two years are not the same kroner. */
export const nominal: Weakness = (claim, { summary }) =>
  summary.unit === 'kroner' && isOverTime(claim) ? yellow('nominal') : NONE

export const projection: Weakness = (_, { summary }) =>
  summary.projection ? yellow('projection') : NONE
