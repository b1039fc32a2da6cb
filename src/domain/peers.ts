import type { PlaceCode } from './place.ts'

/** What decides which kommuner a kommune is held against. */
export interface Grouped {
  readonly code: PlaceCode
  readonly kostra: string
  readonly centrality: string
}

/** The kommuner that it is fair to compare a kommune with, and what they share. Never itself. */
export interface Peers {
  readonly kind: 'kostra' | 'centrality'
  /** Code of the KOSTRA group or centrality class. */
  readonly code: string
  readonly members: readonly PlaceCode[]
}

/** What a place's figure is held against: the country, its fylke, the middle of its peers. */
export type ComparedWith = 'country' | 'fylke' | 'peers'

/** With fewer, the middle is a matter of one or two kommuner: Oslo is alone in its group. */
const FEWEST_IN_A_GROUP = 5

/**
 * The kommuner of the same KOSTRA group; of the same centrality class where they are too few.
 * A centrality class that is itself too small is used all the same.
 */
export function peersOf(kommune: Grouped, kommuner: readonly Grouped[]): Peers {
  const others = kommuner.filter((other) => other.code !== kommune.code)
  const codes = (same: (other: Grouped) => boolean) => others.filter(same).map(({ code }) => code)
  const kostra = codes((other) => other.kostra === kommune.kostra)
  if (kostra.length >= FEWEST_IN_A_GROUP)
    return { kind: 'kostra', code: kommune.kostra, members: kostra }
  const centrality = codes((other) => other.centrality === kommune.centrality)
  return { kind: 'centrality', code: kommune.centrality, members: centrality }
}

/**
 * Whether the members' figures have a middle worth showing: at least half of them must have one,
 * since the middle of a few would be said to be the middle of all.
 */
export function enoughForMiddle(values: readonly (number | null)[]): boolean {
  const count = values.filter((value) => value !== null).length
  return count > 0 && 2 * count >= values.length
}
