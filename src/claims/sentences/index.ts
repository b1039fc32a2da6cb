import type { Language } from '../../domain/indicator.ts'
import type { GrowthWords, Saying } from '../../domain/saying.ts'
import { claimAddress } from '../model/claim-address.ts'
import type { ClaimData } from '../model/claim-data.ts'
import { keyOf, type Claim, type ClaimOf } from '../model/claim.ts'
import { fillAll, type Slots } from './words/fill.ts'
import { chooseWordings, stableHash, turned } from './choose-wordings.ts'
import {
  comparedShareSlots,
  comparisonSlots,
  neighboursSlots,
  rankSlots,
  shareSlots,
} from './slots/against-others.ts'
import { contextOf, type Context } from './slots/context.ts'
import { growthSlots } from './slots/growth.ts'
import { amountLevels, shareLevelSlots } from './slots/level.ts'
import {
  changeSlots,
  contrastSlots,
  crossingSlots,
  projectionSlots,
  recordSlots,
  reversalSlots,
  streakSlots,
} from './slots/over-time.ts'
import { TEMPLATES_NB } from './templates-nb.ts'
import { TEMPLATES_NN } from './templates-nn.ts'
import type { TemplateKind, Templates } from './templates.ts'

/** What sentences are made of beside the claim: figures of the place, and words of one language. */
export interface Telling {
  readonly data: ClaimData
  readonly sayings: Readonly<Record<string, Saying>>
  readonly language: Language
}

const TEMPLATES: Readonly<Record<Language, Templates>> = { nb: TEMPLATES_NB, nn: TEMPLATES_NN }

const filled = (kind: TemplateKind, slots: Slots, { language }: Context): string[] =>
  fillAll(TEMPLATES[language][kind], slots)

/** The kind's own templates, or those for when nothing differs. */
const orLevel = <Kind extends 'change' | 'comparison' | 'neighbours'>(
  kind: Kind,
  direction: 'up' | 'down' | 'level',
): TemplateKind => (direction === 'level' ? `${kind}-level` : kind)

function levels(claim: ClaimOf<'level'>, context: Context): string[] {
  const { level } = context.saying
  if (level.kind === 'share')
    return filled('level', shareLevelSlots(claim, level, context), context)
  return level.kind === 'amount' ? amountLevels(claim, level, context) : []
}

const crossings = (claim: ClaimOf<'crossing'>, context: Context): string[] =>
  fillAll(context.saying.crossing?.[claim.compared] ?? [], crossingSlots(claim, context))

const projections = (claim: ClaimOf<'projection'>, context: Context): string[] =>
  fillAll(context.saying.ahead ?? [], projectionSlots(claim, context))

function growths(claim: Claim, level: GrowthWords, context: Context): string[] {
  const slots = growthSlots(claim, level, context)
  return slots ? filled('growth', slots, context) : []
}

function wordingsIn(
  claim: Claim,
  context: Context,
  { data, sayings, language }: Telling,
): string[] {
  const { level } = context.saying
  if (level.kind === 'growth') return growths(claim, level, context)
  switch (claim.kind) {
    case 'level':
      return levels(claim, context)
    case 'change':
      return filled(orLevel('change', claim.direction), changeSlots(claim, context), context)
    case 'projection':
      return projections(claim, context)
    case 'comparison':
      return level.kind === 'share'
        ? filled('comparison-share', comparedShareSlots(claim, level, context), context)
        : filled(orLevel('comparison', claim.direction), comparisonSlots(claim, context), context)
    case 'neighbours':
      return filled(
        orLevel('neighbours', claim.direction),
        neighboursSlots(claim, context),
        context,
      )
    case 'rank':
      return filled('rank', rankSlots(claim, context), context)
    case 'crossing':
      return crossings(claim, context)
    case 'streak':
      return filled('streak', streakSlots(claim, context), context)
    case 'record':
      return filled('record', recordSlots(claim, context), context)
    case 'share':
      return filled('share', shareSlots(claim, context), context)
    case 'reversal':
      return filled('reversal', reversalSlots(claim, context), context)
    case 'contrast': {
      const other = contextOf(claim.compared, data, sayings, language)
      return other ? filled('contrast', contrastSlots(claim, context, other), context) : []
    }
  }
}

/** More than this nobody says in one breath, and nobody who listens keeps. */
const MOST_WORDS = 30

/** Where a claim can be said in enough ways that are no longer than this, no other is needed. */
const SHORT = 17

/** So many ways leave a page the choice of how sentences begin: else the shortest there are. */
const FEWEST_WAYS = 3

/** Every space counts, hard ones too: `1 234` is said as two. */
function wordsIn(sentence: string): number {
  let words = 1
  for (const letter of sentence) if (letter === ' ' || letter === '\u00a0') words += 1
  return words
}

/** The ways that a listener keeps up with, in the order of the templates. */
function short(sentences: readonly string[]): readonly string[] {
  const counted = sentences.map((sentence) => ({ sentence, words: wordsIn(sentence) }))
  const brief = counted.filter(({ words }) => words <= SHORT)
  const shortest = counted
    .filter(({ words }) => words <= MOST_WORDS)
    .toSorted((a, b) => a.words - b.words)
    .slice(0, FEWEST_WAYS)
  const kept = brief.length >= FEWEST_WAYS ? brief : shortest
  return counted.filter((one) => kept.includes(one)).map(({ sentence }) => sentence)
}

/** What was last made of a claim: a page asks first whether it can be said, and then for the words. */
const MADE = new WeakMap<Claim, { readonly telling: Telling; readonly texts: readonly string[] }>()

const isTheSame = (a: Telling, b: Telling): boolean =>
  a.data === b.data && a.sayings === b.sayings && a.language === b.language

/**
 * Every way to say the claim, each a whole sentence that carries all of it. Empty when the
 * indicator has no saying.
 */
export function wordings(claim: Claim, telling: Telling): readonly string[] {
  const made = MADE.get(claim)
  if (made && isTheSame(made.telling, telling)) return made.texts
  const context = contextOf(claim.indicator, telling.data, telling.sayings, telling.language)
  const texts = context ? short(wordingsIn(claim, context, telling)) : []
  MADE.set(claim, { telling, texts })
  return texts
}

/**
 * One sentence for each claim, in order: always the same for the same list, and no two that begin
 * alike where that can be had.
 */
export function sentencesOf(claims: readonly Claim[], telling: Telling): readonly string[] {
  return chooseWordings(
    claims.map((claim) => turned(wordings(claim, telling), stableHash(claimAddress(keyOf(claim))))),
  )
}
