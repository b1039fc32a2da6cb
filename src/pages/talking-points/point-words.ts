/** The words around a sentence: what it is about, its source, its period. */
import { reasonText } from '../../claims/light-words.ts'
import type { Light } from '../../claims/light.ts'
import type { Claim, ClaimKey } from '../../claims/model/claim.ts'
import type { Offer } from '../../claims/offers.ts'
import type { Language } from '../../domain/indicator.ts'
import type { IndicatorSummary } from '../../observations/shards.ts'
import { dateText } from '../../ui/date-text.ts'
import { writer } from '../../ui/figure-text.ts'
import { POINTS_TEXT } from './text.ts'

export type Indicators = ReadonlyMap<string, IndicatorSummary>

/** The indicators that a claim quotes: a contrast quotes two. */
export function quotedBy(claim: ClaimKey, indicators: Indicators): IndicatorSummary[] {
  const ids = claim.kind === 'contrast' ? [claim.indicator, claim.compared] : [claim.indicator]
  return ids.flatMap((id) => indicators.get(id) ?? [])
}

/** `1. januar 2026`, `1. januar 2016 til 1. januar 2026`. */
function periodsText({ periods }: ClaimKey, summary: IndicatorSummary, language: Language): string {
  const { period } = writer(summary, language)
  const first = period(periods[0])
  const last = period(periods.at(-1) ?? periods[0])
  return first === last ? first : POINTS_TEXT[language].fromTo(first, last)
}

/** `Endring: Innbyggere 65 år og eldre, 1. januar 2016 til 1. januar 2026`. */
export function aboutText(key: ClaimKey, indicators: Indicators, language: Language): string {
  const kind = POINTS_TEXT[language].kinds[key.kind]
  const summaries = quotedBy(key, indicators)
  const [summary] = summaries
  if (!summary) return `${kind}: ${key.indicator}`
  const titles = summaries.map(({ title }) => title).join(' – ')
  return `${kind}: ${titles}, ${periodsText(key, summary, language)}`
}

/**
 * Where the figures of one claim come from, a line for each indicator: who made them and where,
 * the period, and when they are from. The way they came is told under "Slik er tallet laget".
 */
export function sourceTexts(claim: Claim, indicators: Indicators, language: Language): string[] {
  return quotedBy(claim, indicators).map((summary) => {
    const read = summary.read && POINTS_TEXT[language].read(dateText(summary.read, language))
    return [sourceText(claim, summary, language), read].filter(Boolean).join(' · ')
  })
}

/** One indicator's source line without the day this copy was read. */
export function sourceText(claim: Claim, summary: IndicatorSummary, language: Language): string {
  const words = POINTS_TEXT[language]
  const parts = [
    summary.source,
    words.periodIs(periodsText(claim, summary, language)),
    summary.updated && words.updated(dateText(summary.updated, language)),
  ]
  return parts.filter(Boolean).join(' · ')
}

/** The reasons of a light, a sentence each. */
export const reasonTexts = ({ reasons }: Light, language: Language): string[] =>
  reasons.map((reason) => reasonText(reason, language))

/** What the back says where no figure speaks against: prices may, that we have no figures of. */
export function noBackText({ claim, light }: Offer, language: Language): string {
  const words = POINTS_TEXT[language]
  const nominal = light.reasons.some(({ code }) => code === 'nominal')
  return nominal && claim.direction === 'up' ? words.pricesRose : words.noBack
}

/** The newest day that any of the figures was read; null when none says. */
export function lastRead(claims: readonly Claim[], indicators: Indicators): string | null {
  const dates = claims.flatMap((claim) =>
    quotedBy(claim, indicators).flatMap(({ read }) => read ?? []),
  )
  return dates.toSorted().at(-1) ?? null
}
