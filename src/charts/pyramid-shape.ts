import type { AgeShard } from '../observations/shards.ts'

/** One age group: shares of the whole population, in percent; null where a figure is missing. */
export interface PyramidRow {
  readonly group: string
  readonly women: number | null
  readonly men: number | null
}

/** One period of an age shard as shares of everyone, oldest group first; null when it has no figures. */
export function pyramidRows(shard: AgeShard, period: string): PyramidRow[] | null {
  const i = shard.periods.indexOf(period)
  const women = shard.women[i]
  const men = shard.men[i]
  if (!women || !men) return null
  const total = [...women, ...men].reduce<number>((sum, persons) => sum + (persons ?? 0), 0)
  if (total === 0) return null
  const share = (persons: number | null | undefined) =>
    persons === null || persons === undefined ? null : (100 * persons) / total
  return shard.groups
    .map((group, g) => ({ group, women: share(women[g]), men: share(men[g]) }))
    .reverse()
}

/** The largest share in any of the pyramids: they are drawn to one scale. */
export const widest = (pyramids: readonly (readonly PyramidRow[])[]): number =>
  Math.max(0, ...pyramids.flat().flatMap((row) => [row.women ?? 0, row.men ?? 0]))
