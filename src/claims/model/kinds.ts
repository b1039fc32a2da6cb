/**
 * What is true of every claim of a kind, whatever its figures: one table, so that a new kind is
 * asked for everything at once. What a kind asks and what the figures answer is its rule
 * (`rules/`); how it is told is its sentences (`sentences/`).
 */
import type { ClaimKind, KindShapes } from './claim.ts'

/** What is compared with, in the words of the address, by what the claim calls it. */
type ComparedWords<Compared extends string | null> = [Compared] extends [null]
  ? null
  : string extends Compared
    ? 'indicator'
    : Readonly<Record<Compared & string, string>>

export interface KindRecord<Kind extends ClaimKind = ClaimKind> {
  /** What the kind is called in addresses. */
  readonly word: string
  readonly periods: KindShapes[Kind]['periods']['length']
  readonly numbers: KindShapes[Kind]['numbers']['length']
  /** What the figures can answer. */
  readonly directions: readonly KindShapes[Kind]['direction'][]
  /** `indicator`: another indicator's id. */
  readonly compared: ComparedWords<KindShapes[Kind]['compared']>
  /** How many of the numbers, the last ones, are what is claimed and not only its ground. */
  readonly asserted: number
  /** What it is worth before its figures are looked at: the rarer, the more. */
  readonly worth: number
  /** It holds one time against another. */
  readonly overTime: boolean
  /**
   * What makes another claim of the kind the newer one of two: it ends later and spans as many
   * years, or any; or, of a projection, it begins later and looks as far.
   */
  readonly newer: 'as-long' | 'any-length' | 'begins-later'
  /** It is answered by the figures of all other places, which only the newest file has. */
  readonly amongOthers: boolean
}

const UP_OR_DOWN = ['up', 'down'] as const
const UP_DOWN_OR_LEVEL = ['up', 'down', 'level'] as const

/** In the order they are offered when nothing else decides. */
export const KINDS: { readonly [Kind in ClaimKind]: KindRecord<Kind> } = {
  level: {
    word: 'niva',
    periods: 1,
    numbers: 1,
    directions: [null],
    compared: null,
    asserted: 0,
    worth: 0.5,
    overTime: false,
    newer: 'as-long',
    amongOthers: false,
  },
  change: {
    word: 'endring',
    periods: 2,
    numbers: 2,
    directions: UP_DOWN_OR_LEVEL,
    compared: null,
    asserted: 0,
    worth: 0.7,
    overTime: true,
    newer: 'as-long',
    amongOthers: false,
  },
  comparison: {
    word: 'sammenligning',
    periods: 1,
    numbers: 2,
    directions: UP_DOWN_OR_LEVEL,
    compared: { country: 'landet', fylke: 'fylket', peers: 'liknende' },
    asserted: 0,
    worth: 0.8,
    overTime: false,
    newer: 'as-long',
    amongOthers: false,
  },
  neighbours: {
    word: 'naboer',
    periods: 1,
    numbers: 4,
    directions: UP_DOWN_OR_LEVEL,
    compared: null,
    asserted: 3,
    worth: 0.6,
    overTime: false,
    newer: 'as-long',
    amongOthers: true,
  },
  rank: {
    word: 'plass',
    periods: 1,
    numbers: 4,
    directions: UP_OR_DOWN,
    compared: {
      'country-highest-first': 'landet-hoyest',
      'country-lowest-first': 'landet-lavest',
      'fylke-highest-first': 'fylket-hoyest',
      'fylke-lowest-first': 'fylket-lavest',
    },
    asserted: 3,
    worth: 0.8,
    overTime: false,
    newer: 'as-long',
    amongOthers: true,
  },
  crossing: {
    word: 'passering',
    periods: 2,
    numbers: 2,
    directions: UP_OR_DOWN,
    compared: { crossed: 'ja', 'not-yet': 'ikke' },
    asserted: 0,
    worth: 1.2,
    // It tells when, and how much the figure has moved is not said.
    overTime: false,
    newer: 'any-length',
    amongOthers: false,
  },
  streak: {
    word: 'rekke',
    periods: 2,
    numbers: 3,
    directions: UP_OR_DOWN,
    compared: null,
    asserted: 1,
    worth: 0.8,
    overTime: true,
    newer: 'any-length',
    amongOthers: false,
  },
  record: {
    word: 'rekord',
    periods: 2,
    numbers: 2,
    directions: UP_OR_DOWN,
    compared: { highest: 'hoyest', lowest: 'lavest' },
    asserted: 0,
    worth: 0.7,
    overTime: true,
    newer: 'any-length',
    amongOthers: false,
  },
  share: {
    word: 'del',
    periods: 1,
    numbers: 2,
    directions: [null],
    compared: { fylke: 'fylket', country: 'landet' },
    asserted: 0,
    worth: 0.3,
    overTime: false,
    newer: 'as-long',
    amongOthers: false,
  },
  reversal: {
    word: 'vending',
    periods: 3,
    numbers: 3,
    directions: UP_OR_DOWN,
    compared: null,
    asserted: 0,
    worth: 1,
    overTime: true,
    newer: 'any-length',
    amongOthers: false,
  },
  contrast: {
    word: 'kontrast',
    periods: 2,
    numbers: 4,
    directions: UP_OR_DOWN,
    compared: 'indicator',
    asserted: 0,
    worth: 0.9,
    overTime: true,
    newer: 'as-long',
    amongOthers: false,
  },
  projection: {
    word: 'framskriving',
    periods: 2,
    numbers: 2,
    directions: UP_DOWN_OR_LEVEL,
    compared: null,
    asserted: 0,
    worth: 0.7,
    // Not of two figures that were measured: it has a light of its own.
    overTime: false,
    newer: 'begins-later',
    amongOthers: false,
  },
}

export const CLAIM_KINDS = Object.keys(KINDS) as ClaimKind[]

export const isClaimKind = (word: string): word is ClaimKind => Object.hasOwn(KINDS, word)
