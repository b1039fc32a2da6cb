/** A citation held against the figures of today, by the check that all claims are held by. */
import { check, type Checked } from '../../claims/check.ts'
import type { Claim } from '../../claims/model/claim.ts'
import { wordings, type Telling } from '../../claims/sentences/index.ts'
import { quantitiesIn } from '../../claims/speech/quantities.ts'
import type { Citation } from '../model/block.ts'
import { citationOf, figureWords, sentenceCitation, unsigned } from './cited.ts'

export interface Recheck {
  readonly outcome: Checked['outcome']
  /** The same question in today's figures, where they answer otherwise; null where they do not. */
  readonly now: Citation | null
  /** The words say a number that the claim does not hold: somebody has written them by hand. */
  readonly altered: boolean
}

const UNCHECKED: Recheck = { outcome: 'cannot-be-checked', now: null, altered: false }

/** What today's figures say to a citation; of another place, or an unknown kind, they say nothing. */
export function recheck(citation: Citation, telling: Telling): Recheck {
  const { claim } = citation
  if (claim.kind === 'unknown' || claim.place !== telling.data.place.code) return UNCHECKED
  const { outcome, now } = check(claim, telling.data)
  const altered = isAltered(claim, citation.said, telling)
  const other = outcome !== 'still-true' || altered
  return { outcome, now: now && other ? restated(citation, claim, now, telling) : null, altered }
}

/** Which of the claim's numbers the words are; -1: a sentence. */
function numberSaid(claim: Claim, said: string, { data, language }: Telling): number {
  const summary = data.indicators.get(claim.indicator)
  if (!summary) return -1
  return claim.numbers.findIndex((value) => {
    const words = figureWords(value, summary, language)
    return words === said || unsigned(words) === said
  })
}

/** The new answer in words like the old ones: a figure as a figure, a sentence as a sentence. */
function restated(citation: Citation, claim: Claim, now: Claim, telling: Telling): Citation | null {
  const summary = telling.data.indicators.get(now.indicator)
  const at = numberSaid(claim, citation.said, telling)
  const [before, value] = [claim.numbers[at], now.numbers[at]]
  if (!summary || before === undefined || value === undefined) return sentenceCitation(now, telling)
  const words = figureWords(value, summary, telling.language)
  // A change that has turned needs its sign: the sentence round it says the other way.
  const bare = !/^[+−]/.test(citation.said) && Math.sign(before) === Math.sign(value)
  return citationOf(now, bare ? unsigned(words) : words, telling)
}

function isAltered(claim: Claim, said: string, telling: Telling): boolean {
  if (numberSaid(claim, said, telling) >= 0 || wordings(claim, telling).includes(said)) return false
  const values = quantitiesIn(said).map(({ value }) => Math.abs(value))
  const own: readonly number[] = claim.numbers
  return values.length > 0 && !values.some((value) => own.some((one) => Math.abs(one) === value))
}
