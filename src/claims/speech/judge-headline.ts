/** A map's headline counted anew from the figures: whether it is so, was so, or is wrong. Pure. */
import { changeBetween } from '../../domain/change.ts'
import type { Period } from '../../domain/observation.ts'
import { enoughForMiddle, peersOf } from '../../domain/peers.ts'
import { shortPeriodText } from '../../domain/period-text.ts'
import type { Group } from '../../domain/group-kinds.ts'
import { landsdelOf } from '../../domain/landsdel.ts'
import { isInAll, type KommuneGroups } from '../../domain/place-groups.ts'
import { shortName } from '../../domain/place-name.ts'
import { COUNTRY, type PlaceCode } from '../../domain/place.ts'
import { toShownUnits } from '../../domain/rounding.ts'
import { at, type Series } from '../../domain/series.ts'
import { median } from '../../domain/summary-statistics.ts'
import { isTotal } from '../../domain/unit.ts'
import { newestAt } from '../../observations/level-summary.ts'
import type { IndicatorSummary } from '../../observations/shards.ts'
import { canonical, type Headline, type HeadlineClaim } from './read-headline.ts'

/** All figures of the headline's indicator, and the places that there are. */
export interface HeadlineFigures {
  readonly summary: IndicatorSummary
  readonly series: ReadonlyMap<PlaceCode, Series>
  readonly kommuner: readonly KommuneGroups[]
  readonly fylker: readonly PlaceCode[]
  readonly names: ReadonlyMap<PlaceCode, string>
  /** Every group, with the words that sentences tell of it by, in either written form. */
  readonly groups: readonly ToldGroup[]
}

/** A group of kommuner, as a sentence tells of it: `i Østfold`. */
export interface ToldGroup extends Group {
  readonly inSentence: string
}

/** How many it is, of how many that can be counted; and the fylker that are highest, of those named. */
export interface Recount {
  readonly period: Period
  readonly count: number
  readonly of: number
  readonly highest: readonly PlaceCode[]
}

export type HeadlineVerdict =
  /** `older`: it was so in that period, and is no longer. */
  | { readonly outcome: 'true'; readonly right: Recount }
  | { readonly outcome: 'older'; readonly right: Recount; readonly was: Period }
  | { readonly outcome: 'wrong'; readonly right: Recount }
  /** It tells of a group, a fylke or a period that cannot be known. */
  | { readonly outcome: 'unknown' }

export function judgeHeadline(headline: Headline, figures: HeadlineFigures): HeadlineVerdict {
  const places = placesOf(headline, figures)
  const [newest, ...older] = periodsOf(headline, figures)
  if (!places || newest === undefined) return { outcome: 'unknown' }
  const countedIn = (period: Period) => recount(headline, places, period, figures)
  const right = countedIn(newest)
  if (right === null) return { outcome: 'unknown' }
  if (isSo(headline, right, figures)) return { outcome: 'true', right }
  const was = older.find((period) => {
    const then = countedIn(period)
    return then !== null && isSo(headline, then, figures)
  })
  return was === undefined ? { outcome: 'wrong', right } : { outcome: 'older', right, was }
}

function isSo(headline: Headline, right: Recount, { names }: HeadlineFigures): boolean {
  const named = right.highest.map((code) => shortName(names.get(code) ?? code))
  const { count, of, highest } = headline
  return count === right.count && of === right.of && highest.join() === named.join()
}

/** The places that are counted; null where the text does not say which they are. */
function placesOf(
  { level, within }: Headline,
  { kommuner, fylker, groups }: HeadlineFigures,
): readonly PlaceCode[] | null {
  const told = groupsTold(within, groups)
  if (told === null) return null
  if (level === 'kommune') return kommuner.flatMap((one) => (isInAll(one, told) ? one.code : []))
  const known = told.every(({ kind }) => kind === 'landsdel')
  return known
    ? fylker.filter((fylke) => told.every(({ code }) => landsdelOf(fylke)?.code === code))
    : null
}

/** The groups that words tell of, one after another; null where they tell of anything else. */
function groupsTold(words: string, groups: readonly ToldGroup[]): readonly Group[] | null {
  const rest = words.trim().replace(/^og /u, '')
  if (rest === '') return []
  const [first] = groups
    .map(({ kind, code, inSentence }) => ({ kind, code, words: canonical(inSentence) }))
    .filter(({ words: own }) => beginsWith(rest, own))
    .toSorted((a, b) => b.words.length - a.words.length)
  const others = first ? groupsTold(rest.slice(first.words.length), groups) : null
  return first && others ? [first, ...others] : null
}

const beginsWith = (text: string, words: string): boolean =>
  `${text.toLowerCase()} `.startsWith(`${words.toLowerCase()} `)

/** The periods that the headline can be of, the newest first; one where it names it. */
function periodsOf({ claim, level }: Headline, { summary }: HeadlineFigures): Period[] {
  const said = claim.kind === 'change' ? claim.to : claim.kind === 'reach' ? claim.at : null
  if (said !== null) return summary.periods.filter((period) => isShort(period, said, summary))
  const newest = newestAt(summary, level) ?? ''
  return summary.periods.filter((period) => period <= newest).toReversed()
}

const isShort = (period: Period, said: string, summary: IndicatorSummary): boolean =>
  shortPeriodText(period, summary.kind, summary.windowYears).replace(/[\u2013\u2212]/g, '-') ===
  said

/** Null where another period that it tells of is none. */
function recount(
  { claim, highest }: Headline,
  places: readonly PlaceCode[],
  period: Period,
  figures: HeadlineFigures,
): Recount | null {
  const lies = placed(claim, period, figures)
  if (!lies) return null
  const all = places.flatMap((place) => lies(place) ?? [])
  return {
    period,
    count: all.filter(Boolean).length,
    of: all.length,
    highest: highestFylker(highest.length, period, figures),
  }
}

/** Whether a place is one of those that are told of; null where it has no figure to tell by. */
type Lies = (place: PlaceCode) => boolean | null

function placed(claim: HeadlineClaim, period: Period, figures: HeadlineFigures): Lies | null {
  const { decimals } = figures.summary
  const units = unitsAt(figures, period)
  if (claim.kind === 'reach' && claim.grown === null)
    return (place) => reaches(units(place), toShownUnits(claim.least, decimals))
  if (claim.kind === 'reach') return grownBy(claim, period, figures)
  if (claim.kind === 'sign') return (place) => onSide(units(place), claim.side)
  if (claim.kind === 'distance') {
    const other = claim.than === 'country' ? () => units(COUNTRY) : middleAt(figures, period)
    return (place) => onSide(difference(units(place), other(place)), claim.side)
  }
  const since = figures.summary.periods.find((one) => isShort(one, claim.from, figures.summary))
  if (since === undefined) return null
  const before = unitsAt(figures, since)
  return (place) =>
    fairChange(place, since, period, figures) === null
      ? null
      : onSide(difference(units(place), before(place)), claim.side)
}

function grownBy(
  claim: HeadlineClaim & { kind: 'reach' },
  period: Period,
  figures: HeadlineFigures,
): Lies | null {
  const { grown, least } = claim
  const { summary } = figures
  const since = summary.periods.find((one) => grown && isShort(one, grown.since, summary))
  if (since === undefined || !grown) return null
  const units = unitsAt(figures, period)
  const relative = isTotal(summary.unit) && !summary.signed
  const decimals = relative ? 1 : summary.decimals
  return (place) => {
    const change = fairChange(place, since, period, figures)
    const level = reaches(units(place), toShownUnits(least, summary.decimals))
    const step = relative ? change?.relative : change?.absolute
    if (level === null || step === undefined || step === null) return null
    const shown = toShownUnits(relative ? 100 * step : step, decimals)
    return level && shown >= toShownUnits(grown.step, decimals)
  }
}

/** In whole shown units; null where there is no figure. */
const unitsAt =
  ({ series, summary }: HeadlineFigures, period: Period) =>
  (place: PlaceCode): number | null => {
    const own = series.get(place)
    const value = own ? at(own, period).value : null
    return value === null ? null : toShownUnits(value, summary.decimals)
  }

/** Whom each kommune is held against: the same for all periods. */
const PEERS = new WeakMap<readonly KommuneGroups[], Map<PlaceCode, readonly PlaceCode[]>>()

function peersAmong(kommuner: readonly KommuneGroups[]): Map<PlaceCode, readonly PlaceCode[]> {
  const made =
    PEERS.get(kommuner) ??
    new Map(kommuner.map((one) => [one.code, peersOf(one, kommuner).members]))
  PEERS.set(kommuner, made)
  return made
}

/** The middle of the places that each is held against. */
function middleAt(figures: HeadlineFigures, period: Period): (place: PlaceCode) => number | null {
  const { kommuner, fylker, series, summary } = figures
  const peers = peersAmong(kommuner)
  return (place) => {
    const others = peers.get(place) ?? fylker.filter((code) => code !== place)
    const values = others.map((code) => {
      const own = series.get(code)
      return own ? at(own, period).value : null
    })
    const middle = enoughForMiddle(values) ? median(values) : null
    return middle === null ? null : toShownUnits(middle, summary.decimals)
  }
}

/** Null where the two periods cannot be held together. */
function fairChange(
  place: PlaceCode,
  since: Period,
  period: Period,
  { series, summary }: HeadlineFigures,
) {
  const own = series.get(place)
  const change = own ? changeBetween(own, since, period, summary) : null
  if (!change || change.breaks.length > 0 || change.borderChange) return null
  const relative = isTotal(summary.unit) && !summary.signed
  return relative && change.relative === null ? null : change
}

const difference = (own: number | null, other: number | null): number | null =>
  own === null || other === null ? null : own - other

const reaches = (units: number | null, least: number): boolean | null =>
  units === null ? null : units >= least

const onSide = (units: number | null, side: 'above' | 'below'): boolean | null =>
  units === null ? null : side === 'above' ? units > 0 : units < 0

/** As many fylker as are named, with the highest figures of their own; none where there is a tie after. */
function highestFylker(count: number, period: Period, figures: HeadlineFigures): PlaceCode[] {
  const units = unitsAt(figures, period)
  const sorted = figures.fylker
    .map((code) => ({ code, units: units(code) ?? -Infinity }))
    .toSorted((a, b) => b.units - a.units)
  const [last, next] = [sorted[count - 1], sorted[count]]
  if (!last || (next && last.units === next.units)) return []
  return sorted.slice(0, count).map(({ code }) => code)
}
