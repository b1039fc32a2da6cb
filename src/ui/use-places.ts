import { useQuery } from '@tanstack/react-query'
import { placesQuery } from '../observations/queries.ts'
import type { PlacesShard } from '../observations/shards.ts'

/** All places to search in, once they have come. */
export const usePlaces = (enabled = true): PlacesShard | undefined =>
  useQuery({ ...placesQuery(), enabled }).data
