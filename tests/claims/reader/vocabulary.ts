/** What the reader knows of a language: its own word lists, made from reading and not from the code. */
export type Language = 'nb' | 'nn'

/**
 * How one indicator is spoken of, without the place's name and punctuation. Ages are written as
 * they are read: `A65` (65 years or more), `U18`, `M67`.
 */
export interface IndicatorWords {
  /** Definite, as a subject: `folketallet`. */
  readonly subject: readonly string[]
  /** Indefinite, after `høyere`. */
  readonly indefinite: readonly string[]
  /** Of a share: what it is a share of (definite, and one by one), and the verb with its rest. */
  readonly share?: {
    readonly of: string
    readonly each?: string
    readonly verb: string
    readonly rest: string
  }
  /** Whole sentences that say how much, with `N` for the number, `T` for the time, `Z` for none. */
  readonly amount?: readonly string[]
  /** As `amount`, of how much it is below zero. */
  readonly below?: readonly string[]
  /** As `amount`, where the words say that it is nothing. */
  readonly zero?: readonly string[]
  /** As `amount`, where the words say that it is less than one: `under Y tonn`. */
  readonly nearZero?: readonly string[]
  /** Of a growth: what grows, which is then all that is said of the indicator. */
  readonly thing?: string
  /** Bare numbers may follow the subject: it says what is counted. */
  readonly saysUnit?: true
  /** What a place has a part of, and the verb. */
  readonly part?: readonly [of: string, verb: string]
  /** After a number, instead of the unit's own words: one, and many. */
  readonly counted?: readonly (readonly [one: string, many: string])[]
}

/** Words that mean the same to the reader, as the token it reads them as. Longest first is not needed. */
export interface Vocabulary {
  readonly indicators: Readonly<Record<string, IndicatorWords>>
  /** What follows a number, by the catalogue's unit: one, and many. */
  readonly units: Readonly<Record<string, readonly [one: string, many: string]>>
  /** What a place must have enough of to be ranked. */
  readonly bases: Readonly<Record<string, string>>
  readonly counts: readonly string[]
  /** From the second; `''` where there is none. */
  readonly ordinals: readonly string[]
  readonly words: Readonly<Record<string, readonly string[]>>
  /** Whom a share is held against, in the words that stand after its figure. */
  readonly others: Readonly<
    Record<
      'country' | 'whole' | 'like' | 'fylker' | 'usually' | 'usual' | 'exactly' | 'about',
      string
    >
  >
  readonly months: readonly string[]
  readonly country: string
  readonly schoolYear: string
  readonly election: string
  readonly theYears: string
  readonly schoolYears: string
}
