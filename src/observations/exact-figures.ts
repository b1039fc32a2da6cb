import type { Period } from '../domain/observation.ts'
import type { ExactShard } from './shards.ts'

/** The figure as exact as it is known: what is shown of it, where there is no more. */
export function exactOf(
  exact: ExactShard,
  period: Period,
  place: string,
  shown: number | null,
): number | null {
  return shown === null ? null : (exact[period]?.[place] ?? shown)
}
