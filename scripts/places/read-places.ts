import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type {
  BorderChange,
  Fylke,
  Kommune,
  PeerGroup,
  PlaceVersion,
} from '../../src/domain/place.ts'
import {
  CHANGES,
  FYLKER,
  KOMMUNER,
  PEER_GROUPS,
  VERSIONS,
  type PlaceTable,
} from './place-tables.ts'

/** All of `data/places/` but the boundaries. Both levels are in `versions` and `changes`. */
export interface Places {
  readonly kommuner: readonly Kommune[]
  readonly fylker: readonly Fylke[]
  readonly versions: readonly PlaceVersion[]
  readonly changes: readonly BorderChange[]
  readonly peerGroups: readonly PeerGroup[]
}

/** Reads `<dataDir>/places/`; throws naming the file and the command that makes it. */
export async function readPlaces(dataDir: string): Promise<Places> {
  const read = <T>(table: PlaceTable<T>) => readTable(dataDir, table)
  const [kommuner, fylker, versions, changes, peerGroups] = await Promise.all([
    read(KOMMUNER),
    read(FYLKER),
    read(VERSIONS),
    read(CHANGES),
    read(PEER_GROUPS),
  ])
  return { kommuner, fylker, versions, changes, peerGroups }
}

async function readTable<T>(dataDir: string, table: PlaceTable<T>): Promise<readonly T[]> {
  const path = join(dataDir, 'places', table.file)
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new Error(`${path} cannot be read: make it with npm run places.`, { cause })
  })
  return table.parse(text)
}
