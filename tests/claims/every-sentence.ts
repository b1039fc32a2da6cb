/** Every sentence that the rules can offer, for the test that reads them all. */
import { figureShards, readTables } from '../../scripts/shards/shards.ts'
import { sayingsShard } from '../../scripts/shards/sayings-shards.ts'
import { readPaper } from '../../scripts/content/read-paper.ts'
import { readManifest } from '../../scripts/promote/data-store.ts'
import { readPlaces } from '../../scripts/places/read-places.ts'
import type { Claim } from '../../src/claims/model/claim.ts'
import { claimDataOf, type ClaimFiles } from '../../src/claims/model/claim-data.ts'
import { offersOf } from '../../src/claims/offers.ts'
import { wordings } from '../../src/claims/sentences/index.ts'
import type { Language } from '../../src/domain/indicator.ts'
import type { Saying } from '../../src/domain/saying.ts'

export interface Said {
  readonly code: string
  readonly claim: Claim
  readonly text: string
}

/** The files that the pages read, made from a data folder and read back from JSON. */
export async function filesOf(dataDir: string): Promise<<T>(path: string) => T> {
  const [places, tables, manifest, paper] = await Promise.all([
    readPlaces(dataDir),
    readTables(dataDir),
    readManifest(dataDir),
    readPaper(dataDir),
  ])
  const shards = figureShards({ places, tables, manifest, paper })
  const known = new Map<string, unknown>()
  return <T>(path: string) => {
    const shard = shards.get(path)
    if (shard === undefined) throw new Error(`No shard is named ${path}.`)
    if (!known.has(path)) known.set(path, JSON.parse(JSON.stringify(shard)))
    return known.get(path) as T
  }
}

/** Every wording of every claim that may be said of the place. */
export function saidOf(
  code: string,
  language: Language,
  file: <T>(path: string) => T,
): readonly Said[] {
  const files: ClaimFiles = {
    place: file(`sted/${code}.json`),
    catalogue: file(`katalog.${language}.json`),
    latest: file('siste.json'),
    checksums: file('sjekksummer.json'),
  }
  const data = claimDataOf(files)
  const sayings = sayingsShard(language) as Readonly<Record<string, Saying>>
  return offersOf(data).flatMap(({ claim }) =>
    wordings(claim, { data, sayings, language }).map((text) => ({ code, claim, text })),
  )
}
