/**
 * "Can I say this?": the weaknesses of a claim, as reasons, and a light that follows from them.
 * Red is not offered to anyone; yellow is said with its reason; green has none that we know of.
 */
import { periodPosition } from '../domain/period-text.ts'
import { rankBand } from '../domain/rank-band.ts'
import { toShownUnits } from '../domain/rounding.ts'
import type { Period } from '../domain/observation.ts'
import { at, type Series, type ShownStatus } from '../domain/series.ts'
import { isTotal } from '../domain/unit.ts'
import type { Claim, ClaimOf } from './model/claim.ts'
import type { ClaimData } from './model/claim-data.ts'
import { KINDS } from './model/kinds.ts'
import { eligibleFor, orderOf, rankedPlaces } from './rules/rank.ts'
import { wayFrom } from '../domain/way.ts'
import { subjectOf, type Subject } from './rules/subject.ts'
import { yearlySwing } from './model/yearly-swing.ts'

export const REASON_CODES = [
  'no-figures',
  'small-base',
  'few-counted',
  'within-rounding',
  'within-swing',
  'near-swing',
  'swing-unknown',
  'series-break',
  'border-change',
  'preliminary',
  'estimated',
  'old',
  'tied-extreme',
  'tied',
  'rank-moves',
  'total',
  'season',
  'overlap',
  'neighbours-unlike',
  'peers-by-centrality',
  'nominal',
  'projection',
  'note',
] as const
export type ReasonCode = (typeof REASON_CODES)[number]

export interface LightReason {
  readonly code: ReasonCode
  readonly colour: 'yellow' | 'red'
  /** A period, a number or a note that the reason's text names. */
  readonly detail?: string
}

export interface Light {
  readonly colour: 'green' | 'yellow' | 'red'
  readonly reasons: readonly LightReason[]
}

const red = (code: ReasonCode, detail?: string): LightReason[] => [
  { code, colour: 'red', ...(detail === undefined ? {} : { detail }) },
]
const yellow = (code: ReasonCode, detail?: string): LightReason[] => [
  { code, colour: 'yellow', ...(detail === undefined ? {} : { detail }) },
]
const NONE: readonly LightReason[] = []

/** One weakness: what it sees in a claim. */
type Weakness = (claim: Claim, subject: Subject) => readonly LightReason[]

const isOverTime = ({ kind }: Claim): boolean => KINDS[kind].overTime

const firstPeriod = (claim: Claim): Period => claim.periods[0]
const lastPeriod = (claim: Claim): Period => claim.periods.at(-1) ?? claim.periods[0]

/** A few families, or pupils, move the figure. A place that small is not ranked at all. */
const smallBase: Weakness = (claim, subject) => {
  const { summary, data } = subject
  if (data.level !== 'kommune' || !summary.minimumBase) return NONE
  if (eligibleFor([data.place.code], subject).has(data.place.code)) return NONE
  return claim.kind === 'rank' ? red('small-base') : yellow('small-base')
}

/** From 2 to 4 is a doubling, and says nothing: in units of what is shown. */
const FEWEST_COUNTED = 20

/** The totals among a claim's figures: of a contrast, also the other indicator's. */
function counted(claim: Claim, { summary, data }: Subject): number[] {
  const own = isTotal(summary.unit)
  switch (claim.kind) {
    case 'contrast': {
      const other = data.indicators.get(claim.compared)
      const [from, to, otherFrom, otherTo] = claim.numbers
      const others = other && isTotal(other.unit) ? [otherFrom, otherTo] : []
      return [...(own ? [from, to] : []), ...others]
    }
    case 'streak':
      return own ? claim.numbers.slice(0, 2) : []
    case 'rank':
    case 'neighbours':
      return []
    default:
      return own ? [...claim.numbers] : []
  }
}

const fewCounted: Weakness = (claim, subject) => {
  const { decimals } = subject.summary
  const units = counted(claim, subject).map((value) => Math.abs(toShownUnits(value, decimals)))
  if (Math.min(...units) >= FEWEST_COUNTED) return NONE
  return isOverTime(claim) ? red('few-counted') : yellow('few-counted')
}

/** Says up or down, higher or lower, where the shown figures do not tell them apart. */
const withinRounding: Weakness = (claim, { summary, data }) => {
  const differs = (from: number, to: number, way: Claim['direction']) =>
    wayFrom(from, to, summary) !== way ? red('within-rounding') : NONE
  switch (claim.kind) {
    case 'change':
    case 'projection':
      return differs(claim.numbers[0], claim.numbers[1], claim.direction)
    case 'comparison':
      return differs(claim.numbers[1], claim.numbers[0], claim.direction)
    case 'contrast': {
      const other = data.indicators.get(claim.compared)
      const [from, to, otherFrom, otherTo] = claim.numbers
      const way = other && wayFrom(otherFrom, otherTo, other)
      const apart = way === (claim.direction === 'up' ? 'down' : 'up')
      return apart ? differs(from, to, claim.direction) : red('within-rounding')
    }
    case 'crossing':
      // The count passed it, but the figure as it is shown does not tell.
      return claim.compared === 'not-yet' && claim.numbers[0] >= claim.numbers[1]
        ? red('within-rounding')
        : NONE
    default:
      return NONE
  }
}

/** Figures measured as the last one is, up to it. */
function toldUpTo({ summary, figures }: Subject, last: Period) {
  const broken = summary.breaks.findLast(({ period }) => period <= last)?.period ?? ''
  return figures.filter(({ period }) => period >= broken && period <= last)
}

/** What the figure usually swings by in a year: never less than what rounding can hide. */
function swingUpTo(subject: Subject, last: Period): number | null {
  const swing = yearlySwing(toldUpTo(subject, last))
  return swing === null ? null : Math.max(swing, 10 ** -subject.summary.decimals)
}

/**
 * Of a difference that is this many usual swings or less, the swing is told. Three, so that no
 * noise that rounding could hide turns a refusal into a green light at once.
 */
const NEAR_SWINGS = 3

function against(size: number, swing: number | null, far: 'red' | 'yellow') {
  if (swing === null) return far === 'red' ? yellow('swing-unknown') : NONE
  if (size <= swing) return far === 'red' ? red('within-swing') : yellow('within-swing')
  return far === 'red' && size <= NEAR_SWINGS * swing ? yellow('near-swing') : NONE
}

/** No more than the figure swings from one year to the next without anything having changed. */
const withinSwing: Weakness = (claim, subject) => {
  const swingOf = (one: Subject) => swingUpTo(one, lastPeriod(claim))
  switch (claim.kind) {
    case 'change':
      if (claim.direction === 'level') return NONE
      return against(Math.abs(claim.numbers[1] - claim.numbers[0]), swingOf(subject), 'red')
    case 'contrast': {
      const other = subjectOf(claim.compared, subject.data)
      const [from, to, otherFrom, otherTo] = claim.numbers
      return [
        ...against(Math.abs(to - from), swingOf(subject), 'red'),
        ...against(Math.abs(otherTo - otherFrom), other && swingOf(other), 'red'),
      ].slice(0, 1)
    }
    case 'comparison':
      if (claim.direction === 'level') return NONE
      return against(Math.abs(claim.numbers[0] - claim.numbers[1]), swingOf(subject), 'yellow')
    case 'record':
      return against(Math.abs(claim.numbers[0] - claim.numbers[1]), swingOf(subject), 'yellow')
    default:
      return NONE
  }
}

const breakBetween = (claim: Claim, { summary }: Subject) =>
  summary.breaks.find(({ period }) => period > firstPeriod(claim) && period <= lastPeriod(claim))

/** Two figures measured two ways prove no change. */
const seriesBreak: Weakness = (claim, subject) => {
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
const borderChange: Weakness = (claim, subject) => {
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
    default:
      return [series.place]
  }
}

const hasStatus = (claim: Claim, subject: Subject, status: ShownStatus): boolean =>
  seriesIn(claim, subject).some(
    (series) => series && claim.periods.some((period) => at(series, period).status === status),
  )

/** A preliminary figure may cover a part of the year only: held against another year it proves nothing. */
const unsettled: Weakness = (claim, subject) => [
  ...(hasStatus(claim, subject, 'preliminary')
    ? (isOverTime(claim) ? red : yellow)('preliminary')
    : []),
  ...(hasStatus(claim, subject, 'estimated') ? yellow('estimated') : []),
]

/** A figure that was older than this when we read it says how it was. */
const YEARS_UNTIL_OLD = 3

const old: Weakness = (claim, { summary }) => {
  if (!summary.read || summary.projection || summary.kind === 'election') return NONE
  const age = Number(summary.read.slice(0, 4)) - Math.floor(periodPosition(lastPeriod(claim)))
  return age > YEARS_UNTIL_OLD ? yellow('old', String(age)) : NONE
}

/** First among equals is not first. */
const tied: Weakness = (claim) => {
  if (claim.kind !== 'rank' || claim.numbers[3] === 0) return NONE
  return claim.numbers[1] === 1 ? red('tied-extreme') : yellow('tied', String(claim.numbers[3]))
}

/** A rank that moves by more than this share of the ranked places is not much of a rank. */
const FIRM_SHARE = 0.1

/** How far the rank would move if the figure swung as it usually does. */
function bandOf(claim: ClaimOf<'rank'>, subject: Subject) {
  const { summary, data } = subject
  const swing = swingUpTo(subject, lastPeriod(claim))
  const everyone = data.everyone(summary.id, claim.periods[0])
  if (swing === null || !everyone) return null
  const places = rankedPlaces(everyone, claim.compared, subject)
  const rules = {
    order: orderOf(claim.compared),
    decimals: summary.decimals,
    eligible: eligibleFor(places.keys(), subject),
  }
  return rankBand(places, data.place.code, rules, swing)
}

const rankMoves: Weakness = (claim, subject) => {
  if (claim.kind !== 'rank') return NONE
  const band = bandOf(claim, subject)
  if (!band) return NONE
  const [, rank, of] = claim.numbers
  const wide = band.worst - band.best > FIRM_SHARE * of || (rank === 1 && band.worst > 1)
  return wide ? yellow('rank-moves', `${band.best}–${band.worst}`) : NONE
}

/** The large have more of everything: per inhabitant would be fair. */
const total: Weakness = (claim, { summary }) => {
  const held = claim.kind === 'rank' || claim.kind === 'comparison' || claim.kind === 'neighbours'
  return held && isTotal(summary.unit) ? red('total') : NONE
}

/** A month held against another month, or windows of years that share years. */
const unlikePeriods: Weakness = (claim, { summary }) => {
  if (!isOverTime(claim)) return NONE
  const [first, last] = [firstPeriod(claim), lastPeriod(claim)]
  if (first.slice(4) !== last.slice(4) && summary.kind !== 'school-year') return red('season')
  // Of a reversal, neither way is told of windows that share years.
  const years = claim.periods
    .slice(1)
    .map((period, i) => periodPosition(period) - periodPosition(claim.periods[i] ?? first))
  return Math.min(...years) < (summary.windowYears ?? 1) ? red('overlap') : NONE
}

/** Neighbours of another kind: a town among forest kommuner. */
const unlikeNeighbours: Weakness = (claim, { data }) => {
  if (claim.kind !== 'neighbours' || data.place.peerGroup?.kind !== 'kostra') return NONE
  const alike = new Set(data.place.peerGroup.members)
  const { neighbours } = data.place
  const like = neighbours.filter(({ code }) => alike.has(code)).length
  return 2 * like < neighbours.length ? yellow('neighbours-unlike') : NONE
}

const peersByCentrality: Weakness = (claim, { data }) =>
  claim.kind === 'comparison' &&
  claim.compared === 'peers' &&
  data.place.peerGroup?.kind === 'centrality'
    ? yellow('peers-by-centrality')
    : NONE

/** Kroner of two years are not the same kroner. */
const nominal: Weakness = (claim, { summary }) =>
  summary.unit === 'kroner' && isOverTime(claim) ? yellow('nominal') : NONE

const projection: Weakness = (_, { summary }) => (summary.projection ? yellow('projection') : NONE)

const note: Weakness = (_, { summary }) => (summary.note ? yellow('note', summary.note) : NONE)

const WEAKNESSES: readonly Weakness[] = [
  smallBase,
  fewCounted,
  withinRounding,
  withinSwing,
  seriesBreak,
  borderChange,
  unsettled,
  old,
  tied,
  rankMoves,
  total,
  unlikePeriods,
  unlikeNeighbours,
  peersByCentrality,
  nominal,
  projection,
  note,
]

/**
 * The light of a claim, by the figures of its place. Every number and direction in the claim is
 * taken at its word: whether they are still so is for `check`.
 */
export function lightOf(claim: Claim, data: ClaimData): Light {
  const subject = subjectOf(claim.indicator, data)
  if (!subject) return { colour: 'red', reasons: red('no-figures') }
  const reasons = WEAKNESSES.flatMap((weakness) => weakness(claim, subject))
  const worst = reasons.some(({ colour }) => colour === 'red') ? 'red' : 'yellow'
  return { colour: reasons.length === 0 ? 'green' : worst, reasons }
}
