/** A word beside its line in the histogram: on which side it hides no other line. Pure. */

export type MarkSide = 'start' | 'end'

/**
 * `start`: the words begin at the line; `end`: they end there. `at` and the lines of the others are
 * from 0 to 1, `width` is that of the words in the same.
 */
export function markSide(at: number, others: readonly number[], width: number): MarkSide {
  const usual = at < 0.5 ? 'start' : 'end'
  const spans = { start: [at, at + width], end: [at - width, at] } as const
  const fits = (side: MarkSide) => spans[side][0] >= 0 && spans[side][1] <= 1
  const crossed = (side: MarkSide) =>
    others.some((other) => other !== at && other >= spans[side][0] && other <= spans[side][1])
  const turned = usual === 'start' ? 'end' : 'start'
  return crossed(usual) && fits(turned) && !crossed(turned) ? turned : usual
}
