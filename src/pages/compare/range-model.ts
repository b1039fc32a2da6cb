import type { RangePoint } from '../../charts/dot-range.tsx'
import type { Snapshot } from '../../observations/snapshot.ts'
import { shortNameOf, valuesOf } from './compare-data.ts'
import type { CompareScene, Drawn } from './scene.ts'

/**
 * Everyone that has the figure, the chosen of them and the regions with what they are called, and the
 * names of regions that have none to be drawn.
 */
export function rangeOf(
  { data, level, drawn, regions }: Pick<CompareScene, 'data' | 'level' | 'drawn' | 'regions'>,
  snapshot: Snapshot,
  regionValue: (code: string) => number | null | undefined,
  number: (value: number) => string,
) {
  const points = [...valuesOf(data, level, snapshot)].flatMap(([code, value]): RangePoint[] =>
    value === null ? [] : [{ code, value }],
  )
  const marked = (value: number | null | undefined, { code, name, style }: Drawn) =>
    value === null || value === undefined
      ? []
      : [{ code, value, style, label: `${name} ${number(value)}` }]
  const chosen = [
    ...drawn.flatMap((one) => marked(points.find(({ code }) => code === one.code)?.value, one)),
    ...regions.flatMap((one) => marked(regionValue(one.code), one)),
  ]
  const left = regions.flatMap(({ code, name }) => (regionValue(code) === null ? [name] : []))
  return { points, chosen, left }
}

/** The name of who has the figure, when there is just one. */
export function nameOfOnly(
  { data }: Pick<CompareScene, 'data'>,
  points: readonly RangePoint[],
  figure: number,
): string {
  const [only, ...more] = points.filter(({ value }) => value === figure)
  return only !== undefined && more.length === 0 ? ` ${shortNameOf(data, only.code)}` : ''
}
