import type { RangePoint } from '../../charts/dot-range.tsx'
import type { Snapshot } from '../../observations/snapshot.ts'
import { shortNameOf, valuesOf } from './compare-data.ts'
import type { CompareScene } from './scene.ts'

/** Everyone that has the figure, and the chosen of them with what they are called. */
export function rangeOf(
  { data, level, drawn }: Pick<CompareScene, 'data' | 'level' | 'drawn'>,
  snapshot: Snapshot,
  number: (value: number) => string,
) {
  const points = [...valuesOf(data, level, snapshot)].flatMap(([code, value]): RangePoint[] =>
    value === null ? [] : [{ code, value }],
  )
  const chosen = drawn.flatMap(({ code, name, style }) => {
    const value = points.find((point) => point.code === code)?.value
    return value === undefined ? [] : [{ code, value, style, label: `${name} ${number(value)}` }]
  })
  return { points, chosen }
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
