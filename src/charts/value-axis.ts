import { extent } from '../domain/summary-statistics.ts'
import { niceTicks } from './nice-ticks.ts'
import type { TrendRow } from './trend-data.ts'

/** What stands free above the highest and below the lowest figure, in parts of what lies between. */
const MARGIN = 0.08
const TICKS = 4

export interface ValueAxis {
  readonly domain: [number, number]
  readonly ticks: number[]
}

/**
 * The axis of a chart's figures: round numbers that are what is written beside them, in figures of so
 * many decimals.
 */
export function valueAxis(rows: readonly TrendRow[], decimals: number): ValueAxis {
  const [low, high] = extent(rows.flatMap(({ values }) => Object.values(values))) ?? [0, 1]
  // Figures that are written alike are one, however they were worked out.
  const isFlat = high - low < 10 ** -decimals
  const margin = isFlat ? Math.max(1, Math.abs(high) / 10) : MARGIN * (high - low)
  const domain: [number, number] = [low - margin, high + margin]
  const isWritten = (tick: number) => Number(tick.toFixed(decimals)) === tick
  return { domain, ticks: niceTicks(domain, TICKS).filter(isWritten) }
}
