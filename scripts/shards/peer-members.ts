import { peersOf, type Grouped } from '../../src/domain/peers.ts'
import type { Kommune, PlaceCode } from '../../src/domain/place.ts'
import type { Places } from '../places/read-places.ts'

/** The places that it is fair to compare a place with, and what they share. Never the place itself. */
export interface PeerMembers {
  readonly kind: 'kostra' | 'centrality' | 'fylker'
  /** Code of the KOSTRA group or centrality class; empty for the fylker. */
  readonly code: string
  readonly members: readonly PlaceCode[]
}

const grouped = ({ code, kostraGroup, centralityClass }: Kommune): Grouped => ({
  code,
  kostra: kostraGroup,
  centrality: centralityClass,
})

/** The kommuner of the same kind, by the rule that the pages follow too. */
export const peersOfKommune = (kommune: Kommune, places: Places): PeerMembers =>
  peersOf(grouped(kommune), places.kommuner.map(grouped))

/** All the other fylker. */
export function peersOfFylke(fylke: PlaceCode, places: Places): PeerMembers {
  const members = places.fylker.map(({ code }) => code).filter((code) => code !== fylke)
  return { kind: 'fylker', code: '', members }
}
