/** All that is said of an indicator: one for every shown one, in `src/catalogue/sayings/`. */
export interface SayingRecord {
  readonly nb: Saying
  readonly nn: Saying
  /** What people say when they mean it, beside the words of its title and its sentences. */
  readonly spoken: readonly Cue[]
}

/**
 * What tells that a text is about an indicator: parts that must all be there. Each part is the
 * beginning of a word, as a regular expression (`(?:bolig|bustad)`), in bokmål or nynorsk.
 */
export type Cue = readonly string[]

/** The words of an indicator in one language, with what people of either language say. */
export type SpokenSaying = Saying & Pick<SayingRecord, 'spoken'>

/**
 * The words that sentences about an indicator are made of, in one language; the grammar is in
 * `src/claims/sentences/`.
 */
export interface Saying {
  /**
   * The figure as a subject, definite and in small letters, with `{where}` at the place's place:
   * `andelen barn {where} i lavinntektsfamilier`. No clause: nothing could follow it without a
   * comma.
   */
  readonly subject: string
  /** Of the subject: decides `den høyeste`, `det høyeste`, `de høyeste`. */
  readonly gender: Gender
  /** What follows `høyere`: `andel innbyggere på 65 år eller eldre`. */
  readonly indefinite: string
  /** The indefinite is a plural of things to count: `flere` and `færre` of it. */
  readonly several?: true
  /** What it is to have much of it: `høy`, `stor` or `lang`. */
  readonly size: 'high' | 'large' | 'long'
  /** What is counted, where the unit's own word (`personer`) would not do. */
  readonly counted?: { readonly one: string; readonly many: string }
  /** The subject says what is counted, so that bare numbers follow it: `folketallet`. */
  readonly saysUnit?: true
  readonly level: ShareWords | AmountWords | GrowthWords
  /** Of a total: what a place has its part of (`innbyggerne`), and the verb (`bodde`, `ble … bosatt`). */
  readonly part?: { readonly of: string; readonly verb: string; readonly rest?: string }
  /** Of an indicator with a milestone: whole sentences, with the slots of the templates. */
  readonly crossing?: Readonly<Record<'crossed' | 'not-yet', readonly string[]>>
  /**
   * Of a projection: whole sentences, from `{first}` that is known `{inFrom}` to `{last}` that is
   * foretold `{inTo}`; `{made}` is the year it was made.
   */
  readonly ahead?: readonly string[]
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
  /** What follows the verb: `65 år eller eldre`, `boligen de bor i`; may be empty. */
  readonly rest: string
}

/**
 * Anything else: whole sentences with `{Where}`/`{where}`, `{When}`/`{when}` and `{figure}` (the
 * figure with its unit, without its sign), `{number}` (without the unit) or `{count}` (as
 * `{number}`, with words up to twelve).
 */
export interface AmountWords {
  readonly kind: 'amount'
  readonly sentences: readonly [string, ...string[]]
  /** Instead of the others below zero, and at zero; for figures that have a sign. */
  readonly below?: readonly [string, ...string[]]
  readonly zero?: readonly [string, ...string[]]
  /** What is more than nothing, and is shown as nothing. */
  readonly nearZero?: readonly [string, ...string[]]
}

/** Percent more or less of something, which is told as what happened to that. */
export interface GrowthWords {
  readonly kind: 'growth'
  /** What has grown, definite and neuter: `folketallet`. */
  readonly thing: string
  /** Over how many years. */
  readonly years: number
}
