/** Three sentences for a debate: the safest, and of as many themes as there are. */
import type { Claim } from '../../claims/model/claim.ts'
import type { TalkingPoint, ThemePoints } from './points-model.ts'

const MANY = 3

const isSafe = ({ offer }: TalkingPoint): boolean => offer.light.colour === 'green'

const byInterest = (a: TalkingPoint, b: TalkingPoint): number => b.offer.interest - a.offer.interest

/**
 * At most three of what the page suggests, green only: before all those that say how it has gone or
 * how it is beside others (`isTelling`), and a bare figure only where there are too few of them. Of
 * either the most interesting first: one a theme, and a second of a theme only where fewer than
 * three themes have one.
 */
export function threePoints(
  themes: readonly ThemePoints[],
  isTelling: (claim: Claim) => boolean,
): TalkingPoint[] {
  const safe = themes.map(({ points }) => points.filter(isSafe))
  const telling = safe.map((points) => points.filter(({ offer }) => isTelling(offer.claim)))
  return distinct([...spread(telling), ...spread(safe)]).slice(0, MANY)
}

/** The best of every theme, then the others. */
function spread(themes: readonly (readonly TalkingPoint[])[]): TalkingPoint[] {
  const sorted = themes.map((points) => points.toSorted(byInterest))
  const first = sorted.flatMap(([best]) => best ?? []).toSorted(byInterest)
  const rest = sorted.flatMap(([, ...others]) => others).toSorted(byInterest)
  return [...first, ...rest]
}

const distinct = (points: readonly TalkingPoint[]): TalkingPoint[] => [
  ...new Map(points.map((point) => [point.address, point])).values(),
]
