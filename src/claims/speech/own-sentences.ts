/**
 * Sentences of our own in a text that is pasted: known again by making all that we say of a place
 * once more. Nothing here knows how they are worded, so new wordings need nothing new.
 */
import { yearsBefore } from '../../domain/change.ts'
import type { PlaceCode } from '../../domain/place.ts'
import { check } from '../check.ts'
import { isClaimKey, type KeyParts } from '../model/claim-address.ts'
import { keyOf, type Claim } from '../model/claim.ts'
import { claimsAbout, makeClaim } from '../rules/index.ts'
import { sentencesOf, wordings, type Telling } from '../sentences/index.ts'
import { lettersOfLine, type CanonicalText } from './canonical-text.ts'
import type { Span } from './not-figures.ts'

/**
 * `still-true`: word for word, and so today. `revised`: our words, with other figures than today's:
 * those of an earlier edition, or somebody has changed them.
 */
export interface OwnSentence extends Span {
  readonly outcome: 'still-true' | 'revised'
  readonly place: PlaceCode
  readonly claim: Claim
  /** As we say it today. */
  readonly sentence: string
  /** What was and what is, as written; of a revised one. */
  readonly changes: readonly { readonly was: string; readonly is: string }[]
  /** The same of a newer period, where there is one. */
  readonly newer: string | null
}

/** A sentence with nothing in it that gets lost on the way: no spaces, no marks around. */
interface Bare {
  readonly letters: string
  /** Where each letter stands in the canonical text. */
  readonly at: readonly number[]
  /** Letters that begin a line: no number goes on across them. */
  readonly lines: ReadonlySet<number>
}

function bare({ text, lines: joined }: CanonicalText): Bare {
  const at: number[] = []
  const lines = new Set<number>()
  let letters = ''
  for (let i = 0; i < text.length; i++) {
    const letter = text[i]!
    if (letter === '\n' || joined.has(i)) lines.add(letters.length)
    if (letter === ' ' || letter === '\n' || letter === '"' || letter === "'") continue
    letters += letter
    at.push(i)
  }
  return { letters, at, lines }
}

interface Known {
  readonly claim: Claim
  readonly sentence: string
  /** Without the full stop. */
  readonly letters: string
}

/** The beginning of a sentence, any number counting for any other. */
const OPENING = 12
const openingOf = (letters: string, at = 0): string =>
  letters
    .slice(at, at + 3 * OPENING)
    .replace(/\d+(?:,\d+)?/g, '#')
    .slice(0, OPENING)
    .toLowerCase()

/** As `bare` makes it, for what is set on one line: thousands of them are made. */
const letters = (sentence: string): string => lettersOfLine(sentence).replace(/\.$/, '')

/** All that is said of a place, by how it begins; made once for a place and a language. */
const KNOWN = new WeakMap<Telling['data'], Map<string, Map<string, Known[]>>>()

function knownOf(telling: Telling): Map<string, Known[]> {
  const byLanguage = KNOWN.get(telling.data) ?? new Map<string, Map<string, Known[]>>()
  KNOWN.set(telling.data, byLanguage)
  const made = byLanguage.get(telling.language) ?? indexed(claimsAbout(telling.data), telling)
  byLanguage.set(telling.language, made)
  return made
}

function indexed(claims: readonly Claim[], telling: Telling): Map<string, Known[]> {
  const index = new Map<string, Known[]>()
  for (const one of claims.flatMap((claim) => saidOf(claim, telling))) {
    const opening = openingOf(one.letters)
    const list = index.get(opening)
    if (list) list.push(one)
    else index.set(opening, [one])
  }
  return index
}

const saidOf = (claim: Claim, telling: Telling): Known[] =>
  wordings(claim, telling).map((sentence) => ({ claim, sentence, letters: letters(sentence) }))

interface Aligned {
  /** In the bare text, after the last letter. */
  readonly end: number
  /** Numbers that differ. */
  readonly changes: readonly { readonly was: string; readonly is: string }[]
}

const NUMBER = /\d+(?:,\d+)?/y

/** Asked of every letter: most are none. */
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

function numberAt(text: string, at: number): string {
  if (!isDigit(text.charCodeAt(at))) return ''
  NUMBER.lastIndex = at
  return NUMBER.exec(text)?.[0] ?? ''
}

/** As `numberAt`, and no further than the line. */
function numberInLine({ letters: all, lines }: Bare, at: number): string {
  const number = numberAt(all, at)
  for (let i = 1; i < number.length; i++) if (lines.has(at + i)) return number.slice(0, i)
  return number
}

/** However it is written: a heading begins in capitals. */
const isSameLetter = (own = '', other = ''): boolean =>
  own === other || own.toLowerCase() === other.toLowerCase()

/** The text from `at` on, held against a sentence: all letters the same, numbers told. */
function aligned(own: string, text: Bare, at: number): Aligned | null {
  const changes: { was: string; is: string }[] = []
  let j = at
  for (let i = 0; i < own.length;) {
    const [is, was] = [numberAt(own, i), numberInLine(text, j)]
    if (is === '' || was === '') {
      if (!isSameLetter(own[i], text.letters[j])) {
        // A word was broken at its own hyphen.
        if (own[i] !== '-' || j === at) return null
        i += 1
        continue
      }
      i += 1
      j += 1
      continue
    }
    if (is !== was) changes.push({ was, is })
    i += is.length
    j += was.length
  }
  return { end: j, changes }
}

/** Every sentence of ours about the places, in the order of the text; none within another. */
export function ownSentencesIn(
  canonical: CanonicalText,
  tellings: readonly Telling[],
): OwnSentence[] {
  const { text } = canonical
  const stripped = bare(canonical)
  const found: OwnSentence[] = []
  let next = 0
  for (const start of startsIn(text, stripped)) {
    if (start < next) continue
    const one = bestAt(start, stripped, text, tellings)
    if (!one) continue
    found.push(one.own)
    next = one.next
  }
  return found
}

/** Where a sentence can begin: places in the bare text. */
function startsIn(text: string, { letters: all, at }: Bare): number[] {
  return at.flatMap((position, i) =>
    /[\p{Lu}\d]/u.test(all[i]!) && beginsAt(text, position) ? [i] : [],
  )
}

const beginsAt = (text: string, at: number): boolean =>
  /(?:^|[.!?:;)\n])[ "'(•·‣▪●○*-]*$/u.test(text.slice(Math.max(0, at - 12), at)) ||
  /^[ "'(•·‣▪●○*-]*$/u.test(text.slice(0, at))

const endsAt = (text: string, end: number): boolean =>
  /^["' ]*(?:$|[.!?;\n(]|[-•·‣▪●○*\p{Lu}\d])/u.test(text.slice(end, end + 8))

interface Found {
  readonly own: OwnSentence
  readonly next: number
}

function bestAt(
  start: number,
  stripped: Bare,
  text: string,
  tellings: readonly Telling[],
): Found | null {
  const opening = openingOf(stripped.letters, start)
  const all = tellings.flatMap((telling) =>
    (knownOf(telling).get(opening) ?? []).flatMap(
      (known) => matchOf(known, telling, start, stripped, text) ?? [],
    ),
  )
  return all.toSorted((a, b) => a.own.changes.length - b.own.changes.length)[0] ?? null
}

function matchOf(
  known: Known,
  telling: Telling,
  start: number,
  stripped: Bare,
  text: string,
): Found | null {
  const match = aligned(known.letters, stripped, start)
  if (!match) return null
  const end = (stripped.at[match.end - 1] ?? 0) + 1
  if (!endsAt(text, end)) return null
  const years = yearsApart(match)
  if (years !== 0)
    return years === null ? null : ofEarlier(known, years, telling, start, stripped, text)
  return {
    next: match.end,
    own: {
      start: stripped.at[start]!,
      end: text[end] === '.' ? end + 1 : end,
      outcome: match.changes.length === 0 ? 'still-true' : 'revised',
      place: telling.data.place.code,
      claim: known.claim,
      sentence: known.sentence,
      changes: match.changes,
      newer: newerThan(known.claim, telling),
    },
  }
}

const isYear = (number: string): boolean => /^(?:19|20)\d{2}$/.test(number)

/** By how many years the text is older than what we say today; null when that is not so of all. */
function yearsApart({ changes }: Aligned): number | null {
  const years = changes.filter(({ was, is }) => isYear(was) && isYear(is))
  const apart = new Set(years.map(({ was, is }) => Number(is) - Number(was)))
  if (apart.size === 0) return 0
  const [only = 0] = apart
  return apart.size === 1 && only > 0 ? only : null
}

/** The sentence as it was about a period that is no longer the newest. */
function ofEarlier(
  { claim }: Known,
  years: number,
  telling: Telling,
  start: number,
  stripped: Bare,
  text: string,
): Found | null {
  const key = keyOf(claim)
  const periods = key.periods.map((period) => yearsBefore(period, years))
  const before: KeyParts = { ...key, periods }
  if (!isClaimKey(before)) return null
  const earlier = makeClaim(before, telling.data)
  if (earlier.kind === 'unanswered') return null
  const all = saidOf(earlier, telling).flatMap((known) => {
    const match = aligned(known.letters, stripped, start)
    return match && yearsApart(match) === 0
      ? (matchOf(known, telling, start, stripped, text) ?? [])
      : []
  })
  return all.toSorted((a, b) => a.own.changes.length - b.own.changes.length)[0] ?? null
}

/** Nothing is newer than a claim of the newest period there is. */
function newerThan(claim: Claim, telling: Telling): string | null {
  const last = telling.data.indicators.get(claim.indicator)?.newest ?? ''
  if ((claim.periods.at(-1) ?? '') >= last) return null
  const { newest } = check(claim, telling.data)
  return newest ? (sentencesOf([newest], telling)[0] ?? null) : null
}
