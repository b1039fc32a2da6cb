/**
 * What one indicator alone is used for, where a page or a check needs a figure of a certain
 * meaning and must not know it by name. Each duty is held by one shown indicator of the catalogue.
 */
export type Duty =
  /** How many people live in a place: told at its head, orders groups, and age groups add up to it. */
  | 'population'
  /** What the map shows when a reader asks for a map and no indicator. */
  | 'first-map'

export const DUTIES: readonly Duty[] = ['population', 'first-map']

/** The one of these that has the duty; undefined where none has. */
export function holderOf<T extends { readonly duties?: readonly Duty[] }>(
  duty: Duty,
  indicators: Iterable<T>,
): T | undefined {
  return [...indicators].find(({ duties }) => duties?.includes(duty))
}
