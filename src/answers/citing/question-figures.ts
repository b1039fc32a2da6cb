/** What stands beside a question: each figure that bears on it, ready to be cited. */
import { claimsOf } from '../../claims/rules/index.ts'
import type { Claim, ClaimOf } from '../../claims/model/claim.ts'
import type { Offer } from '../../claims/offers.ts'
import { sentencesOf, wordings, type Telling } from '../../claims/sentences/index.ts'
import type { Question } from '../../domain/paper.ts'
import { periodText } from '../../domain/period-text.ts'
import { capitalised } from '../../domain/list-text.ts'
import type { IndicatorSummary } from '../../observations/shards.ts'
import type { Citation } from '../model/block.ts'
import { citationOf, comparedName, figureWords } from './cited.ts'

/** The same figure elsewhere. */
export interface OtherFigure {
  readonly where: string
  readonly citation: Citation
}

export interface CitableFigure {
  readonly summary: IndicatorSummary
  /** The place's own newest figure. */
  readonly own: Citation
  /** `1. januar 2026` */
  readonly period: string
  readonly others: readonly OtherFigure[]
  /** What can be said of it, best first. */
  readonly sentences: readonly Citation[]
}

export interface QuestionFigures {
  readonly figures: readonly CitableFigure[]
  /** Bear on the question, and have no figure here. */
  readonly missing: readonly IndicatorSummary[]
}

/** How many sentences stand under one figure. */
const SENTENCES = 2

const bestFirst = (offers: readonly Offer[]): Offer[] =>
  offers.toSorted((a, b) => b.interest - a.interest)

/** Of several of one kind the best alone: they say nearly the same. */
const oneOfEach = (offers: readonly Offer[]): Offer[] =>
  offers.filter((one, i) => offers.findIndex(({ claim }) => claim.kind === one.claim.kind) === i)

function saidOf(claims: readonly Claim[], telling: Telling): Citation[] {
  const sentences = sentencesOf(claims, telling)
  return claims.flatMap((claim, i) => {
    const said = sentences[i]
    return said ? [citationOf(claim, said, telling)] : []
  })
}

function otherFigures(summary: IndicatorSummary, telling: Telling): OtherFigure[] {
  const claims = claimsOf(summary.id, telling.data, ['comparison']) as ClaimOf<'comparison'>[]
  return claims.map((claim) => ({
    where: capitalised(comparedName(claim, telling)),
    citation: citationOf(claim, figureWords(claim.numbers[1], summary, telling.language), telling),
  }))
}

function citableFigure(
  summary: IndicatorSummary,
  offers: readonly Offer[],
  telling: Telling,
): CitableFigure | null {
  const [claim] = claimsOf(summary.id, telling.data, ['level'])
  if (!claim) return null
  const { language } = telling
  const about = offers.filter(
    (offer) => offer.claim.indicator === summary.id && offer.claim.kind !== 'level',
  )
  const best = oneOfEach(bestFirst(about)).slice(0, SENTENCES)
  return {
    summary,
    own: citationOf(claim, figureWords(claim.numbers[0], summary, language), telling),
    period: periodText(claim.periods[0], summary.kind, language, summary.windowYears),
    others: otherFigures(summary, telling),
    sentences: saidOf(
      best.map((offer) => offer.claim),
      telling,
    ),
  }
}

/** The figures under a question. `offers`: all that may be said of the place. */
export function questionFigures(
  { indicators }: Question,
  offers: readonly Offer[],
  telling: Telling,
): QuestionFigures {
  const summaries = indicators
    .flatMap((id) => telling.data.indicators.get(id) ?? [])
    .filter(
      ({ base, breakdown, levels }) => !base && !breakdown && levels.includes(telling.data.level),
    )
  const figures = summaries.map((summary) => citableFigure(summary, offers, telling))
  return {
    figures: figures.filter((figure) => figure !== null),
    missing: summaries.filter((_, i) => figures[i] === null),
  }
}

/** What to begin with when nothing is written yet. */
export interface Beginnings {
  /** Where the place stands out among others. */
  readonly standsOut: readonly Citation[]
  /** What has changed, up to the newest figure. */
  readonly changed: readonly Citation[]
}

const AMONG_OTHERS = new Set<Claim['kind']>(['rank', 'comparison', 'neighbours', 'share'])
const OVER_TIME = new Set<Claim['kind']>(['change', 'streak', 'record', 'reversal', 'crossing'])
const AT_MOST = 3

/** The most telling of a question, in true sentences; never an opinion. */
export function beginningsOf(
  { indicators }: Question,
  offers: readonly Offer[],
  telling: Telling,
): Beginnings {
  const ids = new Set(indicators)
  const told = (kinds: ReadonlySet<Claim['kind']>): Citation[] => {
    const about = bestFirst(offers).filter(
      ({ claim }) =>
        ids.has(claim.indicator) && kinds.has(claim.kind) && wordings(claim, telling).length > 0,
    )
    const chosen = about.filter(
      ({ claim }, i) => about.findIndex((other) => other.claim.indicator === claim.indicator) === i,
    )
    return saidOf(
      chosen.slice(0, AT_MOST).map(({ claim }) => claim),
      telling,
    )
  }
  return { standsOut: told(AMONG_OTHERS), changed: told(OVER_TIME) }
}

/** The figures that have most to tell, for those who have room for a few. */
export function mostTelling(
  figures: readonly CitableFigure[],
  offers: readonly Offer[],
  count: number,
): CitableFigure[] {
  const worth = ({ summary }: CitableFigure) =>
    Math.max(
      0,
      ...offers.filter(({ claim }) => claim.indicator === summary.id).map((one) => one.interest),
    )
  return figures.toSorted((a, b) => worth(b) - worth(a)).slice(0, count)
}
