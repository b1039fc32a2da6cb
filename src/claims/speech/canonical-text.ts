/**
 * One form of a text, however it came: typed, pasted from a word processor, or out of a PDF file.
 * Letters are composed, every space is a space, every dash is a hyphen, every quotation mark is one
 * of two, and a line that was only wrapped goes on. What it says is not touched.
 */
import type { Span } from './not-figures.ts'

/** `from[i]` and `to[i]`: where the i-th letter stands in the text as it was pasted. */
export interface CanonicalText {
  readonly text: string
  readonly from: readonly number[]
  readonly to: readonly number[]
  /** Spaces that were new lines: no number goes on across one. */
  readonly lines: ReadonlySet<number>
}

interface Letter {
  readonly letter: string
  readonly from: number
  readonly to: number
  /** A space in place of a new line. */
  readonly line?: true
}

/** Hyphens, dashes and minus signs, of keyboards, word processors and typesetters. */
const DASH = /^[-\u2010-\u2015\u2043\u2212\ufe58\ufe63\uff0d]$/u
const SPACE = /^[\p{Zs}\t]$/u
/** Written to say where a word may be broken, or nothing at all. */
const INVISIBLE = /^[\u00ad\u180e\u200b-\u200f\u2060-\u2064\ufeff]$/u
/** Asks for another drawing of the letter before it. */
const VARIATION = /[\ufe00-\ufe0f]/gu
const LIGATURES: Readonly<Record<string, string>> = {
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬀ: 'ff',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  '…': '...',
}

/** Letters as they stand in the source of a web page. */
const ENTITY = /^&(?:#x(?<hex>[\da-f]{1,5})|#(?<digits>\d{1,6})|(?<name>[a-z]{2,6}));$/iu
const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  shy: '\u00ad',
  minus: '\u2212',
  ndash: '\u2013',
  mdash: '\u2014',
  laquo: '«',
  raquo: '»',
  ldquo: '\u201c',
  rdquo: '\u201d',
  quot: '"',
  amp: '&',
  hellip: '…',
  aring: 'å',
  Aring: 'Å',
  oslash: 'ø',
  Oslash: 'Ø',
  aelig: 'æ',
  AElig: 'Æ',
  eacute: 'é',
}

/** The letter that an entity stands for; what was found where it is none. */
function decoded(found: string): string {
  const { hex, digits, name } = ENTITY.exec(found)?.groups ?? {}
  if (name) return ENTITIES[name] ?? found
  const code = hex ? parseInt(hex, 16) : Number(digits ?? Number.NaN)
  return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : found
}

function plain(letter: string): string {
  if (INVISIBLE.test(letter)) return ''
  if (SPACE.test(letter)) return ' '
  if (DASH.test(letter)) return '-'
  if (/^[«»“”„‟"]$/u.test(letter)) return '"'
  if (/^[‘’‚‛]$/u.test(letter)) return "'"
  if (/^[\r\n\u0085\u2028\u2029\f\v]/u.test(letter)) return '\n'
  return LIGATURES[letter] ?? letter
}

/** A text has few letters, each many times. */
const PLAIN = new Map<string, readonly string[]>()

function plainOf(found: string): readonly string[] {
  const known = PLAIN.get(found)
  if (known !== undefined) return known
  const made = [...plain(decoded(found).replace(VARIATION, '').normalize('NFC'))]
  PLAIN.set(found, made)
  return made
}

/** Every letter of one line in the text's one form, without spaces and quotation marks. */
export const lettersOfLine = (line: string): string =>
  line
    .normalize('NFC')
    .replace(/[-\u2010-\u2015\u2043\u2212\ufe58\ufe63\uff0d]/gu, '-')
    .replace(/[\p{Zs}\t"'«»“”„‟‘’‚‛\u00ad\u200b-\u200f\u2060\ufeff]/gu, '')

/** The text in its one form; see `originalSpan` for the way back. */
export function canonicalText(text: string): CanonicalText {
  const letters = wordsMended(withoutMarks(lettersOf(text)))
  return textOf(spacesJoined(linesJoined(letters)))
}

/** What is one letter: a new line, an entity, or a sign with the marks that belong to it. */
const FOUND = /\r\n|&#?[\da-z]{2,7};|\P{M}\p{M}*|\p{M}+/giu

function lettersOf(text: string): Letter[] {
  const letters: Letter[] = []
  for (const { index: from, 0: found } of text.matchAll(FOUND)) {
    const to = from + found.length
    for (const letter of plainOf(found)) letters.push({ letter, from, to })
  }
  return letters
}

const isLetter = (letter = ''): boolean => /^\p{L}$/u.test(letter)
const isInk = (letter: string): boolean => letter !== ' ' && letter !== '\n'
const isSmall = (letter = ''): boolean => /^\p{Ll}$/u.test(letter)

const EMPHASIS: ReadonlySet<string> = new Set('*_`')

/** What a mail program puts before lines of others, and what makes words fat or slanted. */
function withoutMarks(letters: readonly Letter[]): Letter[] {
  const at = (i: number) => letters[i]?.letter ?? '\n'
  let isQuoting = true
  return letters.filter(({ letter }, i) => {
    const quotes = isQuoting && (letter === '>' || (letter === ' ' && at(i - 1) === '>'))
    isQuoting = letter === '\n' || quotes
    return !quotes && !(EMPHASIS.has(letter) && (isInk(at(i + 1)) || isInk(at(i - 1))))
  })
}

/** `innbyg-` at the end of a line and `gere` on the next are one word. */
function wordsMended(letters: readonly Letter[]): Letter[] {
  const at = (i: number) => letters[i]?.letter
  const isBroken = (i: number) =>
    at(i) === '-' && at(i + 1) === '\n' && isLetter(at(i - 1)) && isSmall(at(i + 2))
  return letters.filter((_, i) => !isBroken(i) && !isBroken(i - 1))
}

/** A word that no line ends with unless it goes on. */
const GOES_ON =
  /(?:,|-|(?<!\p{L})(?:i|på|og|av|til|fra|frå|for|med|er|var|har|hadde|som|enn|mot|om|at|en|ei|et|ein|eit|den|det|dei|de|under|over|ved|per|hos|om lag|ca\.|nr\.))$/u
const BEGINS_ANEW = /^(?:["'(]*[\p{Lu}\d]|[-•·‣▪●○*]|\d{1,3}[.)] )/u
const ENDED = /[.!?:;]["')]*$/u

/** `32` and `082 innbyggere` */
const isOneNumber = (before: string, after: string): boolean =>
  /(?<!\d)\d{1,3} *$/u.test(before) && /^ *\d{3}(?!\d)/u.test(after)

/** Whether a new line is a new sentence, or was put there to make the text fit. */
function isBreak(before: string, after: string): boolean {
  if (after.trim() === '' || before.trim() === '') return true
  const [line, next] = [before.trimEnd(), after.trimStart()]
  if (/^[-•·‣▪●○*] ?/u.test(next) || /^\d{1,3}[.)] /u.test(next)) return true
  if (isOneNumber(line, next)) return false
  if (ENDED.test(line) && !/(?:ca|nr|kl|pst|\d)\.$/u.test(line)) return true
  return BEGINS_ANEW.test(next) && !GOES_ON.test(line.toLowerCase()) && !isWrapped(line)
}

/** As long as lines are that a mail program or a PDF file has wrapped. */
const WRAPPED_AT_LEAST = 45
const isWrapped = (line: string): boolean => line.length >= WRAPPED_AT_LEAST

function linesJoined(letters: readonly Letter[]): Letter[] {
  const whole = letters.map(({ letter }) => letter).join('')
  // Every letter is one unit of the text, but for those outside the basic plane.
  if (whole.length !== letters.length) return [...letters]
  return letters.map((one, i) => {
    if (one.letter !== '\n') return one
    const before = whole.slice(whole.lastIndexOf('\n', i - 1) + 1, i)
    const end = whole.indexOf('\n', i + 1)
    const after = whole.slice(i + 1, end < 0 ? undefined : end)
    if (isBreak(before, after)) return one
    const { from, to } = one
    return { from, to, letter: ' ', ...(isOneNumber(before, after) ? {} : { line: true }) }
  })
}

/** One space where there are several, none beside a break. */
function spacesJoined(letters: readonly Letter[]): Letter[] {
  const kept: Letter[] = []
  for (const one of letters) {
    const last = kept.at(-1)?.letter
    if (one.line && last === ' ') kept.pop()
    else if (one.letter === ' ' && (last === ' ' || last === '\n' || last === undefined)) continue
    if (one.letter === '\n' && last === ' ') kept.pop()
    kept.push(one)
  }
  return kept
}

/** By units of the text, as spans count them. */
function textOf(letters: readonly Letter[]): CanonicalText {
  const [from, to]: [number[], number[]] = [[], []]
  const lines = new Set<number>()
  for (const one of letters)
    for (let unit = 0; unit < one.letter.length; unit++) {
      if (one.line) lines.add(from.length)
      from.push(one.from)
      to.push(one.to)
    }
  return { text: letters.map(({ letter }) => letter).join(''), from, to, lines }
}

/** A span of the canonical text as a span of the text that was pasted. */
export const originalSpan = (
  { from, to }: Pick<CanonicalText, 'from' | 'to'>,
  { start, end }: Span,
): Span => ({ start: from[start] ?? 0, end: to[end - 1] ?? from[start] ?? 0 })
