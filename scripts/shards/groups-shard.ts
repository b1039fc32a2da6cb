import { fylkeOf, type PeerGroupKind, type PlaceCode } from '../../src/domain/place.ts'
import { sizeClassOf } from '../../src/domain/size-class.ts'
import type { GroupName, GroupsShard } from '../../src/observations/shards.ts'
import type { Places } from '../places/read-places.ts'

/**
 * `grupper.json`: what each kommune can be grouped by, and what the groups are called. `population`:
 * newest inhabitants by kommune, that size classes are made of.
 */
export function groupsShard(
  places: Places,
  population: ReadonlyMap<PlaceCode, number | null>,
): GroupsShard {
  const sizeOf = (code: PlaceCode) => {
    const people = population.get(code) ?? null
    return people === null ? null : sizeClassOf(people)
  }
  const named = (kind: PeerGroupKind): GroupName[] =>
    places.peerGroups
      .filter((group) => group.kind === kind)
      .map(({ code, name, meaning }) => ({ code, name, meaning }))
  return {
    kommuner: places.kommuner.map((kommune) => ({
      code: kommune.code,
      fylke: fylkeOf(kommune.code),
      kostra: kommune.kostraGroup,
      centrality: kommune.centralityClass,
      centralityIndex: kommune.centralityIndex,
      region: kommune.economicRegion,
      size: sizeOf(kommune.code),
    })),
    kostra: named('kostra'),
    centrality: named('centrality'),
    regions: named('economic-region').map(({ code, name }) => ({ code, name: name.nb })),
  }
}
