/** The places that a text names: kommuner and fylker by name, the country, the fylke, us here. */
import { COUNTRY, fylkeOf, levelOf, type PlaceCode } from '../../domain/place.ts'
import { fullName, nameParts, withoutQualifier } from '../../domain/place-name.ts'
import type { NamedPlace } from '../../domain/place-search.ts'
import type { Span } from './not-figures.ts'

/** `place`: by name, all that have it. `here`: the place that the text is about. */
export type Mention =
  | (Span & { readonly kind: 'place'; readonly codes: readonly PlaceCode[] })
  | (Span & { readonly kind: 'country' | 'fylke' | 'peers' | 'here' })

type Named = Extract<Mention, { kind: 'place' }>

const WORDS: readonly (readonly [RegExp, Exclude<Mention['kind'], 'place'>])[] = [
  [
    /(?<!\p{L})(?:(?:hele |heile )?landet(?:s)?|lands(?:snittet|gjennomsnittet|basis|nivå|tallet|talet)|hele Norge|heile Noreg|Norges?|Noregs?|nasjonalt|nasjonale|på landsbasis|nordmenn)(?!\p{L})/giu,
    'country',
  ],
  [/(?<!\p{L})fylke(?:t|ts|ssnittet|sgjennomsnittet)(?!\p{L})/giu, 'fylke'],
  [
    /(?<!\p{L})(?:kommun(?:er|ar)\p{L}* (?:som (?:likner|ligner|liknar)|det er naturlig)|(?:liknende|lignende|liknande|sammenlignbare|sammenliknbare|samanliknbare) kommun\p{L}*|(?:(?:det som er (?:vanlig|vanleg) i|midten av) )?(?:de|dei) andre (?:fylkene|fylka)|KOSTRA-?gruppe?\p{L}*)/giu,
    'peers',
  ],
  [
    /(?<!\p{L})(?:hos oss|her i|hos oss her|kommunen vår|kommuna vår|vår kommune|vår by|byen vår|bygda vår|kommunen|kommuna)(?!\p{L})/giu,
    'here',
  ],
]

/** Every mention, in the order of the text; of names within names the longest. */
export function mentionsIn(text: string, places: readonly NamedPlace[]): Mention[] {
  const named = namesIn(places).flatMap(([name, codes]) => mentionsOfName(text, name, codes))
  const longest = withFylke(
    named.filter((one) => !named.some((other) => isInside(one, other))),
    text,
  )
  const general = WORDS.flatMap(([pattern, kind]) =>
    [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
      start: index,
      end: index + found.length,
      kind,
    })),
  )
  return [...longest, ...general].sort((a, b) => a.start - b.start)
}

/** `Halden i Østfold`, `Våler (Østfold)`: a kommune and the fylke it lies in are one place. */
function withFylke(named: readonly Named[], text: string): Named[] {
  const sorted = [...named].sort((a, b) => a.start - b.start)
  return sorted.flatMap((one, i) => {
    const [before, after] = [sorted[i - 1], sorted[i + 1]]
    if (before && kommunerIn(before, one, text).length > 0) return []
    const codes = after ? kommunerIn(one, after, text) : []
    if (!after || codes.length === 0) return [one]
    return [{ ...one, codes, end: text[after.end] === ')' ? after.end + 1 : after.end }]
  })
}

/** Of the first one's kommuner, those in the second one's fylke, where the two stand together. */
function kommunerIn(one: Named, fylke: Named, text: string): PlaceCode[] {
  if (!/^,? ?(?:kommune )?(?:i |\(|, ?)$/u.test(text.slice(one.end, fylke.start))) return []
  return one.codes.filter(
    (code) => levelOf(code) === 'kommune' && fylke.codes.some((other) => other === fylkeOf(code)),
  )
}

const isInside = (one: Span, other: Span): boolean =>
  other.start <= one.start && one.end <= other.end && other.end - other.start > one.end - one.start

const NAMES = new WeakMap<readonly NamedPlace[], [string, PlaceCode[]][]>()

function namesIn(places: readonly NamedPlace[]): [string, PlaceCode[]][] {
  const names = NAMES.get(places) ?? namesOf(places)
  NAMES.set(places, names)
  return names
}

/** Every part of every name, with all places that have it. */
function namesOf(places: readonly NamedPlace[]): [string, PlaceCode[]][] {
  const codes = new Map<string, PlaceCode[]>()
  for (const { code, name } of places) {
    if (code === COUNTRY) continue
    const whole = fullName(withoutQualifier(name))
    for (const part of new Set([whole, ...nameParts(withoutQualifier(name)).map(withoutQualifier)]))
      codes.set(part, [...(codes.get(part) ?? []), code])
  }
  return [...codes]
}

function mentionsOfName(text: string, name: string, codes: readonly PlaceCode[]): Named[] {
  const found: Named[] = []
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const end = at + name.length
    const before = text.slice(Math.max(0, at - 1), at)
    // `kommunene i Østfold` are who is counted, not whose figure it is.
    if (/(?<!\p{L})kommun(?:e|er|ar|ene|ane) i (?:hele |heile )?$/iu.test(text.slice(0, at)))
      continue
    // A genitive s, and no other letter.
    if (!/[\p{L}\d]/u.test(before) && /^s?(?![\p{L}\d]|-\p{Ll})/u.test(text.slice(end, end + 3)))
      found.push({ start: at, end, kind: 'place', codes })
  }
  return found
}

/** The kommuner and fylker that are named, those named most first; a kommune before its namesake fylke. */
export function placesNamed(text: string, places: readonly NamedPlace[]): NamedPlace[] {
  const counts = new Map<PlaceCode, number>()
  for (const mention of mentionsIn(text, places))
    if (mention.kind === 'place')
      for (const code of mention.codes) counts.set(code, (counts.get(code) ?? 0) + 1)
  return places
    .filter(({ code }) => counts.has(code))
    .sort((a, b) => counts.get(b.code)! - counts.get(a.code)! || depth(a.code) - depth(b.code))
}

const depth = (code: PlaceCode): number => ({ kommune: 0, fylke: 1, land: 2 })[levelOf(code)]
