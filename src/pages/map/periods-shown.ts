import type { Period } from '../../domain/observation.ts'

/** At most so many of the periods, spread evenly; the first and the last are among them. */
export function periodsShown(periods: readonly Period[], most: number): readonly Period[] {
  if (periods.length <= most) return periods
  const last = periods.length - 1
  const places = Array.from({ length: most }, (_, i) => Math.round((i * last) / (most - 1)))
  return [...new Set(places)].flatMap((place) => periods[place] ?? [])
}
