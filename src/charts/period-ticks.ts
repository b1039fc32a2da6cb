import type { TrendRow } from './trend-data.ts'

/** About so many positions under a time axis, always of periods that exist, the last among them. */
export function periodTicks(rows: readonly TrendRow[], most = 6): number[] {
  const step = Math.max(1, Math.ceil((rows.length - 1) / (most - 1)))
  const last = rows.length - 1
  return rows.filter((_, i) => (last - i) % step === 0).map(({ at }) => at)
}
