/**
 * The words that sentences about an indicator are made of, in one language. Definitions, one for
 * every shown indicator in `src/catalogue/sayings/`; the grammar is in `src/claims/sentences/`.
 */
export interface Saying {
  /** The figure as a subject, definite and in small letters: `andelen på 65 år eller mer`. */
  readonly subject: string
  /** Of the subject: decides `den høyeste`, `det høyeste`, `de høyeste`, and `den`, `det`, `de`. */
  readonly gender: Gender
  /** What it is to have much of it: `høy`, `stor` or `lang`. */
  readonly size: 'high' | 'large' | 'long'
  readonly level: ShareWords | AmountWords
}

export type Gender = 'masculine' | 'feminine' | 'neuter' | 'plural'

/** A share of people or things: `24,3 prosent av innbyggerne i Halden var 65 år eller eldre`. */
export interface ShareWords {
  readonly kind: 'share'
  /** Definite, after `av`: `innbyggerne`. */
  readonly whole: string
  /** Indefinite plural, after `én av fem`: `innbyggere`; null where they cannot be counted. */
  readonly each: string | null
  /** In the past tense: `var`, `leide`, `bodde`. */
  readonly verb: string
  /** What follows the verb: `65 år eller eldre`, `boligen de bor i`. */
  readonly rest: string
}

/** Anything else: one or more whole sentences with `{Where}`/`{where}`, `{When}`/`{when}` and `{figure}`. */
export interface AmountWords {
  readonly kind: 'amount'
  readonly sentences: readonly [string, ...string[]]
}
