import type { Language, ThemeId } from './indicator.ts'
import type { Period } from './observation.ts'

/** Words of our own beside the paper: content files have both languages, what pages read has theirs. */
export type InLanguage<T> = { readonly [L in Language]?: T }

/** One question of the discussion paper, word for word, and the figures that bear on it. */
export interface Question {
  readonly id: string
  readonly text: string
  /**
   * Ids of indicators, the most telling first among figures of one age: pages show the newest first.
   * Empty when no figure bears on the question.
   */
  readonly indicators: readonly string[]
}

/**
 * How people say the figure, where its title beside a number is not Norwegian. `{Where}`, `{when}`,
 * `{number}` without a sign or a unit, `{figure}` with its unit. Of a balance also what is said of
 * one below zero, and of none.
 */
export interface LevelSaid {
  readonly above: string
  readonly below?: string
  readonly none?: string
}

/** How the figures test a claim of the paper. */
export type PaperTest =
  /** The indicator reaches the threshold in some period; the claim says which, or null. */
  | {
      readonly kind: 'crossing'
      readonly indicator: string
      readonly threshold: number
      readonly claimed: Period | null
    }
  /** The indicator's level, newest period; `claimed` in the indicator's unit, or null. */
  | {
      readonly kind: 'level'
      readonly indicator: string
      readonly claimed: number | null
      /** The paper names the number itself, and means that one: not what comes near. */
      readonly exact?: true
      readonly said?: InLanguage<LevelSaid>
    }
  /** The indicator has gone up or down over the last `years` years. */
  | {
      readonly kind: 'change'
      readonly indicator: string
      readonly claimed: 'up' | 'down'
      readonly years: number
      /** Said of every kommune: the country's figure alone cannot bear it out. */
      readonly everywhere?: true
    }
  /**
   * The first indicator is higher than the second. `said`: with `{Where}`, `{when}`, and the
   * figures `{first}` and `{second}`, where titles beside numbers are not Norwegian.
   */
  | {
      readonly kind: 'higher'
      readonly indicator: string
      readonly than: string
      readonly said?: InLanguage<string>
    }
  /** No figure in the catalogue tests it; the reason is shown, bokmål and nynorsk. */
  | { readonly kind: 'untested'; readonly reason: InLanguage<string> }

/** A claim about the whole country, quoted word for word from a theme's introduction. */
export interface PaperClaim {
  readonly id: string
  readonly quote: string
  readonly test: PaperTest
  /** What the test does not answer, where the quote says more than the figures can. */
  readonly note?: InLanguage<string>
}

export interface Theme {
  readonly id: ThemeId
  readonly title: string
  /**
   * The figure the theme's introduction leans on: ids of indicators, of which the first that has a
   * figure for the place stands on its first screen. Where none has, the first is told to be missing.
   */
  readonly key: readonly string[]
  readonly introduction: readonly string[]
  readonly questions: readonly Question[]
  readonly claims: readonly PaperClaim[]
}

/** A discussion paper. The text is bokmål as written and is never translated. */
export interface Paper {
  readonly id: string
  readonly title: string
  readonly election: string
  readonly introduction: readonly string[]
  readonly themes: readonly Theme[]
}
