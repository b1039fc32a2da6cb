/** A saved set held against today's figures: what each point is marked with, and what replaces it. */
import { check, type Checked } from '../../claims/check.ts'
import type { Claim } from '../../claims/model/claim.ts'
import type { SavedItem, SavedSet } from '../../claims/saved-set.ts'
import { sentencesOf, type Telling } from '../../claims/sentences/index.ts'
import type { IndicatorSummary } from '../../observations/shards.ts'
import { writer } from '../../ui/figure-text.ts'

/** A claim and the words for it, as it would stand in the set. */
export type Replacement = SavedItem & { readonly claim: Claim }

export interface CheckedItem {
  readonly item: SavedItem
  readonly outcome: Checked['outcome']
  readonly why: NonNullable<Checked['why']> | 'unknown-kind' | 'other-place' | 'no-place' | null
  /** The first number that has changed, as written; of a revised claim. */
  readonly revised: { readonly from: string; readonly to: string } | null
  /** Today's answer, where it is another than the one that is quoted. */
  readonly now: Replacement | null
  /** Of a newer period. */
  readonly newest: Replacement | null
}

const unchecked = (item: SavedItem, why: CheckedItem['why']): CheckedItem => ({
  item,
  outcome: 'cannot-be-checked',
  why,
  revised: null,
  now: null,
  newest: null,
})

/** Every point of the set; `telling` null: the place is no more, and nothing can be checked. */
export function checkedItems(set: SavedSet, telling: Telling | null): CheckedItem[] {
  return set.items.map((item) => {
    const { claim } = item
    if (claim.kind === 'unknown') return unchecked(item, 'unknown-kind')
    if (!telling) return unchecked(item, 'no-place')
    if (claim.place !== telling.data.place.code) return unchecked(item, 'other-place')
    return checkedItem(item, claim, telling)
  })
}

function checkedItem(item: SavedItem, claim: Claim, telling: Telling): CheckedItem {
  const { outcome, why, now, newest } = check(claim, telling.data)
  return {
    item,
    outcome,
    why,
    revised: now && outcome === 'revised' ? revisedOf(claim, now, telling) : null,
    now: now && outcome !== 'still-true' ? replacementOf(now, telling) : null,
    newest: newest && replacementOf(newest, telling),
  }
}

function replacementOf(claim: Claim, telling: Telling): Replacement | null {
  const [sentence] = sentencesOf([claim], telling)
  return sentence ? { claim, sentence, source: sourceOf(claim, telling) } : null
}

/** `SSB tabell 07459, kopi via …, 1. januar 2026`. */
function sourceOf(claim: Claim, { data, language }: Telling): string {
  return indicatorsOf(claim)
    .flatMap((id) => data.indicators.get(id) ?? [])
    .map((summary) =>
      [summary.source, periodsText(claim, summary, language)].filter(Boolean).join(', '),
    )
    .join(' · ')
}

const indicatorsOf = (claim: Claim): string[] =>
  claim.kind === 'contrast' ? [claim.indicator, claim.compared] : [claim.indicator]

function periodsText(claim: Claim, summary: IndicatorSummary, language: Telling['language']) {
  const { period } = writer(summary, language)
  return [...new Set([claim.periods[0], claim.periods.at(-1) ?? ''])].map(period).join(' – ')
}

function revisedOf(claim: Claim, now: Claim, { data, language }: Telling): CheckedItem['revised'] {
  const at = claim.numbers.findIndex((number, i) => number !== now.numbers[i])
  const id = claim.kind === 'contrast' && at >= 2 ? claim.compared : claim.indicator
  const summary = data.indicators.get(id)
  const [from, to] = [claim.numbers[at], now.numbers[at]]
  if (!summary || from === undefined || to === undefined) return null
  const { number } = writer(summary, language)
  return { from: number(from), to: number(to) }
}

/** How many of each, for the head of the set. */
export function countsOf(items: readonly CheckedItem[]) {
  const count = (outcome: CheckedItem['outcome']) =>
    items.filter((item) => item.outcome === outcome).length
  return {
    true: count('still-true'),
    revised: count('revised'),
    untrue: count('no-longer-true'),
    unchecked: count('cannot-be-checked'),
  }
}

/** The set of a place that only has a new number, moved to it; the points are then checked there. */
export const movedTo = (set: SavedSet, place: SavedSet['place']): SavedSet => ({
  ...set,
  place: { code: place.code, name: place.name },
  items: set.items.map((item) =>
    item.claim.kind !== 'unknown' && item.claim.place === set.place.code
      ? { ...item, claim: { ...item.claim, place: place.code } }
      : item,
  ),
})
