import { COUNTRY, levelOf, type PlaceCode } from './place.ts'

/** KLASS parts the Norwegian, Sámi and Kven names of a place with a spaced hyphen. */
const PART_SEPARATOR = ' - '

/** `Våler (Østfold)`: what KLASS adds to tell two of the same name apart. */
const QUALIFIER = /\s*\([^)]*\)\s*$/

/** A name's parts in the official order, as KLASS has them. */
export const nameParts = (name: string): readonly string[] =>
  name
    .replace(/\s+/g, ' ')
    .trim()
    .split(PART_SEPARATOR)
    .map((part) => part.trim())

/** The whole official name, set with en dashes: `Guovdageaidnu – Kautokeino`. */
export const fullName = (name: string): string => nameParts(name).join(' – ')

/**
 * Official names that begin with the Sámi one. The parts themselves do not say which language they
 * are in; the Norwegian one then stands second.
 */
const SAMI_FIRST: ReadonlySet<string> = new Set([
  'Aarborte',
  'Deatnu',
  'Dielddanuorri',
  'Guovdageaidnu',
  'Gáivuotna',
  'Hábmer',
  'Kárášjohka',
  'Loabák',
  'Raarvihke',
  'Snåase',
  'Unjárga',
])

/** The Norwegian part without what KLASS adds, as sentences have it: `Kautokeino`, `Våler`, `Oslo`. */
export function shortName(name: string): string {
  const [first = name, second] = nameParts(name)
  return withoutQualifier(second !== undefined && SAMI_FIRST.has(first) ? second : first)
}

/** The name as a text has it: a fylke's Norwegian part, all of a kommune's, no qualifier. */
export const nameInText = ({ code, name }: { code: PlaceCode; name: string }): string =>
  levelOf(code) === 'kommune' ? fullName(withoutQualifier(name)) : shortName(name)

/** The name without a qualifier, so that a qualifier that comes and goes is no new name. */
export const withoutQualifier = (name: string): string => name.trim().replace(QUALIFIER, '')

const SLUG_LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'o',
  đ: 'd',
  ŋ: 'n',
  ŧ: 't',
}

/** A place's part of an address: `3101-halden`, `5612-guovdageaidnu-kautokeino`, `0-norge`. */
export function slug(code: PlaceCode, name: string): string {
  if (code === COUNTRY) return `${COUNTRY}-norge`
  const words = withoutQualifier(name).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  const ascii = [...words].map((letter) => SLUG_LETTERS[letter] ?? letter).join('')
  return `${code}-${ascii.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')}`
}

/** The code a slug begins with, whatever name follows; null when it begins with none. */
export function codeFromSlug(text: string): PlaceCode | null {
  return /^(0|\d{2}|\d{4})(?:-|$)/.exec(text)?.[1] ?? null
}
