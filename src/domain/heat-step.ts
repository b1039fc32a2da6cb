/** How a figure is coloured: from far below (-2) to far above (2); 0 is about the same. */
export type HeatStep = -2 | -1 | 0 | 1 | 2

export const HEAT_STEPS: readonly HeatStep[] = [2, 1, 0, -1, -2]

/** Less than this share of the middle half's width is about the same. */
const ABOUT_THE_SAME = 0.25

/**
 * The step of a difference, counted in widths of the middle half of all places, so that neither the
 * unit nor one odd place decides. Null where there is no such width.
 */
export function distanceStep(difference: number, width: number | null): HeatStep | null {
  if (width === null || width <= 0) return null
  const share = Math.abs(difference) / width
  if (share < ABOUT_THE_SAME) return 0
  const size = share >= 1 ? 2 : 1
  return difference > 0 ? size : (-size as HeatStep)
}

const FIFTHS = 5

/** Which fifth of the ranked the figure lies in; null where they are too few to be parted so. */
export function fifthStep(figure: number, ranked: readonly number[]): HeatStep | null {
  if (ranked.length < FIFTHS) return null
  const higher = ranked.filter((other) => other > figure).length
  return (2 - Math.min(FIFTHS - 1, Math.floor((higher / ranked.length) * FIFTHS))) as HeatStep
}
