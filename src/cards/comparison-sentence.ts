/**
 * How a place's figure compares with the country, the fylke and the middle of its peers, as parts
 * that can be checked again and as a sentence. The sentence says higher or lower, never
 * better or worse.
 */
import { capitalised, listed } from '../domain/list-text.ts'
import type { Language, UnitId } from '../domain/indicator.ts'
import { formatNumber, formatValue } from '../domain/number-text.ts'
import type { ComparedWith } from '../domain/peers.ts'
import type { Level } from '../domain/place.ts'
import { fromShownUnits, toShownUnits } from '../domain/rounding.ts'
import { isTotal } from '../domain/unit.ts'
import { wayFrom } from '../domain/way.ts'

export type Relation = 'higher' | 'about-equal' | 'lower'

/** One place's figure and what it is held against; null or left out where there is none. */
export interface ComparisonInput {
  readonly value: number
  readonly unit: UnitId
  readonly decimals: number
  /** The level of the place itself. */
  readonly level: Level
  readonly country?: number | null
  readonly fylke?: number | null
  /** The middle (median) of the kommuner, or fylker, that the place is compared with. */
  readonly peers?: number | null
  /** Those of the three that are our own estimates, not published figures. */
  readonly estimated?: readonly ComparedWith[]
  /** Values may be below zero, as net migration may: then a share of a whole means nothing. */
  readonly signed?: boolean
}

export interface ComparisonPart {
  readonly with: ComparedWith
  readonly value: number
  /** The place's shown figure less the other's shown figure, in the indicator's unit. */
  readonly difference: number
  readonly relation: Relation
}

/** `levels`: figures that can be held against each other. `share`: a part of a whole, in percent. */
export type Comparison =
  | { readonly kind: 'levels'; readonly parts: readonly ComparisonPart[] }
  | { readonly kind: 'share'; readonly of: 'fylke' | 'country'; readonly percent: number }
  | { readonly kind: 'none' }

const ORDER: readonly ComparedWith[] = ['country', 'fylke', 'peers']

const RELATION = { up: 'higher', level: 'about-equal', down: 'lower' } as const

function partOf(input: ComparisonInput, compared: ComparedWith): ComparisonPart[] {
  const value = input[compared] ?? null
  if (value === null) return []
  const own = toShownUnits(input.value, input.decimals)
  const other = toShownUnits(value, input.decimals)
  const difference = fromShownUnits(own - other, input.decimals)
  return [
    { with: compared, value, difference, relation: RELATION[wayFrom(value, input.value, input)] },
  ]
}

function shareOf(input: ComparisonInput): Comparison {
  const of = (input.fylke ?? null) === null ? 'country' : 'fylke'
  const whole = input[of] ?? null
  if (whole === null || whole <= 0 || input.value < 0 || input.signed) return { kind: 'none' }
  const percent = (100 * input.value) / whole
  // A share that would be shown as 0,0, or above the whole by a fault of sums, is not said.
  return percent < 0.05 || percent > 100 ? { kind: 'none' } : { kind: 'share', of, percent }
}

/** Holds the figure against what it can fairly be held against. */
export function compare(input: ComparisonInput): Comparison {
  if (input.level === 'land') return { kind: 'none' }
  if (isTotal(input.unit)) return shareOf(input)
  const parts = ORDER.flatMap((compared) => partOf(input, compared))
  return parts.length > 0 ? { kind: 'levels', parts } : { kind: 'none' }
}

interface Words {
  readonly relation: Readonly<Record<Relation, string>>
  /** Distances are long and short, not high and low. */
  readonly distance: Readonly<Record<Relation, string>>
  readonly country: string
  readonly fylke: string
  /** What is usual, after `høyere enn`; after `omtrent som` no more than `vanlig` is needed. */
  readonly theUsual: string
  readonly usual: string
  readonly peers: Readonly<Record<'kommune' | 'fylke', string>>
  readonly estimated: string
  readonly and: string
  readonly but: string
  readonly share: (percent: string, of: 'fylke' | 'country') => string
}

const WORDS: Record<Language, Words> = {
  nb: {
    relation: { higher: 'høyere enn', 'about-equal': 'omtrent som', lower: 'lavere enn' },
    distance: { higher: 'lengre enn', 'about-equal': 'omtrent som', lower: 'kortere enn' },
    country: 'på landsbasis',
    fylke: 'i fylket',
    theUsual: 'det som er vanlig',
    usual: 'vanlig',
    peers: { kommune: 'i sammenlignbare kommuner', fylke: 'i de andre fylkene' },
    estimated: 'beregnet',
    and: 'og',
    but: 'men',
    share: (percent, of) =>
      `Det er ${percent} prosent av tallet for hele ${of === 'fylke' ? 'fylket' : 'landet'}.`,
  },
  nn: {
    relation: { higher: 'høgare enn', 'about-equal': 'om lag som', lower: 'lågare enn' },
    distance: { higher: 'lengre enn', 'about-equal': 'om lag som', lower: 'kortare enn' },
    country: 'på landsbasis',
    fylke: 'i fylket',
    theUsual: 'det som er vanleg',
    usual: 'vanleg',
    peers: { kommune: 'i samanliknbare kommunar', fylke: 'i dei andre fylka' },
    estimated: 'rekna ut',
    and: 'og',
    but: 'men',
    share: (percent, of) =>
      `Det er ${percent} prosent av talet for heile ${of === 'fylke' ? 'fylket' : 'landet'}.`,
  },
}

/** `a`, `a og b`, `a, b og c`. */
/** Parts of the same relation together, in the order they first come. */
function groupsOf(parts: readonly ComparisonPart[]): ComparisonPart[][] {
  const groups = new Map<Relation, ComparisonPart[]>()
  for (const part of parts) groups.set(part.relation, [...(groups.get(part.relation) ?? []), part])
  return [...groups.values()]
}

function whereOf({ with: compared, relation }: ComparisonPart, level: Level, words: Words): string {
  if (compared !== 'peers') return words[compared]
  const usual = relation === 'about-equal' ? words.usual : words.theUsual
  return `${usual} ${words.peers[peerLevel(level)]}`
}

function comparedText(part: ComparisonPart, input: ComparisonInput, words: Words): string {
  const where = whereOf(part, input.level, words)
  const estimated = input.estimated?.includes(part.with) ? `, ${words.estimated}` : ''
  return `${where} (${formatValue(part.value, input.unit, input.decimals)}${estimated})`
}

const peerLevel = (level: Level): 'kommune' | 'fylke' => (level === 'fylke' ? 'fylke' : 'kommune')

function joinGroups(groups: readonly ComparisonPart[][], texts: readonly string[], words: Words) {
  if (groups.length !== 2) return listed(texts, words.and)
  const opposite = groups.every((group) => group[0]?.relation !== 'about-equal')
  return texts.join(`, ${opposite ? words.but : words.and} `)
}

function levelsText(parts: readonly ComparisonPart[], input: ComparisonInput, words: Words) {
  const groups = groupsOf(parts)
  const relations = input.unit === 'kilometres' ? words.distance : words.relation
  const texts = groups.map((group) => {
    const relation = relations[group[0]?.relation ?? 'about-equal']
    const compared = group.map((part) => comparedText(part, input, words))
    return `${relation} ${listed(compared, words.and)}`
  })
  return `${capitalised(joinGroups(groups, texts, words))}.`
}

export interface ComparisonSentence {
  readonly comparison: Comparison
  /** One sentence; empty when there is nothing to say. */
  readonly text: string
}

/** The comparison and its sentence in the language asked for. */
export function comparisonSentence(input: ComparisonInput, language: Language): ComparisonSentence {
  const comparison = compare(input)
  return { comparison, text: textOf(comparison, input, language) }
}

function textOf(comparison: Comparison, input: ComparisonInput, language: Language): string {
  const words = WORDS[language]
  switch (comparison.kind) {
    case 'none':
      return ''
    case 'share':
      return words.share(formatNumber(comparison.percent, 1), comparison.of)
    case 'levels':
      return levelsText(comparison.parts, input, words)
  }
}
