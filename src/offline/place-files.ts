import { fylkeOf, levelOf, type PlaceCode } from '../domain/place.ts'
import type { PlaceFacts } from '../observations/shards.ts'

const ofPlaces = (codes: readonly PlaceCode[]): string[] => [
  ...new Set(codes.map((code) => `sted/${code}.json`)),
]

/** A place, its fylke and those it is held against: what is kept of one's own place. */
export function ownFiles({ code, fylke, peerGroup }: PlaceFacts): string[] {
  const within = levelOf(code) === 'kommune' ? fylkeOf(code) : '0'
  const all = [code, ...(fylke ? [fylke.code] : []), ...(peerGroup?.members ?? [])]
  return [...ofPlaces(all), `lokator/${within}.json`, `alder/${code}.json`]
}

/** Everything of a fylke's places, of all that there is. */
export function fylkeFiles(fylke: PlaceCode, all: readonly string[]): string[] {
  const ours = new RegExp(`^(sted|lokator|alder|anlegg/[^/]+)/${fylke}(\\d\\d)?\\.json$`)
  return all.filter((path) => ours.test(path))
}
