import { editDistance } from './edit-distance.ts'
import type { Language } from './indicator.ts'
import { folded, foldedWords } from './place-folding.ts'
import { fullName, nameInText, nameParts, shortName, withoutQualifier } from './place-name.ts'
import { COUNTRY, fylkeOf, levelOf, type PlaceCode } from './place.ts'

export interface NamedPlace {
  readonly code: PlaceCode
  readonly name: string
}

/** A code and name that is no more, and today's places that hold its area. */
export interface FormerPlace extends NamedPlace {
  readonly until: string
  readonly now: readonly PlaceCode[]
  readonly same?: true
}

/** Names that people know, by the kommune: `{ "3305": ["Hønefoss"] }`. */
export type NamesByKommune = Readonly<Record<PlaceCode, readonly string[]>>

/** All there is to search in: `steder.json` and `andre-navn.json`. */
export interface SearchablePlaces {
  readonly places: readonly NamedPlace[]
  readonly former: readonly FormerPlace[]
  /** Of towns and the like that lie in a kommune. */
  readonly towns: NamesByKommune
  /** Inflected and other names of the kommune itself: they are not said to lie in it. */
  readonly forms: NamesByKommune
}

/** One option: it leads to one place of today. A place that was split gives one hit for each. */
export interface SearchHit {
  /** Unique among the hits of a search. */
  readonly key: string
  readonly place: NamedPlace
  /** The fylke a kommune lies in. */
  readonly fylke?: NamedPlace
  /** Set when an old name or number matched: what it was, and all it became. */
  readonly former?: NamedPlace & {
    readonly until: string
    readonly now: readonly NamedPlace[]
    readonly same: boolean
  }
  /** Set when the name of a town in the kommune matched. */
  readonly town?: string
  /** Found by its number: said, as people write post codes too. */
  readonly byNumber?: true
}

interface Entry {
  readonly hit: SearchHit
  readonly code: PlaceCode
  /** Folded words of each part of the name, and of all parts in a row. */
  readonly parts: readonly (readonly string[])[]
}

export interface SearchIndex {
  readonly entries: readonly Entry[]
}

const COUNTRY_NAMES = ['Norge', 'Noreg', 'Hele landet', 'Heile landet', 'Landet']

/** Words people add to a name, and that no place's name needs. */
const FILLERS = new Set(
  'kommune kommunen kommunes fylke fylket fylkes fylkeskommune fylkeskommunen herad suohkan gielda tjielte'.split(
    ' ',
  ),
)

/** Small words that people leave out, or write `&` for, as in "Møre & Romsdal". */
const SMALL_WORDS = new Set(['i', 'pa', 'og'])

/** Folds every name once; a search then only compares. */
export function buildSearchIndex(all: SearchablePlaces): SearchIndex {
  const { places, former, towns, forms } = all
  const byCode = new Map(places.map((place) => [place.code, place]))
  return {
    entries: [
      ...places.map((place) => todaysEntry(place, byCode)),
      ...former.flatMap((old) => formerEntries(old, byCode)),
      ...namesIn(towns).flatMap(([name, code]) => nameEntries(name, code, { town: name }, byCode)),
      ...namesIn(forms).flatMap(([name, code]) => nameEntries(name, code, {}, byCode)),
    ],
  }
}

type ByCode = ReadonlyMap<PlaceCode, NamedPlace>

function todaysEntry(place: NamedPlace, byCode: ByCode): Entry {
  const hit = { key: place.code, place, ...fylkeField(place, byCode) }
  return {
    hit,
    code: place.code,
    parts: place.code === COUNTRY ? COUNTRY_NAMES.map(partWords) : partsOf(place.name),
  }
}

function formerEntries(old: FormerPlace, byCode: ByCode): Entry[] {
  const now = old.now.flatMap((code) => byCode.get(code) ?? [])
  const { code, name, until, same = false } = old
  const parts = partsOf(name)
  return now.map((place) => ({
    hit: {
      key: `${place.code}<${code}-${until}`,
      place,
      ...fylkeField(place, byCode),
      former: { code, name, until, now, same },
    },
    code,
    parts,
  }))
}

const namesIn = (names: NamesByKommune): (readonly [name: string, code: PlaceCode])[] =>
  Object.entries(names).flatMap(([code, own]) => own.map((name) => [name, code] as const))

/** A name in a kommune. It has no number to be found by. */
function nameEntries(
  name: string,
  code: PlaceCode,
  said: Pick<SearchHit, 'town'>,
  byCode: ByCode,
): Entry[] {
  const place = byCode.get(code)
  if (!place) return []
  const hit = { key: `${code}:${folded(name)}`, place, ...fylkeField(place, byCode), ...said }
  return [{ hit, code: '', parts: partsOf(name) }]
}

function fylkeField({ code }: NamedPlace, byCode: ByCode): { fylke?: NamedPlace } {
  const fylke = levelOf(code) === 'kommune' ? byCode.get(fylkeOf(code)) : undefined
  return fylke ? { fylke } : {}
}

/** Each part of a name, and all of them in a row as a person may copy them. */
function partsOf(name: string): Entry['parts'] {
  const parts = nameParts(name).map(partWords)
  const short = parts.map(withoutSmallWords).filter((words, i) => words !== parts[i])
  return parts.length > 1 ? [...parts, ...short, parts.flat()] : [...parts, ...short]
}

/** The same words where none of them is small, or all are. */
function withoutSmallWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !SMALL_WORDS.has(word))
  return telling.length === words.length || telling.length === 0 ? words : telling
}

const partWords = (part: string): readonly string[] => foldedWords(withoutQualifier(part))

/** How well an entry answers; lower is better. `null`: not at all. */
type Quality = 0 | 1 | 2 | 3 | null

const INSIDE = 3

interface Query {
  /** Digits the query begins with: a number, or the start of one. */
  readonly code: string | null
  readonly words: readonly string[]
}

interface Found {
  readonly entry: Entry
  readonly quality: number
}

/**
 * Today's places that a query may mean, best first: whole names, then beginnings, then
 * beginnings of later words, then the inside of words; today's names before old ones.
 * The query may be a name (with its fylke), a number, or both: "5012 Snillfjord".
 */
export function searchPlaces(index: SearchIndex, query: string, limit: number): SearchHit[] {
  for (const asked of readings(parseQuery(query.slice(0, LONGEST_NAME)))) {
    const found = index.entries.flatMap((entry): Found[] => {
      const quality = matchQuality(entry, asked)
      return quality === null ? [] : [{ entry: saidByNumber(entry, asked), quality }]
    })
    const order = asked.words.length > 0 ? bestFirst : byNumber
    if (found.length > 0) return withoutEchoes(found.sort(order)).slice(0, limit)
  }
  return mistyped(index, parseQuery(query.slice(0, LONGEST_NAME)).words).slice(0, limit)
}

/**
 * What is meant, in the order it is tried: as it is written; without small words; and a number before
 * a name that no place has together with it, which is a post code ("3110 Tønsberg").
 */
function readings({ code, words }: Query): Query[] {
  if (code === null && words.length === 0) return []
  const telling = withoutSmallWords(words)
  const ways = telling === words ? [words] : [words, telling]
  const codes = code !== null && words.length > 0 ? [code, null] : [code]
  return codes.flatMap((one) => ways.map((way) => ({ code: one, words: way })))
}

/** A number alone may be meant as a post code: the hit says what it is the number of. */
const saidByNumber = (entry: Entry, { words }: Query): Entry =>
  words.length > 0 || entry.hit.former ? entry : { ...entry, hit: { ...entry.hit, byNumber: true } }

/** Shorter words than this are too like each other. */
const SHORTEST_MISTYPED = 4
/** From so many letters on, two of them may be wrong. */
const LONG_NAME = 9

/** Places whose name, or the beginning of it, is a letter or two from what was typed. */
function mistyped(index: SearchIndex, words: readonly string[]): SearchHit[] {
  const asked = words.join('')
  if (asked.length < SHORTEST_MISTYPED) return []
  const allowed = asked.length < LONG_NAME ? 1 : MOST_WRONG
  const found = index.entries.flatMap((entry): Found[] => {
    const quality = Math.min(...entry.parts.map((part) => mistypedBy(part.join(''), asked)))
    return quality <= allowed + BEGINS_SO ? [{ entry, quality }] : []
  })
  const nearest = Math.min(...found.map(({ quality }) => quality))
  return withoutEchoes(found.filter(({ quality }) => quality === nearest).sort(bestFirst))
}

/** While a name is being typed, it is held against as much of each name; the first letter must be right. */
function mistypedBy(name: string, asked: string): number {
  const tooFar = Math.abs(name.length - asked.length) > MOST_WRONG
  const whole = tooFar ? Infinity : editDistance(name, asked)
  if (name[0] !== asked[0] || name.length <= asked.length) return whole
  const beginnings = [-1, 0, 1].map((more) => name.slice(0, asked.length + more))
  // What begins so to the letter, run together, is not misspelt, and was not meant: "sandes" is nearer to
  // Sandnes than to Sande (i) Sunnfjord.
  const wrong = beginnings.map((part) => editDistance(part, asked)).filter((letters) => letters > 0)
  // A name that is whole comes before one that only begins so.
  return Math.min(whole, ...wrong.map((letters) => letters + BEGINS_SO))
}

const BEGINS_SO = 0.5
const MOST_WRONG = 2

function parseQuery(text: string): Query {
  const words = foldedWords(text)
  const [first = ''] = words
  const code = /^\d{1,4}$/.test(first) ? first : null
  const rest = code === null ? words : words.slice(1)
  const telling = rest.filter((word) => !FILLERS.has(word))
  return { code, words: telling.length > 0 ? telling : code === null ? rest : [] }
}

function matchQuality(entry: Entry, { code, words }: Query): Quality {
  if (code !== null && !entry.code.startsWith(code)) return null
  if (words.length > 0) {
    const quality = nameQuality(entry, words)
    // Of a town it is no help that its name holds another: "Skjærhalden" to who writes "halden".
    return quality === INSIDE && entry.hit.town ? null : quality
  }
  return entry.code === code ? 0 : 1
}

/** The words are the name, or the name followed by the (start of the) fylke. */
function nameQuality({ parts, hit }: Entry, words: readonly string[]): Quality {
  const whole = bestOf(parts.map((part) => partQuality(part, words)))
  if (whole !== null || words.length < 2 || !hit.fylke) return whole
  const fylke = nameParts(hit.fylke.name).map(folded)
  for (let at = words.length - 1; at > 0; at--) {
    const [name, rest] = [words.slice(0, at), words.slice(at).join('')]
    if (fylke.some((part) => part.startsWith(rest)))
      return bestOf(parts.map((part) => partQuality(part, name)))
  }
  return null
}

/** Run together, `nordfron` is all of Nord-Fron; `tromso` is only inside of Troms og Finnmark. */
function partQuality(part: readonly string[], words: readonly string[]): Quality {
  const [name, asked] = [part.join(''), words.join('')]
  if (name === asked) return 0
  const begins = (at: number) => part.slice(at).join(' ').startsWith(words.join(' '))
  if (begins(0)) return 1
  if (part.some((_, at) => begins(at))) return 2
  return asked.length > 1 && name.includes(asked) ? INSIDE : null
}

const bestOf = (qualities: readonly Quality[]): Quality =>
  qualities.reduce(
    (best, next) => (best === null || (next !== null && next < best) ? next : best),
    null,
  )

/** Options of one old place stay in its order: the one with most of it first. */
function bestFirst(a: Found, b: Found): number {
  const ofOneOld = a.entry.hit.former && a.entry.code === b.entry.code
  return (
    a.quality - b.quality ||
    kindOrder(a.entry.hit) - kindOrder(b.entry.hit) ||
    newestFirst(a.entry.hit, b.entry.hit) ||
    levelOrder(a.entry) - levelOrder(b.entry) ||
    (ofOneOld ? 0 : a.entry.hit.place.name.localeCompare(b.entry.hit.place.name, 'nb'))
  )
}

/** A number that is whole before one that only begins so, today's before old ones. */
const byNumber = (a: Found, b: Found): number =>
  a.quality - b.quality ||
  Number(Boolean(a.entry.hit.former)) - Number(Boolean(b.entry.hit.former)) ||
  newestFirst(a.entry.hit, b.entry.hit) ||
  a.entry.code.localeCompare(b.entry.code)

/** What is a place today, then what was one, then what lies in one. */
const kindOrder = ({ former, town }: SearchHit): number => (town ? 2 : former ? 1 : 0)

const newestFirst = (a: SearchHit, b: SearchHit): number =>
  (b.former?.until ?? '').localeCompare(a.former?.until ?? '')

/** Kommuner first, as in Oslo. */
const levelOrder = ({ hit }: Entry): number =>
  ({ kommune: 0, fylke: 1, land: 2 })[levelOf(hit.place.code)]

/**
 * Leaves out an old name or number of a place that is already there by what it is or was later, and
 * a town in a kommune that is there already.
 */
function withoutEchoes(found: readonly Found[]): SearchHit[] {
  const today = new Set(
    found
      .filter(({ entry: { hit } }) => !hit.former && !hit.town)
      .map(({ entry: { hit } }) => hit.place.code),
  )
  const seen = new Set<string>()
  return found.flatMap(({ entry: { hit } }) => {
    const { place, former, town } = hit
    const echoes = former
      ? [former.code, folded(shortName(former.name))].map((what) => `${place.code} ${what}`)
      : [place.code]
    if ((former || town) && today.has(place.code)) return []
    if (echoes.some((echo) => seen.has(echo))) return []
    for (const echo of [...echoes, place.code]) seen.add(echo)
    return [hit]
  })
}

/** No name is longer; what follows can only cost time. */
const LONGEST_NAME = 60

/**
 * Today's places nearest to a text that names none, such as a mistyped address:
 * `/sted/3101-haldn`, `haldn`, `0231-skedsmo`. A number that is or was in use comes first, then
 * names that differ by a few letters. Empty when nothing is near.
 */
export function nearestPlaces(index: SearchIndex, text: string, limit = 3): NamedPlace[] {
  const { code, words } = parseQuery(lastSegment(text).slice(0, LONGEST_NAME))
  const byNumber = code === null ? [] : index.entries.filter((entry) => entry.code === code)
  const hits = [...byNumber.map(({ hit }) => hit), ...nearNames(index, words.join(''))]
  return [...new Map(hits.map(({ place }) => [place.code, place])).values()].slice(0, limit)
}

function lastSegment(text: string): string {
  const path = text.split(/[?#]/)[0]!.replace(/^.*\/sted(\/|$)/, '')
  const segment = path.split('/').filter(Boolean).at(-1) ?? ''
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

function nearNames(index: SearchIndex, asked: string): SearchHit[] {
  if (asked.length < 2) return []
  const allowed = Math.max(1, Math.floor(asked.length / 3))
  return index.entries
    .map(({ hit, parts }) => ({ hit, distance: nameDistance(parts, asked) }))
    .filter(({ distance }) => distance <= allowed)
    .sort(
      (a, b) =>
        a.distance - b.distance || Number(Boolean(a.hit.former)) - Number(Boolean(b.hit.former)),
    )
    .map(({ hit }) => hit)
}

const nameDistance = (parts: Entry['parts'], asked: string): number =>
  Math.min(...parts.map((part) => editDistance(part.join(''), asked)))

/** The two lines of an option: where it leads, and what kind of place it is or why it matched. */
export function describeHit(hit: SearchHit, language: Language): { title: string; detail: string } {
  const { place, fylke, former } = hit
  const title = fullName(withoutQualifier(place.name))
  if (former) return { title, detail: formerText(former, place) }
  if (hit.town)
    return { title, detail: language === 'nb' ? `${hit.town} ligger her` : `${hit.town} ligg her` }
  if (place.code === COUNTRY)
    return { title, detail: language === 'nb' ? 'hele landet' : 'heile landet' }
  const number = hit.byNumber && `${fylke ? 'kommunenummer' : 'fylkesnummer'} ${place.code}`
  const kind = fylke ? `kommune i ${shortName(fylke.name)}` : 'fylke'
  return { title, detail: number ? `${kind}, ${number}` : kind }
}

/** The words are the same in bokmål and nynorsk. */
function formerText(former: NonNullable<SearchHit['former']>, place: NamedPlace): string {
  const old = `${former.code} ${nameInText(former)}`
  const today = nameInText(place)
  if (former.now.length > 1) {
    const names = former.now.map(nameInText)
    return `${old}: delt mellom ${names.slice(0, -1).join(', ')} og ${names.at(-1)}`
  }
  return former.same ? `${old}, i dag ${place.code} ${today}` : `${old}, i dag del av ${today}`
}
