/** Every sentence that the rules can offer, for the test that reads them all. */
import { sayingsShard } from '../../scripts/shards/sayings-shards.ts'
import type { Claim } from '../../src/claims/model/claim.ts'
import { claimDataOf, type ClaimData, type ClaimFiles } from '../../src/claims/model/claim-data.ts'
import { offersOf, type Offer } from '../../src/claims/offers.ts'
import { wordings, type Telling } from '../../src/claims/sentences/index.ts'
import type { Language } from '../../src/domain/indicator.ts'
import type { Saying } from '../../src/domain/saying.ts'

export interface Said {
  readonly code: string
  readonly claim: Claim
  readonly text: string
}

/** The files that the pages read, each parsed once; throws on a path that there is none of. */
export function filesOf(shards: ReadonlyMap<string, string>): <T>(path: string) => T {
  const known = new Map<string, unknown>()
  return <T>(path: string) => {
    const text = shards.get(path)
    if (text === undefined) throw new Error(`No shard is named ${path}.`)
    if (!known.has(path)) known.set(path, JSON.parse(text))
    return known.get(path) as T
  }
}

/** What may be said of one place. */
interface SaidOfPlace {
  readonly data: ClaimData
  readonly telling: Telling
  readonly offers: readonly Offer[]
  /** Every wording of every claim. */
  readonly said: readonly Said[]
}

export function saidOf(
  code: string,
  language: Language,
  file: <T>(path: string) => T,
): SaidOfPlace {
  const files: ClaimFiles = {
    place: file(`sted/${code}.json`),
    catalogue: file(`katalog.${language}.json`),
    latest: file('siste.json'),
    checksums: file('sjekksummer.json'),
  }
  const data = claimDataOf(files)
  const sayings = sayingsShard(language) as Readonly<Record<string, Saying>>
  const offers = offersOf(data)
  const telling = { data, sayings, language }
  const said = offers.flatMap(({ claim }) =>
    wordings(claim, telling).map((text) => ({ code, claim, text })),
  )
  return { data, telling, offers, said }
}
