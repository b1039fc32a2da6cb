import { readFileSync } from 'node:fs'
import { decodeObservations } from '../src/observations/csv.ts'

export interface CommittedFigures {
  /** Periods that kommuner have figures for, oldest first. */
  readonly periods: readonly string[]
  readonly newest: string
  /** The one before the newest. */
  readonly previous: string
  /** The kommuner that have a figure in the newest period. */
  readonly kommuner: readonly string[]
  /** The figure, rounded to so many decimals; throws where there is none. */
  readonly at: (place: string, period: string, decimals: number) => number
}

/** What `data/observations/` has of an indicator: for tests that must hold also when newer figures come. */
export function committedFigures(id: string): CommittedFigures {
  const rows = decodeObservations(readFileSync(`data/observations/${id}.csv`, 'utf8'), id)
  const figures = rows.filter(({ value }) => value !== null)
  const ofKommuner = figures.filter(({ place }) => place.length === 4)
  const periods = [...new Set(ofKommuner.map(({ period }) => period))].toSorted()
  const [previous, newest] = periods.slice(-2)
  if (!previous || !newest) throw new Error(`${id} has fewer than two periods.`)
  const at = (place: string, period: string, decimals: number): number => {
    const found = figures.find((row) => row.place === place && row.period === period)
    if (found?.value == null) throw new Error(`${id} has no figure of ${place} in ${period}.`)
    return Math.round(found.value * 10 ** decimals * (1 + Number.EPSILON)) / 10 ** decimals
  }
  const kommuner = ofKommuner.filter(({ period }) => period === newest).map(({ place }) => place)
  return { periods, newest, previous, kommuner, at }
}

/** 22.8 as Norwegians write it: `22,8`. */
export const written = (value: number, decimals: number): string =>
  value.toFixed(decimals).replace('.', ',')
