import type { UseQueryResult } from '@tanstack/react-query'
import type { PlaceCode } from '../domain/place.ts'
import { DataFileError } from '../observations/data-file-error.ts'
import type { PlaceShard } from '../observations/shards.ts'

/**
 * Whether there is no place of the code, as opposed to a file that did not come. `known`: the codes
 * of every place, from a file that has come.
 */
export const isGone = (
  code: PlaceCode,
  place: UseQueryResult<PlaceShard>,
  known: readonly PlaceCode[] | undefined,
): boolean =>
  place.error instanceof DataFileError &&
  place.error.fault === 'missing' &&
  known !== undefined &&
  !known.includes(code)
