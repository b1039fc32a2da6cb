/** Whose files a pasted text needs, and in which written forms its sentences of ours can be. */
import type { Language } from '../../domain/indicator.ts'
import type { NamedPlace } from '../../domain/place-search.ts'
import { COUNTRY, type PlaceCode } from '../../domain/place.ts'
import { canonicalText } from './canonical-text.ts'
import { placesNamed } from './named-places.ts'

/** Each place costs a file of a few kB, and its sentences must be made to be known again. */
const MOST_PLACES = 12

const NAMES_COUNTRY = /(?<!\p{L})(?:Norges?|Noregs?|landet)(?!\p{L})/u

/** Those chosen first, then those that the text names; the country where it is all it names. */
export function placesWanted(
  text: string,
  chosen: readonly PlaceCode[],
  places: readonly NamedPlace[],
): PlaceCode[] {
  const canonical = canonicalText(text).text
  const named = placesNamed(canonical, places).map(({ code }) => code)
  const country = NAMES_COUNTRY.test(canonical) ? [COUNTRY] : []
  return [...new Set([...chosen, ...named, ...country])].slice(0, MOST_PLACES)
}

const NB =
  /(?<!\p{L})(?:ikke|fra|en|et|de|ble|tallet|antallet|kommuner|innbygger\p{L}*|boliger|høyere|lavere|økt|andelen)(?!\p{L})/iu
const NN =
  /(?<!\p{L})(?:ikkje|frå|ein|eit|dei|vart|talet|kommunar|innbyggjar\p{L}*|bustader|høgare|lågare|auka|prosentdelen|delen)(?!\p{L})/iu

/** The written forms that a text can be in, the page's own first: both where its words do not tell. */
export function languagesIn(text: string, own: Language): Language[] {
  const canonical = canonicalText(text).text
  const seen = { nb: NB.test(canonical), nn: NN.test(canonical) }
  const other = own === 'nb' ? 'nn' : 'nb'
  if (seen[own] === seen[other]) return [own, other]
  return seen[own] ? [own] : [other]
}
