/**
 * Headlines of maps found in a text: how many places lie above or below what, and of which figure.
 * Read by the words of the indicators and the grammar of the language; whether it is so, is for
 * `judge-headline.ts`.
 */
import { findingWords, type FindingWords } from '../../domain/finding-words.ts'
import type { SayingsShard } from '../../observations/sayings-shard.ts'
import type { Span } from './not-figures.ts'

type Side = 'above' | 'below'

/** What is said of those that are counted. Periods are short ones, as they stand in the text. */
export type HeadlineClaim =
  /** They reach a level, of `at` or of the newest period; and grew by so much `since`, at the least. */
  | {
      readonly kind: 'reach'
      readonly least: number
      readonly at: string | null
      readonly grown: { readonly step: number; readonly since: string } | null
    }
  /** They lie above or below zero. */
  | { readonly kind: 'sign'; readonly side: Side }
  | { readonly kind: 'change'; readonly side: Side; readonly from: string; readonly to: string }
  /** They lie above or below the country, or the middle of the places that are alike. */
  | { readonly kind: 'distance'; readonly side: Side; readonly than: 'country' | 'peers' }

export interface Headline extends Span {
  readonly indicator: string
  readonly count: number
  readonly of: number
  readonly level: 'kommune' | 'fylke'
  /** Whose are counted, as the text tells of them: `i Østfold`; empty: all. */
  readonly within: string
  /** The fylker that are said to have the highest figures, highest first. */
  readonly highest: readonly string[]
  readonly claim: HeadlineClaim
}

const NUMBER = String.raw`-?\d{1,3}(?: \d{3})+(?:,\d+)?|-?\d+(?:,\d+)?`
/** `2026`, `okt. 2022`, `4. kv. 2025`, `2020-21`, `22/23-24/25` */
const PERIOD = String.raw`(?:\d\. kv\. |\p{L}{3,4}\.? )?\d[\d/-]{3,10}`
const ABOVE = 'høyere|høgare|større|lengre'
const BELOW = 'lavere|lågare|mindre|kortere|kortare'
const AHEAD = ', ifølg(?:e SSBs framskriving|je framskrivinga til SSB)'
const UNIT = String.raw`(?: [^,.:;\n]+?)?`

const COUNTED =
  /(?:(?:Høyest|Høgast|Størst|Lengst) i (?<names>[^:.\n]{3,60}): )?(?<!\p{L})i (?:alle (?<every>\d+)|(?<count>\d+) av (?<of>\d+)) (?<noun>kommuner|kommunar|fylker|fylke)(?= )/giu

/** What may stand before that which is said of them: whose they are, and that they have a figure. */
const WHOSE =
  /^(?:\s(?<within>(?:i|på|med|blant) .{2,}?))??(?:\smed tall?(?: for begge period(?:ene|ane))?)?$/iu

const escaped = (words: string): string =>
  words.replace(/,$/, '').replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

const YEARS: Readonly<Record<number, string>> = { 1: '(?:ett|eitt)', 5: 'fem', 10: 'ti' }

/** What can follow those that are counted, for an indicator with these words. */
function predicates({ subject, share, growth }: FindingWords, foretold: boolean): RegExp[] {
  const verb = foretold ? 'blir' : 'var'
  const end = foretold ? AHEAD : ''
  const is = `${verb} ${escaped(canonical(subject))},?`
  const least = `minst (?<least>${NUMBER})(?!\\d|,\\d| \\d{3})${UNIT}`
  const side = `(?:(?<above>${ABOVE})|(?<below>${BELOW}))`
  const grown = `minst (?<step>${NUMBER})${UNIT} (?:${ABOVE}) enn i (?<since>${PERIOD})`
  const all = [
    // `og` came later: what was quoted before is still read.
    `${is} ${least},(?: og)? ${grown}`,
    foretold ? `${is} ${least} i (?<at>${PERIOD})` : `${is} ${least}`,
    `${is} (?:(?<above>over)|(?<below>under)) null`,
    `${is} ${side} i (?<to>${PERIOD}) enn i (?<from>${PERIOD})`,
    `${is} ${side} enn (?<country>på landsbasis)`,
    `${is} ${side} enn (?<peers>det som er vanl[ie]g) i (?:dei? andre fylk(?:ene|a)|sam(?:men|an)li[gk]nbare kommun(?:er|ar))`,
  ]
  if (share) {
    const them = escaped(canonical(`${share.whole} ${share.rest}`.trim()))
    all.push(`${escaped(share.verb)} ${least} av ${them}`)
  }
  if (growth) {
    const years = YEARS[growth.years] ?? String(growth.years)
    all.push(`${verb} ${escaped(canonical(growth.thing))} ${side} enn ${years} år før`)
  }
  return all.map((one) => new RegExp(` ${one}${end}(?=[.!?"')]*(?:\\s|$))`, 'uy'))
}

/** As a text is before it is read: see `canonical-text.ts`. */
export const canonical = (words: string): string =>
  words.replace(/[\u2010-\u2015\u2212]/gu, '-').replace(/\p{Zs}/gu, ' ')

interface Known {
  readonly indicator: string
  readonly patterns: readonly RegExp[]
}

/** Made once for a file of words, and only for texts that have a headline. */
const KNOWN = new WeakMap<SayingsShard, readonly Known[]>()

function knownOf(sayings: SayingsShard): readonly Known[] {
  const made =
    KNOWN.get(sayings) ??
    Object.entries(sayings).map(([indicator, saying]) => ({
      indicator,
      // Only what is foretold has words for what lies ahead.
      patterns: predicates(findingWords(saying), saying.ahead !== undefined),
    }))
  KNOWN.set(sayings, made)
  return made
}

/** Every headline of a text in its one form (`canonicalText`), in order. */
export function headlinesIn(text: string, sayings: readonly SayingsShard[]): Headline[] {
  return [...text.matchAll(COUNTED)].flatMap((found) => {
    const { index, 0: counted, groups = {} } = found
    const said = saidAfter(text, index + counted.length, sayings)
    if (!said) return []
    const of = Number(groups['every'] ?? groups['of'])
    return {
      start: index,
      end: said.end,
      indicator: said.indicator,
      count: Number(groups['every'] ?? groups['count']),
      of,
      level: /^kommun/i.test(groups['noun'] ?? '') ? ('kommune' as const) : ('fylke' as const),
      within: said.within,
      highest: groups['names']?.split(/, | og /u) ?? [],
      claim: claimOf(said.groups),
    }
  })
}

/** Letters within which a sentence has told whose are counted. */
const MOST_WHOSE = 260

/** What is said of those that are counted, however long it takes to tell whose they are. */
function saidAfter(text: string, from: number, sayings: readonly SayingsShard[]) {
  const [rest = ''] = /^[^.:;\n!?]*/.exec(text.slice(from, from + MOST_WHOSE)) ?? []
  for (const { index } of rest.matchAll(/ /g)) {
    const whose = WHOSE.exec(rest.slice(0, index))
    const said = whose && saidAt(text, from + index, sayings)
    if (said) return { ...said, within: whose.groups?.['within'] ?? '' }
  }
  return null
}

interface Said {
  readonly indicator: string
  readonly end: number
  readonly groups: Readonly<Record<string, string | undefined>>
}

/** The indicator whose words go the furthest. */
function saidAt(text: string, at: number, sayings: readonly SayingsShard[]): Said | null {
  const all = sayings.flatMap(knownOf).flatMap(({ indicator, patterns }): Said[] =>
    patterns.flatMap((pattern) => {
      pattern.lastIndex = at
      const match = pattern.exec(text)
      return match ? { indicator, end: at + match[0].length, groups: match.groups ?? {} } : []
    }),
  )
  return all.toSorted((a, b) => b.end - a.end)[0] ?? null
}

function claimOf(groups: Said['groups']): HeadlineClaim {
  const { least, step, since, at, from, to, country, peers } = groups
  if (least !== undefined) {
    const grown = step && since ? { step: numberOf(step), since } : null
    return { kind: 'reach', least: numberOf(least), at: at ?? null, grown }
  }
  const side: Side = groups['above'] === undefined ? 'below' : 'above'
  if (from && to) return { kind: 'change', side, from, to }
  if (country || peers) return { kind: 'distance', side, than: country ? 'country' : 'peers' }
  return { kind: 'sign', side }
}

const numberOf = (text: string): number => Number(text.replace(/ /g, '').replace(',', '.'))
