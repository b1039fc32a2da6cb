import { useQuery } from '@tanstack/react-query'
import { otherNamesQuery, placesQuery } from '../observations/queries.ts'
import type { OtherNamesShard, PlacesShard } from '../observations/shards.ts'

/** All places, once they have come. */
export const usePlaces = (enabled = true): PlacesShard | undefined =>
  useQuery({ ...placesQuery(), enabled }).data

/** What else they are and were called, once it has come. */
export const useOtherNames = (): OtherNamesShard | undefined => useQuery(otherNamesQuery()).data
