/** What is found of a number, or of words that say as much, when it is held against the figures. */
import type { Period } from '../../domain/observation.ts'
import type { PlaceCode } from '../../domain/place.ts'
import type { RankOrder } from '../../domain/rank.ts'
import type { Figure } from '../../domain/series.ts'
import type { Quantity } from './quantities.ts'
import type { Span } from './not-figures.ts'

/** Whose figure it is: a place's own, or the middle of the kommuner that are like it. */
export type Whose =
  | { readonly kind: 'place'; readonly code: PlaceCode }
  | { readonly kind: 'peers'; readonly code: PlaceCode }

/** Which places are ranked: a fylke's kommuner, all kommuner, or all fylker. */
export type Among =
  | { readonly level: 'kommune'; readonly fylke: PlaceCode | null }
  | { readonly level: 'fylke'; readonly fylke: null }

/** How two figures are told apart: in the indicator's own unit, in percent, or how many times. */
export type Measured = 'amount' | 'percent' | 'times'

/** What a number or a word is held against, where it is no plain figure of one period. */
export type Held =
  | {
      readonly kind: 'change'
      readonly from: Figure
      readonly to: Figure
      /** Signed: below zero is less. */
      readonly right: number
      readonly as: Measured
    }
  | {
      readonly kind: 'difference'
      readonly other: Whose
      readonly otherFigure: Figure
      readonly right: number
    }
  | {
      readonly kind: 'rank'
      readonly rank: number
      readonly of: number
      readonly tied: number
      readonly among: Among
      readonly order: RankOrder
    }
  | {
      readonly kind: 'count'
      /** How many of them lie on that side. */
      readonly right: number
      readonly of: number
      readonly side: 'above' | 'below'
      readonly among: Among
    }
  | {
      readonly kind: 'streak'
      readonly from: Figure
      readonly to: Figure
      /** How many years on end it has gone that way; 0 where they are too few to speak of. */
      readonly years: number
      readonly way: 'up' | 'down'
    }

/** One indicator of one place, held against a number. */
export interface Reading {
  readonly indicator: string
  readonly whose: Whose
  /** The figure that the text asks for: of the period it names, else the newest. */
  readonly asked: Figure | null
  /** The figure that the number is; null when it is none. */
  readonly said: Figure | null
  readonly newest: Figure
  readonly exact: boolean
  /** The text names the period. */
  readonly dated: boolean
  readonly held?: Held
  /** Right and old, and told without its period: that has to be said. */
  readonly toSay?: Period
}

/** Of what is held against the newest figure, and is no figure itself: a rank, a streak, a count. */
export const newestHeld = (
  about: Pick<Reading, 'indicator' | 'whose' | 'newest'>,
  held: Held,
): Reading => ({ ...about, asked: about.newest, said: null, exact: true, dated: false, held })

export type WhyNotExamined =
  | 'promise'
  | 'denied'
  | 'no-unit'
  | 'no-words'
  | 'other-unit'
  | 'several-indicators'
  | 'several-places'
  | 'other-place'
  | 'no-figure'
  | 'change'
  | 'difference'
  | 'rank'
  | 'who-is-ranked'
  | 'largest'
  | 'range'
  | 'times'
  | 'whole'
  | 'no-period'
  | 'older-rank'
  | 'alike'
  | 'far-off'
  | 'streak'

export type Verdict =
  | { readonly outcome: 'found' | 'close' | 'outdated' | 'not-found'; readonly reading: Reading }
  | {
      readonly outcome: 'not-examined'
      readonly why: WhyNotExamined
      /** What it could have been: of `several-…`, and the indicators of `other-unit`, `no-figure`. */
      readonly readings: readonly Reading[]
      readonly indicators: readonly string[]
      /** The place that has not been chosen. */
      readonly places: readonly PlaceCode[]
    }

/** `quantity`: null where words say it, as `lavest i Troms`. */
export interface Examined extends Span {
  readonly quantity: Quantity | null
  readonly verdict: Verdict
}

export const notExamined = (
  why: WhyNotExamined,
  more: { indicators?: string[]; readings?: Reading[]; places?: PlaceCode[] } = {},
): Verdict => ({ outcome: 'not-examined', why, indicators: [], readings: [], places: [], ...more })
