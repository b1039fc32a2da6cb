import { claimAddress } from '../../src/claims/model/claim-address.ts'
import { claimDataOf } from '../../src/claims/model/claim-data.ts'
import { sentencesOf } from '../../src/claims/sentences/index.ts'
import { standoutClaims, type StandoutClaim } from '../../src/claims/standout-claims.ts'
import type { Language } from '../../src/domain/indicator.ts'
import type {
  CatalogueShard,
  ChecksumsShard,
  LatestShard,
  PlaceShard,
  Standout,
} from '../../src/observations/shards.ts'
import { levelSummary } from '../../src/observations/level-summary.ts'
import { sayingsShard } from './sayings-shards.ts'

export interface StandoutFiles {
  readonly catalogues: Readonly<Record<Language, CatalogueShard>>
  readonly latest: LatestShard
  readonly checksums: ChecksumsShard
}

const SAYINGS = { nb: sayingsShard('nb'), nn: sayingsShard('nn') }

/**
 * The place files, with the sentences of their standouts: said when the files are made, so that
 * the page that shows five of them need not carry the grammar and the words of them all.
 */
export const withStandouts = (
  places: ReadonlyMap<string, PlaceShard>,
  files: StandoutFiles,
): Map<string, PlaceShard> =>
  new Map([...places].map(([path, shard]) => [path, withStandoutsOf(shard, files)]))

function withStandoutsOf(shard: PlaceShard, files: StandoutFiles): PlaceShard {
  const { latest, checksums, catalogues } = files
  const data = claimDataOf({ place: shard, catalogue: catalogues.nb, latest, checksums })
  // What the records themselves say, such as whom a small group counts, is said in the language too.
  const indicators = new Map(
    catalogues.nn.indicators.map((summary) => [summary.id, levelSummary(summary, data.level)]),
  )
  const dataIn = { nb: data, nn: { ...data, indicators } }
  const telling = (language: Language) => ({
    data: dataIn[language],
    sayings: SAYINGS[language],
    language,
  })
  const found = standoutClaims(data)
  const claims = found.map(({ claim }) => claim)
  const nb = sentencesOf(claims, telling('nb'))
  const nn = sentencesOf(claims, telling('nn'))
  const standouts = found
    .map((one, i) => standout(one, nb[i] ?? '', nn[i] ?? ''))
    .filter((one) => one.nb !== '' && one.nn !== '')
  return standouts.length > 0 ? { ...shard, standouts } : shard
}

function standout({ claim, valence, reserved }: StandoutClaim, nb: string, nn: string): Standout {
  return {
    claim: claimAddress(claim),
    nb,
    nn,
    ...(valence === 'neutral' ? {} : { good: valence === 'flattering' }),
    ...(reserved ? { reserved: true as const } : {}),
  }
}
