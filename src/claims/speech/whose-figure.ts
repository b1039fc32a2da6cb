/** Whose figures a number, or words that say as much, are held against. */
import { COUNTRY, type PlaceCode } from '../../domain/place.ts'
import { figuresOf, type Figure, type Series } from '../../domain/series.ts'
import type { ClaimData } from '../model/claim-data.ts'
import type { Mention } from './named-places.ts'
import type { Span } from './not-figures.ts'
import { within } from './phrases.ts'
import type { Whose } from './reading.ts'
import type { Around, Speech, SpeechFigures } from './speech.ts'

export interface WhoseResult {
  readonly whose: readonly Whose[]
  readonly unchosen: readonly PlaceCode[]
}

/** Of the places in the number's segment, else of the last named before it. */
export function whoseOf(around: Around, speech: Speech, but: readonly Span[] = []): WhoseResult {
  const { sentence, segment } = around
  const inside = insideOf(speech, but)
  const own = inside(segment).filter((mention) => !isCompared(mention, speech))
  if (own.length > 0) return resolved(own, speech)
  const near = lastNamed(inside({ start: sentence.start, end: segment.start }), around, speech)
  if (near) return resolved([near], speech)
  return resolved(carriedOver(around, speech), speech)
}

/** Of the sentence's own place, whatever its order: the one that is not held up against it. */
export function ownOfSentence(around: Around, speech: Speech, but: readonly Span[]): WhoseResult {
  const own = insideOf(
    speech,
    but,
  )(around.sentence).filter(
    (mention) => !isCompared(mention, speech) && !isAgainst(mention, speech),
  )
  const named = own.filter(({ kind }) => kind === 'place')
  if (named.length > 0) return resolved(named.slice(0, 1), speech)
  if (own.length > 0) return resolved(own.slice(0, 1), speech)
  return resolved(carriedOver(around, speech), speech)
}

const insideOf =
  ({ mentions }: Speech, but: readonly Span[]) =>
  (span: Span): Mention[] =>
    mentions.filter((one) => within(one, span) && !but.some((other) => within(one, other)))

/** The one place that the sentence before names; a sentence of our own says nothing of the next. */
function carriedOver({ previous }: Around, speech: Speech): Mention[] {
  const last = previous ? insideOf(speech, [])(previous).filter(({ kind }) => kind === 'place') : []
  return last.length === 1 ? last : []
}

/** `høyere enn i landet`, `sammenlignet med landet`: whom the number is held against. */
const COMPARED =
  /(?<!\p{L})(?:enn|(?:sammenlignet|sammenliknet|samanlikna|nivå|likt|lik) med)\s+(?:(?:i|på|hos)\s+)?(?:(?:midten (?:av|for)|(?:det )?som er (?:vanlig|vanleg) i)\s+)?(?:hele\s+|heile\s+)?$/iu

const isCompared = ({ start }: Span, { text }: Speech): boolean =>
  COMPARED.test(text.slice(Math.max(0, start - 80), start))

/** `mot 62,5 prosent i landet` */
const isAgainst = ({ start }: Span, { text }: Speech): boolean =>
  /(?<!\p{L})mot\s+-?[\d., ]+\p{L}*\s+(?:i|på|for)\s+(?:hele\s+|heile\s+)?$/iu.test(
    text.slice(Math.max(0, start - 60), start),
  )

/** The last that is named; whom it is compared with only after `mot`: `22,8 mot 19,2 prosent`. */
function lastNamed(
  before: readonly Mention[],
  { segment }: Around,
  speech: Speech,
): Mention | undefined {
  const compared = (mention: Mention) => isCompared(mention, speech)
  const against = /^mot(?!\p{L})/iu.test(speech.text.slice(segment.start, segment.end))
  return (
    (against ? before.findLast(compared) : undefined) ??
    before.findLast((mention) => !compared(mention)) ??
    (against ? before.at(-1) : undefined)
  )
}

/** The places that mentions mean; our place where nothing is mentioned. */
export function resolved(mentions: readonly Mention[], speech: Speech): WhoseResult {
  const { places } = speech.figures
  const [main] = places
  if (mentions.length === 0) return { whose: [ownOf(main)], unchosen: [] }
  const each = mentions.map((mention) => ({ mention, whose: whoseMeant(mention, places) }))
  const known = each.flatMap(({ whose }) => whose ?? [])
  const unchosen = each.flatMap(({ mention, whose }) =>
    !whose && mention.kind === 'place' ? mention.codes : [],
  )
  const unique = [...new Map(known.map((one) => [`${one.kind} ${one.code}`, one])).values()]
  return { whose: unique.sort(smallestFirst), unchosen: unique.length > 0 ? [] : unchosen }
}

const smallestFirst = (a: Whose, b: Whose): number =>
  Number(a.kind === 'peers') - Number(b.kind === 'peers') || b.code.length - a.code.length

const ownOf = ({ place }: ClaimData): Whose => ({ kind: 'place', code: place.code })

/** Null when we have no figures of the place. */
function whoseMeant(mention: Mention, places: SpeechFigures['places']): Whose | null {
  const [main] = places
  if (mention.kind === 'here') return ownOf(main)
  if (mention.kind === 'country') return { kind: 'place', code: COUNTRY }
  if (mention.kind === 'peers') return { kind: 'peers', code: main.place.code }
  if (mention.kind === 'fylke')
    return { kind: 'place', code: main.place.fylke?.code ?? main.place.code }
  if (mention.kind !== 'place') return null
  const { codes } = mention
  const chosen = places.find(({ place }) => codes.includes(place.code))
  if (chosen) return ownOf(chosen)
  const fylke = places.find(({ place }) => place.fylke && codes.includes(place.fylke.code))
  return fylke?.place.fylke ? { kind: 'place', code: fylke.place.fylke.code } : null
}

/** The series of whoever is meant: a chosen place's own, or one it is compared with. */
function seriesOf(whose: Whose, indicator: string, { figures }: Speech): Series | undefined {
  const { places } = figures
  const [main] = places
  if (whose.kind === 'peers') return main.seriesOf(indicator).peers
  const own = places.find(({ place }) => place.code === whose.code)
  if (own) return own.seriesOf(indicator).place
  if (whose.code === COUNTRY) return main.seriesOf(indicator).country
  return places.find(({ place }) => place.fylke?.code === whose.code)?.seriesOf(indicator).fylke
}

/** Every figure there is of it, oldest first. */
export function figuresFor(whose: Whose, indicator: string, speech: Speech): Figure[] {
  const series = seriesOf(whose, indicator, speech)
  return series ? figuresOf(series) : []
}
