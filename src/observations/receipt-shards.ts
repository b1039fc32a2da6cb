/** The files of the change log and of the receipts: read by few, so apart from the others. */
import type { Period } from '../domain/observation.ts'
import type { PlaceCode } from '../domain/place.ts'
import type { FormerAreas, Receipt } from '../domain/receipt.ts'
import { fileQuery } from './queries.ts'

/** Figures of one indicator that were revised in one update. */
export interface RevisedFigures {
  readonly cells: number
  readonly places: number
  readonly first: Period
  readonly last: Period
  /** `updated`, `edition`, `question`, `inputs`, `method` or `unexplained`: see scripts/report/diff.ts. */
  readonly why: string
  /** ISO date when the publisher updated it; empty when not known. */
  readonly published: string
  /** The revision that is the largest in the indicator's unit. */
  readonly largest: {
    readonly place: PlaceCode
    readonly name: string
    readonly period: Period
    readonly old: number
    readonly now: number
  }
}

/** What an update did to one indicator. */
export interface IndicatorChanges {
  readonly id: string
  readonly kind: 'new' | 'gone' | 'changed'
  /** Of a new or a gone one: how many figures it has or had. */
  readonly cells: number
  readonly newPeriods: readonly { readonly period: Period; readonly places: number }[]
  readonly newPlaces: number
  readonly gained: number
  readonly lost: number
  /** Figures that came, went or were marked in another way. */
  readonly statuses: number
  readonly revised: RevisedFigures | null
}

export interface ChangeUpdate {
  /** ISO date. */
  readonly date: string
  /** Which of that day, from 1. */
  readonly number: number
  readonly indicators: readonly IndicatorChanges[]
  /** Warnings that were let pass, and why. */
  readonly accepted: readonly { readonly about: string; readonly reason: string }[]
}

/** `endringer.json`: updates, newest first. */
export interface ChangesShard {
  readonly updates: readonly ChangeUpdate[]
}

export const changesQuery = () => fileQuery<ChangesShard>('endringer.json')
/** `kvittering/<id>.json`: how an indicator's figures were made, and which have been revised. */
export const receiptQuery = (id: string) => fileQuery<Receipt>(`kvittering/${id}.json`)
/** `opphav.json`: what today's places were before. */
export const formerAreasQuery = () => fileQuery<FormerAreas>('opphav.json')
