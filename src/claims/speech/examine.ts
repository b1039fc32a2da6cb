/**
 * A speech held against the figures. Every number is found, close, outdated or not found; where we
 * cannot tell which figure it is about, it is not examined, and we say why. Nothing is guessed.
 */
import type { Period } from '../../domain/observation.ts'
import { COUNTRY, type PlaceCode } from '../../domain/place.ts'
import type { NamedPlace } from '../../domain/place-search.ts'
import { figuresOf, type Figure, type Series } from '../../domain/series.ts'
import type { SayingsShard } from '../../observations/sayings-shard.ts'
import type { IndicatorSummary } from '../../observations/shards.ts'
import type { ClaimData } from '../model/claim-data.ts'
import { fitOf, isClose, type Said } from './number-fit.ts'
import { mentionsIn, type Mention } from './named-places.ts'
import { namedPeriods, periodsMeant, type NamedPeriod } from './named-periods.ts'
import { notFigures, type Span } from './not-figures.ts'
import { segmentsOf, sentenceSpans, within } from './phrases.ts'
import { quantitiesIn, type Quantity } from './quantities.ts'
import { lexiconOf, subjectsOf, type Lexicon } from './indicators-meant.ts'

/** What a speech is held against. */
export interface SpeechFigures {
  /** The place that the speech is about first, then others that it names. */
  readonly places: readonly [ClaimData, ...ClaimData[]]
  /** All places of today, to know their names. */
  readonly named: readonly NamedPlace[]
  /** Of one language or both. */
  readonly sayings: readonly SayingsShard[]
}

/** Whose figure it is: a place's own, or the middle of the kommuner that are like it. */
export type Whose =
  | { readonly kind: 'place'; readonly code: PlaceCode }
  | { readonly kind: 'peers'; readonly code: PlaceCode }

/** One indicator of one place, held against a number. */
export interface Reading {
  readonly indicator: string
  readonly whose: Whose
  /** The figure that the text asks for: of the period it names, else the newest. */
  readonly asked: Figure | null
  /** The figure that the number is; null when it is none. */
  readonly said: Figure | null
  readonly newest: Figure
  readonly exact: boolean
  /** The text names the period. */
  readonly dated: boolean
}

export type WhyNotExamined =
  | 'no-unit'
  | 'no-words'
  | 'other-unit'
  | 'several-indicators'
  | 'several-places'
  | 'other-place'
  | 'no-figure'
  | 'change'
  | 'difference'
  | 'rank'
  | 'range'
  | 'times'
  | 'whole'
  | 'no-period'

export type Verdict =
  | { readonly outcome: 'found' | 'close' | 'outdated' | 'not-found'; readonly reading: Reading }
  | {
      readonly outcome: 'not-examined'
      readonly why: WhyNotExamined
      /** What it could have been: of `several-…`, and the indicators of `other-unit`, `no-figure`. */
      readonly readings: readonly Reading[]
      readonly indicators: readonly string[]
      /** The place that has not been chosen. */
      readonly places: readonly PlaceCode[]
    }

export interface Examined extends Span {
  readonly quantity: Quantity
  readonly verdict: Verdict
}

/** Every number of the text that may be a figure, in order. */
export function examineSpeech(text: string, figures: SpeechFigures): Examined[] {
  const quantities = quantitiesIn(text)
  const speech = speechOf(text, quantities, figures)
  let before: Span | null = null
  return sentenceSpans(text).flatMap((sentence) => {
    const numbers = quantities.filter((one) => within({ ...one, end: one.numberEnd }, sentence))
    const segments = segmentsOf(text, sentence, numbers)
    const previous = before
    before = sentence
    return numbers.map((quantity, i) => {
      const around = { sentence, segment: segments[i]!, segments, previous, count: numbers.length }
      return {
        start: quantity.start,
        end: quantity.end,
        quantity,
        verdict: verdictOf(quantity, around, speech),
      }
    })
  })
}

interface Speech {
  readonly text: string
  /** The text with numbers and dates blanked out. */
  readonly context: string
  readonly mentions: readonly Mention[]
  readonly periods: readonly NamedPeriod[]
  readonly figures: SpeechFigures
  readonly lexicon: Lexicon
}

interface Around {
  readonly sentence: Span
  readonly segment: Span
  readonly segments: readonly Span[]
  /** The sentence before. */
  readonly previous: Span | null
}

function speechOf(text: string, quantities: readonly Quantity[], figures: SpeechFigures): Speech {
  const numbers = quantities.map(({ start, numberEnd: end }) => ({ start, end }))
  return {
    text,
    context: blanked(text, [...numbers, ...notFigures(text).never]),
    mentions: mentionsIn(text, figures.named),
    periods: namedPeriods(text, numbers),
    figures,
    lexicon: lexiconOf(figures.places[0].indicators.values(), figures.sayings),
  }
}

const blanked = (text: string, spans: readonly Span[]): string =>
  spans.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  )

const notExamined = (
  why: WhyNotExamined,
  more: { indicators?: string[]; readings?: Reading[]; places?: PlaceCode[] } = {},
): Verdict => ({ outcome: 'not-examined', why, indicators: [], readings: [], places: [], ...more })

function verdictOf(quantity: Quantity, around: Around, speech: Speech): Verdict {
  if (quantity.use !== 'level' && quantity.use !== 'change') return notExamined(quantity.use)
  if (quantity.unit === null) return notExamined('no-unit')
  const { fitting, otherUnit } = subjects(quantity, around, speech)
  if (fitting.length > 0) return placed(quantity, fitting, around, speech)
  if (quantity.use === 'change') return notExamined('change')
  return otherUnit.length > 0
    ? notExamined('other-unit', { indicators: otherUnit.map(({ id }) => id) })
    : notExamined('no-words')
}

/** `I landet er andelen 20,1 prosent.` goes on from the sentence before. */
const GOES_ON =
  /(?<!\p{L})(?:tallet|talet|andelen|delen|snittet|gjennomsnittet|nivået|det samme|landet|fylket|i fjor|her er det|hos oss)(?!\p{L})/iu

function subjects(quantity: Quantity, { sentence, segment, previous }: Around, speech: Speech) {
  const { context, lexicon, text } = speech
  const here = subjectsOf(quantity, context, sentence, segment, lexicon)
  const goesOn = GOES_ON.test(text.slice(sentence.start, sentence.end))
  if (here.fitting.length > 0 || here.otherUnit.length > 0 || !previous || !goesOn) return here
  const both = { start: previous.start, end: sentence.end }
  return subjectsOf(quantity, context, both, segment, lexicon)
}

/** `mot 22,3 på det høyeste før det` */
const OF_ANOTHER_TIME = /^mot(?!\p{L})[^.]*(?:før det|før den tid|tidligere|tidlegare)/iu

function placed(
  quantity: Quantity,
  fitting: readonly IndicatorSummary[],
  around: Around,
  speech: Speech,
): Verdict {
  const { whose, unchosen } = whoseOf(around, speech)
  if (unchosen.length > 0) return notExamined('other-place', { places: [...unchosen] })
  if (OF_ANOTHER_TIME.test(speech.text.slice(around.segment.start, around.segment.end)))
    return notExamined('no-period')
  const asked = growthPeriod(fitting, around, speech) ?? askedPeriods(around, speech)
  const said = { ...quantity, value: signed(quantity, around, speech) }
  const possible = overYears(withPeriod(fitting, asked), around, speech)
  if (possible.length === 0) return notExamined('change')
  const each = possible.map((summary) =>
    whose.map((one) => verdictFor(said, summary, one, asked, speech)),
  )
  const [only = []] = each
  if (each.length === 1) return ofSeveralPlaces(only)
  return notExamined('several-indicators', {
    indicators: possible.map(({ id }) => id),
    readings: each.flatMap((verdicts) => readingOf(verdicts[0]) ?? []),
  })
}

const readingOf = (verdict: Verdict | undefined): Reading | undefined =>
  verdict && verdict.outcome !== 'not-examined' ? verdict.reading : undefined

/** Only one of the indicators has a figure of the period that is named: the others cannot be meant. */
function withPeriod(
  fitting: readonly IndicatorSummary[],
  { named }: Asked,
): readonly IndicatorSummary[] {
  if (named.length === 0)
    return fitting.filter((one) => !one.projection).length > 0
      ? fitting.filter((one) => !one.projection)
      : fitting
  const able = fitting.filter((one) => named.some((period) => meant(period, one).length > 0))
  return able.length === 1 ? able : fitting
}

/** `fra 2021 til 2026`: of growth figures only those over so many years can be meant. */
function overYears(
  fitting: readonly IndicatorSummary[],
  { sentence }: Around,
  { periods, lexicon }: Speech,
): readonly IndicatorSummary[] {
  const [first, last, ...more] = periods.filter((period) => within(period, sentence))
  if (!first || !last || more.length > 0) return fitting
  const years = last.to - first.from
  return fitting.filter(({ id }) => (lexicon.growthYears.get(id) ?? years) === years)
}

const meant = (named: NamedPeriod, { periods, kind }: IndicatorSummary): Period[] =>
  periodsMeant(named, periods, kind)

/** Of several places named together the first is meant; another's figure is not called found. */
function ofSeveralPlaces(verdicts: readonly Verdict[]): Verdict {
  const [first, ...others] = verdicts
  if (!first) return notExamined('no-figure')
  if (first.outcome === 'found' || !others.some(({ outcome }) => outcome === 'found')) return first
  return notExamined('several-places', {
    readings: verdicts.flatMap((verdict) => readingOf(verdict) ?? []),
  })
}

const DOWN =
  /(?<!\p{L})(?:falt|fall\p{L}*|fell|sunk\p{L}*|sokk\p{L}*|redus\p{L}*|minsk\p{L}*|mink\p{L}*|krymp\p{L}*|nedgang\p{L}*|ned)(?!\p{L})/iu

/** `falt med 3 prosent` is a growth of minus 3. */
function signed({ value, use, start }: Quantity, { segment }: Around, { text }: Speech): number {
  return use === 'change' && DOWN.test(text.slice(segment.start, start)) ? -value : value
}

interface Asked {
  readonly named: readonly NamedPeriod[]
  /** The text dates other numbers, and perhaps not this: the newest counts as well. */
  readonly orNewest: boolean
}

/** The period in the number's own segment; as many periods as numbers go together in order. */
function askedPeriods({ sentence, segment, segments }: Around, { periods }: Speech): Asked {
  const isDate = ({ since }: NamedPeriod) => !since
  const own = periods.filter((period) => within(period, segment))
  const dates = own.filter(isDate)
  if (dates.length === 1) return { named: dates, orNewest: false }
  const all = periods.filter((period) => within(period, sentence))
  const paired = all.length === segments.length ? all[segments.indexOf(segment)] : undefined
  if (paired) return { named: [paired], orNewest: paired.since }
  const fallback = dates.length > 0 ? dates : all
  return { named: fallback, orNewest: dates.length === 0 }
}

/** A growth from one year to another is of the later, however the sentence is cut. */
function growthPeriod(
  fitting: readonly IndicatorSummary[],
  { sentence }: Around,
  { periods }: Speech,
): Asked | null {
  const [first, last, ...more] = periods.filter((period) => within(period, sentence))
  const isGrowth = fitting.every(({ unit }) => unit === 'percent-change')
  return isGrowth && first && last && more.length === 0 ? { named: [last], orNewest: false } : null
}

interface WhoseResult {
  readonly whose: readonly Whose[]
  readonly unchosen: readonly PlaceCode[]
}

/** Whose figure a number is: of the places in its segment, else of the last named before it. */
function whoseOf(around: Around, speech: Speech): WhoseResult {
  const { sentence, segment, previous } = around
  const inside = (span: Span) => speech.mentions.filter((mention) => within(mention, span))
  const own = inside(segment).filter(({ start }) => !COMPARED.test(speech.text.slice(0, start)))
  if (own.length > 0) return resolved(own, speech)
  const near = lastNamed(inside({ start: sentence.start, end: segment.start }), around, speech)
  if (near) return resolved([near], speech)
  const last = previous && inside(previous).filter(({ kind }) => kind === 'place')
  return resolved(last?.length === 1 ? last : [], speech)
}

/** `høyere enn i landet`, `sammenlignet med landet`: whom the number is held against. */
const COMPARED =
  /(?<!\p{L})(?:enn|(?:sammenlignet|sammenliknet|samanlikna|nivå|likt|lik) med)\s+(?:i\s+)?(?:midten (?:av|for)\s+)?(?:hele\s+|heile\s+)?$/iu

/** The last that is named; whom it is compared with only after `mot`: `22,8 mot 19,2 prosent`. */
function lastNamed(
  before: readonly Mention[],
  { segment }: Around,
  { text }: Speech,
): Mention | undefined {
  const isCompared = ({ start }: Mention) => COMPARED.test(text.slice(0, start))
  const against = /^mot(?!\p{L})/iu.test(text.slice(segment.start, segment.end))
  return (
    (against ? before.findLast(isCompared) : undefined) ??
    before.findLast((mention) => !isCompared(mention)) ??
    (against ? before.at(-1) : undefined)
  )
}

function resolved(mentions: readonly Mention[], speech: Speech): WhoseResult {
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
function seriesOf(
  whose: Whose,
  indicator: string,
  places: SpeechFigures['places'],
): Series | undefined {
  const [main] = places
  if (whose.kind === 'peers') return main.seriesOf(indicator).peers
  const own = places.find(({ place }) => place.code === whose.code)
  if (own) return own.seriesOf(indicator).place
  if (whose.code === COUNTRY) return main.seriesOf(indicator).country
  return places.find(({ place }) => place.fylke?.code === whose.code)?.seriesOf(indicator).fylke
}

function verdictFor(
  said: Said,
  summary: IndicatorSummary,
  whose: Whose,
  asked: Asked,
  speech: Speech,
): Verdict {
  const series = seriesOf(whose, summary.id, speech.figures.places)
  const all = series ? figuresOf(series) : []
  const newest = all.at(-1)
  if (!newest) return notExamined('no-figure', { indicators: [summary.id] })
  const targets = targetsOf(all, newest, summary, asked)
  if (targets.length === 0) return notExamined('no-figure', { indicators: [summary.id] })
  const fits = (figure: Figure) => fitOf(said, figure.value, summary.decimals)
  const hit = targets.find((figure) => fits(figure) === 'exact') ?? targets.find(fits)
  const elsewhere = hit ?? all.findLast(fits)
  const reading: Reading = {
    indicator: summary.id,
    whose,
    asked: hit ?? targets[0] ?? null,
    said: elsewhere ?? null,
    newest,
    exact: elsewhere !== undefined && fits(elsewhere) === 'exact',
    dated: asked.named.length > 0 && !asked.orNewest,
  }
  if (hit) return { outcome: 'found', reading }
  if (elsewhere && elsewhere.period < newest.period) return { outcome: 'outdated', reading }
  const close = targets.some(({ value }) => isClose(said, value))
  return { outcome: close ? 'close' : 'not-found', reading }
}

/** The figures that the text asks for, newest first; none when we lack the period it names. */
function targetsOf(
  all: readonly Figure[],
  newest: Figure,
  summary: IndicatorSummary,
  { named, orNewest }: Asked,
): Figure[] {
  const periods = new Set(named.flatMap((one) => meant(one, summary)))
  const dated = all.filter(({ period }) => periods.has(period)).reverse()
  if (named.length > 0 && !orNewest) return dated
  return [newest, ...dated.filter((figure) => figure !== newest)]
}
