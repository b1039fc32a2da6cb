/**
 * What the figures say of a claim that the paper makes about the whole country: there, and in the
 * place that is looked at. Careful on purpose: a figure measured two ways proves no change, and a
 * difference of one shown unit is no difference.
 */
import { ageInYears } from '../domain/age.ts'
import { yearsBefore } from '../domain/change.ts'
import type { Period } from '../domain/observation.ts'
import type { LevelSaid, PaperTest } from '../domain/paper.ts'
import { figureText, formatNumber } from '../domain/number-text.ts'
import { periodPosition } from '../domain/period-text.ts'
import { roundTo, toShownUnits } from '../domain/rounding.ts'
import { figuresOf, newest, type Figure, type Series } from '../domain/series.ts'
import { crossingFinding } from './paper-crossing.ts'
import {
  figureIn,
  periodIn,
  sceneOf,
  withoutFigures,
  type ClaimContext,
  type Evidence,
  type PaperVerdict,
  type PlaceFinding,
  type Scene,
} from './paper-scene.ts'
import { PAPER_WORDS } from './paper-words.ts'

export interface PaperFinding {
  /** The claim is about the country: this is its verdict. */
  readonly verdict: PaperVerdict
  readonly national: string
  /** The same held against the place's figures; null where no figure tests the claim. */
  readonly localVerdict: PaperVerdict | null
  readonly local: string | null
}

type LevelTest = Extract<PaperTest, { kind: 'level' }>
/** "Around half" is held to be true within a tenth of what is claimed, and in part within a fifth. */
const NEAR = 0.1
const NEAR_IN_PART = 0.2

/** A number that the paper names itself is that number, rounded, and no other. */
function levelVerdict(value: number, { claimed, exact }: LevelTest): PaperVerdict {
  if (claimed === null) return 'not-judged'
  const off = Math.abs(value - claimed) / Math.abs(claimed || 1)
  const near = exact ? isThatNumber(value, claimed) : off <= NEAR
  return near ? 'supported' : off <= NEAR_IN_PART ? 'mixed' : 'contradicted'
}

const decimalsOf = (claimed: number): number => (Number.isInteger(claimed) ? 0 : 1)

const isThatNumber = (value: number, claimed: number): boolean =>
  roundTo(value, decimalsOf(claimed)) === claimed

/** The figure in the words of the paper's test, in the way of its sign. */
function levelSaid(said: LevelSaid, { value, period }: Figure, scene: Scene): string {
  const { indicator, language, where } = scene
  const shown = toShownUnits(value, indicator.decimals)
  const template = (shown < 0 ? said.below : shown === 0 ? said.none : null) ?? said.above
  return template
    .replace('{Where}', where)
    .replace('{number}', formatNumber(Math.abs(value), indicator.decimals))
    .replace('{figure}', figureIn(indicator, value, language))
    .replace('{when}', periodIn(indicator, period, language))
}

function levelFinding(test: LevelTest, scene: Scene): PlaceFinding {
  const { indicator, language, where, words } = scene
  const figure = scene.series && newest(scene.series)
  if (!figure) return withoutFigures(scene)
  const verdict = levelVerdict(figure.value, test)
  const said = test.said?.[language]
  if (said) return { verdict, sentence: levelSaid(said, figure, scene) }
  const [shown, period] = [
    figureIn(indicator, figure.value, language),
    periodIn(indicator, figure.period, language),
  ]
  const sentence = words.level(where, scene.what, shown, period)
  return { verdict, sentence: `${sentence}${besides(test, verdict, scene)}` }
}

/** What the paper has as its own number, where it is another. */
const besides = ({ claimed, exact }: LevelTest, verdict: PaperVerdict, scene: Scene): string =>
  exact && claimed !== null && verdict !== 'supported'
    ? ` ${scene.words.paperSays(figureText(claimed, scene.indicator.unit, decimalsOf(claimed), scene.language))}`
    : ''

type ChangeTest = Extract<PaperTest, { kind: 'change' }>

/** The figure nearest in time to the period asked for, of those before the newest. */
function nearestTo(period: Period, figures: readonly Figure[]): Figure | undefined {
  const off = (figure: Figure) => Math.abs(periodPosition(figure.period) - periodPosition(period))
  return figures.reduce<Figure | undefined>(
    (best, figure) => (!best || off(figure) < off(best) ? figure : best),
    undefined,
  )
}

function changeFinding(test: ChangeTest, scene: Scene): PlaceFinding {
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
    figure: figureIn(indicator, figure.value, language),
    period: periodIn(indicator, figure.period, language),
  })
  const change = words.change[direction](where, scene.what, end(first), end(last))
  return {
    verdict: changeVerdict(direction, test.claimed, broken),
    sentence: broken ? `${change} ${words.broken}` : change,
  }
}

function changeVerdict(
  direction: 'up' | 'down' | 'level',
  claimed: 'up' | 'down',
  broken: boolean,
): PaperVerdict {
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

type HigherTest = Extract<PaperTest, { kind: 'higher' }>

function higherFinding(test: HigherTest, scene: Scene): PlaceFinding {
  const { indicator, series, than, language, where, words } = scene
  const pair = series && than?.series ? newestPair(series, than.series) : null
  if (!pair || !than) return withoutFigures(scene)
  const [own, other] = pair
  const ahead =
    toShownUnits(own.value, indicator.decimals) - toShownUnits(other.value, indicator.decimals)
  const first = figureIn(indicator, own.value, language)
  const second = figureIn(than.indicator, other.value, language)
  const when = periodIn(indicator, own.period, language)
  const said = test.said?.[language]
    ?.replace('{Where}', where)
    .replace('{when}', when)
    .replace('{first}', first)
    .replace('{second}', second)
  return {
    verdict: Math.abs(ahead) <= 1 ? 'mixed' : ahead > 0 ? 'supported' : 'contradicted',
    sentence:
      said ??
      words.higher(
        where,
        { title: indicator.title, figure: first },
        { title: than.indicator.title, figure: second },
        when,
      ),
  }
}

function findingFor(test: Exclude<PaperTest, { kind: 'untested' }>, scene: Scene): PlaceFinding {
  switch (test.kind) {
    case 'crossing':
      return crossingFinding(test, scene)
    case 'level':
      return levelFinding(test, scene)
    case 'change':
      return changeFinding(test, scene)
    case 'higher':
      return higherFinding(test, scene)
  }
}

/**
 * The paper speaks of how it is now: a figure that was more years old than this when it was read
 * proves nothing of that. One that is only old (`isOld`) still tells of its own time, and is shown.
 */
const OUTDATED_AFTER_YEARS = 6

function unlessOutdated(
  finding: PlaceFinding,
  evidence: Evidence,
  which: 'country' | 'place',
): PlaceFinding {
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
    const reason =
      (test.kind === 'untested' ? test.reason[language] : undefined) ??
      PAPER_WORDS[language].untested
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
