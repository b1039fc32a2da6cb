/** Letters that NFD does not take apart. */
const LETTERS: Readonly<Record<string, string>> = { æ: 'a', ø: 'o', đ: 'd', ŋ: 'n', ŧ: 't', ß: 's' }

/** `aa`, `ae` and `oe` are how å, æ and ø are written without them. */
const DIGRAPHS: readonly (readonly [RegExp, string])[] = [
  [/a[ae]/g, 'a'],
  [/oe/g, 'o'],
]

/**
 * A text's words with everything folded away that people leave out or spell in several
 * ways: case, hyphens, accents, and æ/ae/a, ø/oe/o, å/aa/a, áčđŋšŧž. "Ålesund", "Aalesund"
 * and "alesund" all give `['alesund']`.
 */
export function foldedWords(text: string): readonly string[] {
  const bare = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  const ascii = [...bare].map((letter) => LETTERS[letter] ?? letter).join('')
  const folded = DIGRAPHS.reduce((word, [from, to]) => word.replace(from, to), ascii)
  return folded.split(/[^a-z0-9]+/).filter(Boolean)
}

/** The same without spaces, so that "Nord-Fron" and "nordfron" meet. */
export const folded = (text: string): string => foldedWords(text).join('')
