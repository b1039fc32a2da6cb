/**
 * What the figures say of a claim that the paper makes about the whole country: there, and in the
 * place that is looked at. Careful on purpose: a figure measured two ways proves no change, and a
 * difference of one shown unit is no difference.
 */
import { ageInYears } from '../domain/age.ts'
import { crossingOf, type Crossing } from '../domain/crossing.ts'
import { yearsBefore } from '../domain/change.ts'
import type { IndicatorSummary } from '../observations/shards.ts'
import type { Language, UnitId } from '../domain/indicator.ts'
import { differenceText, figureText, formatNumber, NO_BREAK_SPACE } from '../domain/number-text.ts'
import type { Period } from '../domain/observation.ts'
import type { PaperTest } from '../domain/paper.ts'
import { inPeriod, periodPosition } from '../domain/period-text.ts'
import { toShownUnits } from '../domain/rounding.ts'
import { figuresOf, newest, type Figure, type Series } from '../domain/series.ts'
import { PAPER_WORDS, type PaperWords } from './paper-words.ts'

/**
 * `not-yet`: foretold for a time that the figures have not reached. `earlier`: it has happened
 * before the time foretold. `mixed`: partly so, or not
 * clear. `not-judged`: the claim names no number, so the figure is shown and no more. `outdated`:
 * the newest figure is too old to say how it is now.
 */
export type Verdict =
  | 'supported'
  | 'contradicted'
  | 'mixed'
  | 'not-yet'
  | 'earlier'
  | 'not-judged'
  | 'outdated'
  | 'no-figures'

/** What one place's figures say. */
export interface Finding {
  readonly verdict: Verdict
  readonly sentence: string
}

export interface PaperFinding {
  /** The claim is about the country: this is its verdict. */
  readonly verdict: Verdict
  readonly national: string
  /** The same held against the place's figures; null where no figure tests the claim. */
  readonly localVerdict: Verdict | null
  readonly local: string | null
}

/** What the figures of an indicator are. */
export type Measured = Pick<
  IndicatorSummary,
  'title' | 'unit' | 'decimals' | 'kind' | 'windowYears' | 'breaks' | 'read'
>

/** An indicator, and its series for the place and for the country. */
export interface Evidence {
  readonly summary: Measured
  readonly series: { readonly place?: Series; readonly country?: Series }
}

/** Where a claim is held against the figures. */
export interface ClaimContext {
  /** The place's name as it stands after "i": `Halden`; for the country itself anything. */
  readonly place: string
  /** By indicator id. */
  readonly cards: ReadonlyMap<string, Evidence>
  readonly language: Language
}

/** Everything that a sentence about one place needs. */
interface Scene {
  /** `I Halden`, `I hele landet` */
  readonly where: string
  /** `Halden`, `landet` */
  readonly name: string
  /** What is measured: by its title for the country, then `tallet`. */
  readonly what: string
  readonly indicator: Measured
  readonly series: Series | undefined
  readonly than: { readonly indicator: Measured; readonly series: Series | undefined } | undefined
  readonly language: Language
  readonly words: PaperWords
}

const figureIn = ({ unit, decimals }: Measured, value: number, language: Language): string =>
  figureText(value, unit, decimals, language)

/** Said twice in a sentence, a long unit drowns the figures. */
const SHORT_UNITS: Partial<Record<UnitId, string>> = { 'persons-per-young': 'eldre per ung' }

/** A figure that stands beside another of its kind. */
function shortFigureIn(indicator: Measured, value: number, language: Language): string {
  const unit = SHORT_UNITS[indicator.unit]
  return unit === undefined
    ? figureIn(indicator, value, language)
    : `${formatNumber(value, indicator.decimals)}${NO_BREAK_SPACE}${unit}`
}

const periodIn = (indicator: Measured, period: Period, language: Language): string =>
  inPeriod(period, indicator.kind, language, indicator.windowYears)

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/** Nothing to say it by: not fetched yet, or there is none. */
function withoutFigures({ series, name, words }: Scene): Finding {
  const fetched = series?.statuses.some((status) => status !== 'not-fetched') ?? false
  return {
    verdict: 'no-figures',
    sentence: fetched ? words.none(name) : words.notFetched(name),
  }
}

/** A figure that is below a threshold must not be shown as the threshold: 0,998 and not 1,00. */
function decimalsBelow(value: number, threshold: number, decimals: number): number {
  const shown = (digits: number) => toShownUnits(value, digits) / 10 ** digits
  let digits = decimals
  while (value < threshold && shown(digits) >= threshold && digits < decimals + 3) digits++
  return digits
}

type CrossingTest = Extract<PaperTest, { kind: 'crossing' }>

function crossingVerdict(crossing: Crossing, claimed: Period | null): Verdict {
  switch (crossing.kind) {
    case 'no-figures':
      return 'no-figures'
    case 'not-yet':
      return claimed === null || claimed <= crossing.newest.period ? 'contradicted' : 'not-yet'
    case 'always':
      return claimed === null ? 'supported' : 'earlier'
    case 'crossed':
      if (claimed === null || claimed === crossing.period) return 'supported'
      return crossing.period < claimed ? 'earlier' : 'contradicted'
  }
}

function crossingFinding(test: CrossingTest, scene: Scene): Finding {
  const { indicator, language, where, words } = scene
  const crossing: Crossing = scene.series
    ? crossingOf(scene.series, test.threshold)
    : { kind: 'no-figures' }
  if (crossing.kind === 'no-figures') return withoutFigures(scene)
  const { value, period } = crossing.newest
  const decimals = decimalsBelow(value, test.threshold, indicator.decimals)
  const now = words.now(
    capitalised(periodIn(indicator, period, language)),
    figureIn({ ...indicator, decimals }, value, language),
  )
  return {
    verdict: crossingVerdict(crossing, test.claimed),
    sentence: `${crossingText(crossing, where, indicator, words, language)} ${now}`,
  }
}

function crossingText(
  crossing: Exclude<Crossing, { kind: 'no-figures' }>,
  where: string,
  indicator: Measured,
  words: PaperWords,
  language: Language,
): string {
  if (crossing.kind === 'not-yet') return words.notYet(where)
  const period = crossing.kind === 'always' ? crossing.since : crossing.period
  // A count on 1 January shows what had happened by then: "since", not "in".
  const text = periodIn(indicator, period, language).replace(/^i /, '')
  return crossing.kind === 'always' ? words.always(where, text) : words.crossed(where, text)
}

type LevelTest = Extract<PaperTest, { kind: 'level' }>

/** "Around half" is held to be true within a tenth of what is claimed, and in part within a fifth. */
const NEAR = 0.1
const NEAR_IN_PART = 0.2

function levelVerdict(value: number, claimed: number | null): Verdict {
  if (claimed === null) return 'not-judged'
  const off = Math.abs(value - claimed) / Math.abs(claimed || 1)
  return off <= NEAR ? 'supported' : off <= NEAR_IN_PART ? 'mixed' : 'contradicted'
}

function levelFinding(test: LevelTest, scene: Scene): Finding {
  const { indicator, language, where, words } = scene
  const figure = scene.series && newest(scene.series)
  if (!figure) return withoutFigures(scene)
  return {
    verdict: levelVerdict(figure.value, test.claimed),
    sentence: words.level(
      where,
      scene.what,
      figureIn(indicator, figure.value, language),
      periodIn(indicator, figure.period, language),
    ),
  }
}

type ChangeTest = Extract<PaperTest, { kind: 'change' }>

/** The figure nearest in time to the period asked for, of those before the newest. */
function nearestTo(period: Period, figures: readonly Figure[]): Figure | undefined {
  const off = (figure: Figure) => Math.abs(periodPosition(figure.period) - periodPosition(period))
  return figures.reduce<Figure | undefined>(
    (best, figure) => (!best || off(figure) < off(best) ? figure : best),
    undefined,
  )
}

function changeFinding(test: ChangeTest, scene: Scene): Finding {
  const { indicator, series, language, where, words } = scene
  const figures = series ? figuresOf(series) : []
  const last = figures.at(-1)
  const first = last && nearestTo(yearsBefore(last.period, test.years), figures.slice(0, -1))
  if (!last || !first) return withoutFigures(scene)
  const units =
    toShownUnits(last.value, indicator.decimals) - toShownUnits(first.value, indicator.decimals)
  const direction = Math.abs(units) <= 1 ? 'level' : units > 0 ? 'up' : 'down'
  const broken = indicator.breaks.some((b) => b.period > first.period && b.period <= last.period)
  const end = (figure: Figure) => ({
    figure: shortFigureIn(indicator, figure.value, language),
    period: periodIn(indicator, figure.period, language),
  })
  const size = sizeIn(indicator, units / 10 ** indicator.decimals, language)
  const change = words.change[direction](where, scene.what, end(first), end(last), size)
  return {
    verdict: changeVerdict(direction, test.claimed, broken),
    sentence: broken ? `${change} ${words.broken}` : change,
  }
}

/** How much it has changed, without a sign: the sentence says up or down. */
const sizeIn = (indicator: Measured, change: number, language: Language): string =>
  indicator.unit in SHORT_UNITS
    ? shortFigureIn(indicator, Math.abs(change), language)
    : differenceText(change, indicator.unit, indicator.decimals, language)

function changeVerdict(
  direction: 'up' | 'down' | 'level',
  claimed: 'up' | 'down',
  broken: boolean,
): Verdict {
  if (direction === 'level' || broken) return 'mixed'
  return direction === claimed ? 'supported' : 'contradicted'
}

/** The newest period in which both series have a figure. */
function newestPair(a: Series, b: Series): readonly [Figure, Figure] | null {
  const others = new Map(figuresOf(b).map((figure) => [figure.period, figure]))
  const own = figuresOf(a).findLast((figure) => others.has(figure.period))
  const other = own && others.get(own.period)
  return own && other ? [own, other] : null
}

function higherFinding(scene: Scene): Finding {
  const { indicator, series, than, language, where, words } = scene
  const pair = series && than?.series ? newestPair(series, than.series) : null
  if (!pair || !than) return withoutFigures(scene)
  const [own, other] = pair
  const ahead =
    toShownUnits(own.value, indicator.decimals) - toShownUnits(other.value, indicator.decimals)
  return {
    verdict: Math.abs(ahead) <= 1 ? 'mixed' : ahead > 0 ? 'supported' : 'contradicted',
    sentence: words.higher(
      where,
      { title: indicator.title, figure: figureIn(indicator, own.value, language) },
      { title: than.indicator.title, figure: figureIn(than.indicator, other.value, language) },
      periodIn(indicator, own.period, language),
    ),
  }
}

function findingFor(test: Exclude<PaperTest, { kind: 'untested' }>, scene: Scene): Finding {
  switch (test.kind) {
    case 'crossing':
      return crossingFinding(test, scene)
    case 'level':
      return levelFinding(test, scene)
    case 'change':
      return changeFinding(test, scene)
    case 'higher':
      return higherFinding(scene)
  }
}

function sceneOf(
  test: Exclude<PaperTest, { kind: 'untested' }>,
  evidence: Evidence,
  which: 'country' | 'place',
  { cards, place, language }: ClaimContext,
): Scene {
  const words = PAPER_WORDS[language]
  const than = test.kind === 'higher' ? cards.get(test.than) : undefined
  const hasNational =
    evidence.series.country !== undefined && newest(evidence.series.country) !== null
  return {
    where: which === 'country' ? words.inCountry : `I ${place}`,
    name: which === 'country' ? words.country : place,
    // Named once: for the country, or for the place when the country has no figure to name it by.
    what: words.what(which === 'country' || !hasNational ? evidence.summary.title : null),
    indicator: evidence.summary,
    series: evidence.series[which],
    than: than && { indicator: than.summary, series: than.series[which] },
    language,
    words,
  }
}

/**
 * The paper speaks of how it is now: a figure that was more years old than this when it was read
 * proves nothing of that. One that is only old (`isOld`) still tells of its own time, and is shown.
 */
const OUTDATED_AFTER_YEARS = 6

function unlessOutdated(finding: Finding, evidence: Evidence, which: 'country' | 'place'): Finding {
  const series = evidence.series[which]
  const last = series && newest(series)
  const { read } = evidence.summary
  if (!last || !read || finding.verdict === 'no-figures') return finding
  const outdated = ageInYears(last.period, read) > OUTDATED_AFTER_YEARS
  return outdated ? { ...finding, verdict: 'outdated' } : finding
}

/**
 * What the figures say of a claim, for the country and for the place. A claim that no figure
 * tests gives its reason; so does one whose indicator the catalogue lacks.
 */
export function paperFinding(test: PaperTest, context: ClaimContext): PaperFinding {
  const { language } = context
  const evidence = test.kind === 'untested' ? undefined : context.cards.get(test.indicator)
  if (test.kind === 'untested' || !evidence) {
    const reason = test.kind === 'untested' ? test.reason[language] : PAPER_WORDS[language].untested
    return { verdict: 'no-figures', national: reason, localVerdict: null, local: null }
  }
  const everywhere = test.kind === 'change' && test.everywhere === true
  const find = (which: 'country' | 'place') =>
    unlessOutdated(findingFor(test, sceneOf(test, evidence, which, context)), evidence, which)
  const national = find('country')
  const local = find('place')
  return {
    verdict: everywhere && national.verdict === 'supported' ? 'mixed' : national.verdict,
    national: national.sentence,
    localVerdict: local.verdict,
    local: local.sentence,
  }
}
