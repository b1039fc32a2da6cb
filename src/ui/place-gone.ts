import type { UseQueryResult } from '@tanstack/react-query'
import type { PlaceCode } from '../domain/place.ts'
import { DataFileError } from '../observations/queries.ts'
import type { LatestShard, PlaceShard } from '../observations/shards.ts'

/**
 * Whether there is no place of the code, as opposed to a file that did not come: the newest file
 * knows every place.
 */
export const isGone = (
  code: PlaceCode,
  { place, latest }: { place: UseQueryResult<PlaceShard>; latest: UseQueryResult<LatestShard> },
): boolean =>
  place.error instanceof DataFileError &&
  place.error.missing &&
  latest.data !== undefined &&
  !latest.data.places.includes(code)
