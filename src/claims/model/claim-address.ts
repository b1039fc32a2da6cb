/**
 * A claim's question as a short text for links and saved sets:
 * `andel-65-pluss.endring.2016_2026`, `medianinntekt.sammenligning.2024.fylket`.
 */
import { isPeriodCode } from '../../domain/period-code.ts'
import type { ClaimKey, ClaimKind } from './claim.ts'
import { CLAIM_KINDS, KINDS } from './kinds.ts'

const INDICATOR = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** The parts of a question before anybody has looked at them. */
export interface KeyParts {
  readonly kind: ClaimKind
  readonly indicator: string
  readonly periods: readonly string[]
  readonly compared: string | null
}

/** What the kind is compared with, by its words in addresses; null where there are none. */
function comparedWords(kind: ClaimKind): Readonly<Record<string, string>> | null {
  const { compared } = KINDS[kind]
  return compared === 'indicator' ? null : compared
}

/** The address of the question; also what tells two claims of a place apart. */
export function claimAddress({ indicator, kind, periods, compared }: KeyParts): string {
  const word = compared === null ? null : (comparedWords(kind)?.[compared] ?? compared)
  return [indicator, KINDS[kind].word, periods.join('_'), ...(word === null ? [] : [word])].join(
    '.',
  )
}

/** Codes of one kind sort as text in time order: from 2026 to 2016 is no question. */
const isForwards = (periods: readonly string[]): boolean =>
  periods.every((period, i) => i === 0 || (periods[i - 1] ?? '') <= period)

/** Whether the kind can be compared with this. */
function canBeCompared(kind: ClaimKind, compared: string | null): boolean {
  if (KINDS[kind].compared === 'indicator') return compared !== null && INDICATOR.test(compared)
  const words = comparedWords(kind)
  return words === null ? compared === null : compared !== null && Object.hasOwn(words, compared)
}

/** Whether the parts are a question, each by itself and all together. */
export const isClaimKey = (parts: KeyParts): parts is ClaimKey =>
  INDICATOR.test(parts.indicator) &&
  parts.periods.length === KINDS[parts.kind].periods &&
  parts.periods.every(isPeriodCode) &&
  isForwards(parts.periods) &&
  canBeCompared(parts.kind, parts.compared)

/** What a word of the address says; the word itself where the kind has no words for it. */
function comparedFrom(kind: ClaimKind, word: string | undefined): string | null {
  const words = comparedWords(kind)
  if (word === undefined || !words) return word ?? null
  return Object.keys(words).find((compared) => words[compared] === word) ?? ''
}

/** The question of an address; null for anything that is not one, whoever wrote it. */
export function parseClaimAddress(address: string): ClaimKey | null {
  const [indicator = '', kindWord = '', periodText = '', word, ...rest] = address.split('.')
  const kind = CLAIM_KINDS.find((one) => KINDS[one].word === kindWord)
  if (!kind || rest.length > 0) return null
  const compared = comparedFrom(kind, word)
  const parts: KeyParts = { kind, indicator, periods: periodText.split('_'), compared }
  return isClaimKey(parts) ? parts : null
}
