import { COUNTRY } from '../domain/place.ts'
import type { Dictionary } from '../text/nb.ts'

/** A place's official name; the country's is in the reader's language. */
export const placeName = (place: { code: string; name: string }, text: Dictionary): string =>
  place.code === COUNTRY ? text.country : place.name
