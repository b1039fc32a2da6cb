import type { Claim, ClaimKey, ClaimKind } from '../model/claim.ts'
import type { ClaimData } from '../model/claim-data.ts'
import { CLAIM_KINDS } from '../model/kinds.ts'
import { CHANGE } from './change.ts'
import { COMPARISON } from './comparison.ts'
import { CONTRAST } from './contrast.ts'
import { CROSSING } from './crossing.ts'
import { LEVEL } from './level.ts'
import { NEIGHBOURS } from './neighbours.ts'
import { PROJECTION } from './projection.ts'
import { RANK } from './rank.ts'
import { RECORD } from './record.ts'
import { REVERSAL } from './reversal.ts'
import { SHARE } from './share.ts'
import { STREAK } from './streak.ts'
import { subjectOf, type Subject } from '../model/subject.ts'
import { unanswered, type ClaimRule, type Unanswered } from './rule.ts'

export type { WhyUnanswered } from './rule.ts'

const RULES: { readonly [Kind in ClaimKind]: ClaimRule<Kind> } = {
  level: LEVEL,
  change: CHANGE,
  comparison: COMPARISON,
  neighbours: NEIGHBOURS,
  rank: RANK,
  crossing: CROSSING,
  streak: STREAK,
  record: RECORD,
  share: SHARE,
  reversal: REVERSAL,
  contrast: CONTRAST,
  projection: PROJECTION,
}

const ruleOf = <Kind extends ClaimKind>(kind: Kind): ClaimRule<Kind> => RULES[kind]

const answerTo = (key: ClaimKey, subject: Subject): Claim | Unanswered =>
  ruleOf(key.kind).answer(key, subject)

/** What the figures answer to a question today, or why they do not. */
export function makeClaim(key: ClaimKey, data: ClaimData): Claim | Unanswered {
  const subject = subjectOf(key.indicator, data)
  return subject ? answerTo(key, subject) : unanswered('no-indicator')
}

const isClaim = (answer: Claim | Unanswered): answer is Claim => answer.kind !== 'unanswered'

/** Every claim that the figures of one indicator bear here, of all kinds or of some. */
export function claimsOf(
  indicator: string,
  data: ClaimData,
  kinds: readonly ClaimKind[] = CLAIM_KINDS,
): Claim[] {
  const subject = subjectOf(indicator, data)
  if (!subject) return []
  return kinds
    .flatMap((kind) => ruleOf(kind).questions(subject))
    .map((key) => answerTo(key, subject))
    .filter(isClaim)
}

const CLAIMS = new WeakMap<ClaimData, readonly Claim[]>()

/** Every claim that the figures bear about the place, in the catalogue's order; made once. */
export function claimsAbout(data: ClaimData): readonly Claim[] {
  const claims =
    CLAIMS.get(data) ??
    [...data.indicators.keys()].flatMap((indicator) => claimsOf(indicator, data))
  CLAIMS.set(data, claims)
  return claims
}
