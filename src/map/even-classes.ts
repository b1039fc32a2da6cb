import type { LegendClass } from './fills.ts'

/** How far the largest class may be from the smallest before nobody calls them alike. */
const ABOUT = 1.5

/** Whether it may be said that there are about as many places in each class. */
export function areEven(classes: readonly Pick<LegendClass, 'count'>[]): boolean {
  const counts = classes.map(({ count }) => count)
  return counts.length > 1 && Math.max(...counts) <= ABOUT * Math.min(...counts)
}
