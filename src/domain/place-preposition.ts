import type { Language } from './indicator.ts'
import { COUNTRY, type PlaceCode } from './place.ts'
import { nameParts, shortName } from './place-name.ts'

/**
 * Kommuner that people live `på`: a kommune takes `i`, which is always right of the kommune as a
 * unit; these are named for an island or a headland that is the kommune. A town that people live
 * `på` (Hamar, Røros) is not its kommune, and all figures are of the kommune. In doubt: left out.
 */
export const ON_KOMMUNER: Readonly<Record<PlaceCode, string>> = {
  // Islands, and groups of islands with one name.
  '1144': 'Kvitsøy',
  '1149': 'Karmøy',
  '1151': 'Utsira',
  '1531': 'Sula',
  '1554': 'Averøy',
  '1573': 'Smøla',
  '1815': 'Vega',
  '1827': 'Dønna',
  '1835': 'Træna',
  '1856': 'Røst',
  '1857': 'Værøy',
  '3110': 'Hvaler',
  '4613': 'Bømlo',
  '4614': 'Stord',
  '4616': 'Tysnes',
  '4627': 'Askøy',
  '4630': 'Osterøy',
  '4633': 'Fedje',
  '5014': 'Frøya',
  '5052': 'Leka',
  '5053': 'Inderøy',
  '5056': 'Hitra',
  '5530': 'Senja',
  // Headlands.
  '3212': 'Nesodden',
  '5036': 'Frosta',
}

const COUNTRY_NAME: Record<Language, string> = { nb: 'Norge', nn: 'Noreg' }

interface Named {
  readonly code: PlaceCode
  readonly name: string
}

/** `i` or `på`. */
export const prepositionOf = (code: PlaceCode): 'i' | 'på' => (ON_KOMMUNER[code] ? 'på' : 'i')

/** Whether the sentence names the place's fylke besides, so that `Våler` needs no telling apart. */
interface Spoken {
  readonly fylkeIsSaid?: boolean
}

/**
 * The name as a sentence's subject: the Norwegian part, the country in its own language, and one
 * of two with the same name told apart: `Våler i Østfold`.
 */
export function spokenName(
  { code, name }: Named,
  language: Language,
  { fylkeIsSaid = false }: Spoken = {},
): string {
  if (code === COUNTRY) return COUNTRY_NAME[language]
  const qualifier = fylkeIsSaid ? undefined : /\(([^)]*)\)/.exec(nameParts(name)[0] ?? name)?.[1]
  return qualifier ? `${shortName(name)} i ${qualifier}` : shortName(name)
}

/** `i Halden`, `på Frøya`, `i Kautokeino`, `i Noreg`. */
export const whereText = (place: Named, language: Language, spoken: Spoken = {}): string =>
  `${prepositionOf(place.code)} ${spokenName(place, language, spoken)}`
