/** Three sentences for a debate: the safest, and of as many themes as there are. */
import type { TalkingPoint, ThemePoints } from './points-model.ts'

const MANY = 3

const isSafe = ({ offer }: TalkingPoint): boolean => offer.light.colour === 'green'

const byInterest = (a: TalkingPoint, b: TalkingPoint): number => b.offer.interest - a.offer.interest

/**
 * At most three of what the page suggests, green only, the most telling first: one a theme, and a
 * second of a theme only where fewer than three themes have one.
 */
export function threePoints(themes: readonly ThemePoints[]): TalkingPoint[] {
  const safe = themes.map(({ points }) => points.filter(isSafe).toSorted(byInterest))
  const first = safe.flatMap(([best]) => best ?? []).toSorted(byInterest)
  const rest = safe.flatMap(([, ...others]) => others).toSorted(byInterest)
  return distinct([...first, ...rest]).slice(0, MANY)
}

const distinct = (points: readonly TalkingPoint[]): TalkingPoint[] => [
  ...new Map(points.map((point) => [point.address, point])).values(),
]
