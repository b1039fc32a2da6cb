import type { Kommune, PlaceCode } from '../../src/domain/place.ts'
import type { Places } from '../places/read-places.ts'

/** The places that it is fair to compare a place with, and what they share. Never the place itself. */
export interface PeerMembers {
  readonly kind: 'kostra' | 'centrality' | 'fylker'
  /** Code of the KOSTRA group or centrality class; empty for the fylker. */
  readonly code: string
  readonly members: readonly PlaceCode[]
}

/** With fewer, the middle is a matter of one or two kommuner: Oslo is alone in its group. */
const FEWEST_IN_A_GROUP = 5

/**
 * The kommuner of the same KOSTRA group; of the same centrality class where they are too few.
 * A group of all others of a kind that is itself too small is used all the same.
 */
export function peersOfKommune(kommune: Kommune, places: Places): PeerMembers {
  const others = places.kommuner.filter((other) => other.code !== kommune.code)
  const codes = (same: (other: Kommune) => boolean) => others.filter(same).map(({ code }) => code)
  const kostra = codes((other) => other.kostraGroup === kommune.kostraGroup)
  if (kostra.length >= FEWEST_IN_A_GROUP) {
    return { kind: 'kostra', code: kommune.kostraGroup, members: kostra }
  }
  const centrality = codes((other) => other.centralityClass === kommune.centralityClass)
  return { kind: 'centrality', code: kommune.centralityClass, members: centrality }
}

/** All the other fylker. */
export function peersOfFylke(fylke: PlaceCode, places: Places): PeerMembers {
  const members = places.fylker.map(({ code }) => code).filter((code) => code !== fylke)
  return { kind: 'fylker', code: '', members }
}
