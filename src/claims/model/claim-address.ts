/**
 * A claim's question as a short text for links and saved sets:
 * `andel-65-pluss.endring.2016_2026`, `medianinntekt.sammenligning.2024.fylket`.
 */
import { CLAIM_KINDS, type ClaimKey, type ClaimKind } from './claim.ts'

const WORDS: Readonly<Record<ClaimKind, string>> = {
  level: 'niva',
  change: 'endring',
  comparison: 'sammenligning',
  neighbours: 'naboer',
  rank: 'plass',
  crossing: 'passering',
  streak: 'rekke',
  record: 'rekord',
  share: 'del',
  reversal: 'vending',
  contrast: 'kontrast',
  projection: 'framskriving',
}

const KINDS: ReadonlyMap<string, ClaimKind> = new Map(
  CLAIM_KINDS.map((kind) => [WORDS[kind], kind]),
)

/** What each kind is compared with, in the words of the address; a contrast names an indicator. */
const COMPARED: Readonly<Partial<Record<ClaimKind, Readonly<Record<string, string>>>>> = {
  comparison: { country: 'landet', fylke: 'fylket', peers: 'liknende' },
  rank: {
    'country-highest-first': 'landet-hoyest',
    'country-lowest-first': 'landet-lavest',
    'fylke-highest-first': 'fylket-hoyest',
    'fylke-lowest-first': 'fylket-lavest',
  },
  crossing: { crossed: 'ja', 'not-yet': 'ikke' },
  record: { highest: 'hoyest', lowest: 'lavest' },
  share: { fylke: 'fylket', country: 'landet' },
}

const PERIODS: Readonly<Record<ClaimKind, number>> = {
  level: 1,
  change: 2,
  comparison: 1,
  neighbours: 1,
  rank: 1,
  crossing: 2,
  streak: 2,
  record: 2,
  share: 1,
  reversal: 3,
  contrast: 2,
  projection: 2,
}

const PERIOD = /^\d{4}(M\d{2}|K\d|-\d{4})?$/
const INDICATOR = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** The address of the question; also what tells two claims of a place apart. */
export function claimAddress({ indicator, kind, periods, compared }: ClaimKey): string {
  const word = compared === null ? null : (COMPARED[kind]?.[compared] ?? compared)
  return [indicator, WORDS[kind], periods.join('_'), ...(word === null ? [] : [word])].join('.')
}

/** Codes of one kind sort as text in time order: from 2026 to 2016 is no question. */
const isForwards = (periods: readonly string[]): boolean =>
  periods.every((period, i) => i === 0 || (periods[i - 1] ?? '') <= period)

function comparedFrom(kind: ClaimKind, word: string | undefined): string | null | undefined {
  if (kind === 'contrast') return word !== undefined && INDICATOR.test(word) ? word : undefined
  const words = COMPARED[kind]
  if (!words) return word === undefined ? null : undefined
  return Object.keys(words).find((compared) => words[compared] === word)
}

/** The question of an address; null for anything that is not one, whoever wrote it. */
export function parseClaimAddress(address: string): ClaimKey | null {
  const [indicator = '', kindWord = '', periodText = '', word, ...rest] = address.split('.')
  const kind = KINDS.get(kindWord)
  const periods = periodText.split('_')
  if (!kind || rest.length > 0 || !INDICATOR.test(indicator)) return null
  if (periods.length !== PERIODS[kind] || !periods.every((period) => PERIOD.test(period)))
    return null
  if (!isForwards(periods)) return null
  const compared = comparedFrom(kind, word)
  // The shape is checked above, part by part: the union cannot be put together piecewise.
  return compared === undefined
    ? null
    : ({ kind, indicator, periods, compared } as unknown as ClaimKey)
}
