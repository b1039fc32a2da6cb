/** Claims as they are cited: the words they stand as, and the line in the list of sources. */
import { claimAddress } from '../../claims/model/claim-address.ts'
import { keyOf, type Claim, type ClaimOf } from '../../claims/model/claim.ts'
import { sentencesOf, type Telling } from '../../claims/sentences/index.ts'
import { shortDate } from '../../domain/short-date.ts'
import type { Language } from '../../domain/indicator.ts'
import { listed } from '../../domain/list-text.ts'
import { figureText } from '../../domain/number-text.ts'
import { periodText } from '../../domain/period-text.ts'
import { shortName } from '../../domain/place-name.ts'
import type { IndicatorSummary } from '../../observations/shards.ts'
import type { Citation } from '../model/block.ts'

interface CitingWords {
  readonly country: string
  readonly peers: string
  readonly peersFylker: string
  readonly read: (date: string) => string
  readonly fromTo: (from: string, to: string) => string
}

const WORDS: Readonly<Record<Language, CitingWords>> = {
  nb: {
    country: 'hele landet',
    peers: 'sammenlignbare kommuner (median)',
    peersFylker: 'de andre fylkene (median)',
    read: (date) => `hentet ${date}`,
    fromTo: (from, to) => `${from} til ${to}`,
  },
  nn: {
    country: 'heile landet',
    peers: 'samanliknbare kommunar (median)',
    peersFylker: 'dei andre fylka (median)',
    read: (date) => `henta ${date}`,
    fromTo: (from, to) => `${from} til ${to}`,
  },
}

/** `22,8 prosent` */
export const figureWords = (
  value: number,
  { unit, decimals }: IndicatorSummary,
  language: Language,
) => figureText(value, unit, decimals, language)

/** The words of a change without its sign: `5,0 prosent`, where the sentence says which way it went. */
export const unsigned = (said: string): string => said.replace(/^[+−]/, '')

/** The indicators that a claim quotes: a contrast quotes two. */
function quotedBy(claim: Claim, { data }: Telling): IndicatorSummary[] {
  const ids = claim.kind === 'contrast' ? [claim.indicator, claim.compared] : [claim.indicator]
  return ids.flatMap((id) => data.indicators.get(id) ?? [])
}

/** Whose figures a comparison is made with, as it stands in a source line. */
export function comparedName(
  { compared }: ClaimOf<'comparison'>,
  { data, language }: Telling,
): string {
  const words = WORDS[language]
  if (compared === 'country') return words.country
  if (compared === 'fylke') return shortName(data.place.fylke?.name ?? '')
  return data.level === 'fylke' ? words.peersFylker : words.peers
}

function placesOf(claim: Claim, telling: Telling): string {
  const own = shortName(telling.data.place.name)
  return claim.kind === 'comparison' ? listed([own, comparedName(claim, telling)]) : own
}

function periodsOf({ periods }: Claim, summary: IndicatorSummary, language: Language): string {
  const text = (period: string) => periodText(period, summary.kind, language, summary.windowYears)
  const [first, last] = [text(periods[0]), text(periods.at(-1) ?? periods[0])]
  return first === last ? first : WORDS[language].fromTo(first, last)
}

/**
 * `Innbyggere 65 år og eldre, Halden, 1. januar 2026. SSB tabell 07459, hentet 23.11.2026.` What a
 * claim quotes beside that follows it.
 */
export const sourceOf = (claim: Claim, telling: Telling): string =>
  quotedBy(claim, telling)
    .map((summary) => {
      const { language } = telling
      const what = [summary.title, placesOf(claim, telling), periodsOf(claim, summary, language)]
      const read = summary.read && WORDS[language].read(shortDate(summary.read))
      return `${what.join(', ')}. ${[summary.source, read].filter(Boolean).join(', ')}.`
    })
    .join(' ')

/** The claim cited in these words. */
export const citationOf = (claim: Claim, said: string, telling: Telling): Citation => ({
  kind: 'citation',
  claim,
  said,
  source: sourceOf(claim, telling),
})

/** The claim cited as a whole sentence; null where there are no words for it. */
export function sentenceCitation(claim: Claim, telling: Telling): Citation | null {
  const [said] = sentencesOf([claim], telling)
  return said ? citationOf(claim, said, telling) : null
}

/** Tells two citations of a place apart: what is asked, and in which words it is answered. */
export const citedKey = ({ claim, said }: Citation): string =>
  claim.kind === 'unknown' ? said : `${claimAddress(keyOf(claim))} ${said}`
