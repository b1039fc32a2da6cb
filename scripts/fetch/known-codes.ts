import { levelOf } from '../../src/domain/place.ts'
import type { PlaceCode } from '../../src/domain/place.ts'
import type { Places } from '../places/read-places.ts'
import { examples } from '../checks/finding.ts'
import type { Published } from '../series/published.ts'

/**
 * Figures under a kommune code that KLASS had never heard of when `data/places` was made would be
 * lost without a word, where every year has the codes of its time. They are an error instead.
 */
export function refuseUnknownCodes(
  id: string,
  published: readonly Published[],
  places: Pick<Places, 'kommuner' | 'fylker' | 'versions' | 'changes'>,
): void {
  const known = knownCodes(places)
  const unknown = published
    .filter(({ borders }) => borders === 'as-published')
    .flatMap(({ rows }) => rows)
    .filter(({ place, value }) => value !== null && levelOf(place) === 'kommune')
    .filter(({ place }) => !known.has(place))
    .map(({ place }) => place)
  if (!unknown.length) return
  throw new Error(
    `${id}: figures came for ${examples([...new Set(unknown)])}, which no list of kommuner we have knows. If borders have changed, run "npm run places" and then this command again.`,
  )
}

const knownCodes = ({
  kommuner,
  fylker,
  versions,
  changes,
}: Pick<Places, 'kommuner' | 'fylker' | 'versions' | 'changes'>): ReadonlySet<PlaceCode> =>
  new Set([
    ...[...kommuner, ...fylker, ...versions].map(({ code }) => code),
    ...changes.flatMap(({ oldCode, newCode }) => [oldCode, newCode]),
  ])
