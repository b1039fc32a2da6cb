import {
  COUNTRY,
  fylkeOf,
  type Kommune,
  type PeerGroup,
  type PlaceCode,
} from '../../src/domain/place.ts'
import type { PlaceFacts, PlaceEvent } from '../../src/observations/shards.ts'
import type { Places } from '../places/read-places.ts'
import { peersOfFylke, peersOfKommune, type PeerMembers } from './peer-members.ts'

/** What happened to a place's border or number, from whoever knows the history. */
export type HistoryOf = (code: PlaceCode) => readonly PlaceEvent[]

type Named = { readonly code: PlaceCode; readonly name: string }

const named = ({ code, name }: Named): Named => ({ code, name })

/** A group of `peer-groups.csv`; throws naming the command that would bring it. */
function groupOf(kind: PeerGroup['kind'], code: string, places: Places): PeerGroup {
  const group = places.peerGroups.find((one) => one.kind === kind && one.code === code)
  if (!group) throw new Error(`peer-groups.csv has no ${kind} "${code}": run npm run places.`)
  return group
}

function peerGroupCard(peers: PeerMembers, places: Places): NonNullable<PlaceFacts['peerGroup']> {
  if (peers.kind === 'fylker') return { ...peers, ...OTHER_FYLKER }
  const { name, meaning } = groupOf(peers.kind, peers.code, places)
  return { ...peers, name, meaning }
}

const OTHER_FYLKER = {
  name: { nb: 'De andre fylkene', nn: 'Dei andre fylka' },
  meaning: { nb: 'Alle fylkene i landet.', nn: 'Alle fylka i landet.' },
}

function kommuneCard(kommune: Kommune, places: Places, historyOf: HistoryOf): PlaceFacts {
  const fylke = places.fylker.find(({ code }) => code === fylkeOf(kommune.code))
  if (!fylke) throw new Error(`${kommune.code} lies in no fylke of fylker.csv: run npm run places.`)
  const neighbours = new Set(kommune.neighbours)
  return {
    ...named(kommune),
    level: 'kommune',
    fylke: named(fylke),
    peerGroup: peerGroupCard(peersOfKommune(kommune, places), places),
    centrality: {
      code: kommune.centralityClass,
      name: groupOf('centrality', kommune.centralityClass, places).name,
    },
    economicRegion: groupOf('economic-region', kommune.economicRegion, places).name.nb,
    neighbours: places.kommuner.filter(({ code }) => neighbours.has(code)).map(named),
    history: historyOf(kommune.code),
  }
}

/** Fylker that a fylke's kommuner have a border with. */
function fylkeNeighbours(fylke: PlaceCode, places: Places): Named[] {
  const codes = places.kommuner
    .filter(({ code }) => fylkeOf(code) === fylke)
    .flatMap(({ neighbours }) => neighbours.map(fylkeOf))
  const beyond = new Set(codes.filter((code) => code !== fylke))
  return places.fylker.filter(({ code }) => beyond.has(code)).map(named)
}

function fylkeCard(fylke: Named, places: Places, historyOf: HistoryOf): PlaceFacts {
  return {
    ...named(fylke),
    level: 'fylke',
    peerGroup: peerGroupCard(peersOfFylke(fylke.code, places), places),
    neighbours: fylkeNeighbours(fylke.code, places),
    members: places.kommuner.filter(({ code }) => fylkeOf(code) === fylke.code).map(named),
    history: historyOf(fylke.code),
  }
}

const countryCard = (places: Places): PlaceFacts => ({
  code: COUNTRY,
  name: 'Norge',
  level: 'land',
  neighbours: [],
  members: places.fylker.map(named),
  history: [],
})

/** A card for the country, every fylke and every kommune. */
export function placeCards(places: Places, historyOf: HistoryOf): PlaceFacts[] {
  return [
    countryCard(places),
    ...places.fylker.map((fylke) => fylkeCard(fylke, places, historyOf)),
    ...places.kommuner.map((kommune) => kommuneCard(kommune, places, historyOf)),
  ]
}
