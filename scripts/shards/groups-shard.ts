import { fylkeOf, type PeerGroupKind } from '../../src/domain/place.ts'
import type { GroupName, GroupsShard } from '../../src/observations/shards.ts'
import type { Places } from '../places/read-places.ts'

/** `grupper.json`: what each kommune can be grouped by, and what the groups are called. */
export function groupsShard(places: Places): GroupsShard {
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
    })),
    kostra: named('kostra'),
    centrality: named('centrality'),
    regions: named('economic-region'),
  }
}
