/** The kinds of things that addresses say. What makes no sense is read as left out: null. */
import type { Field } from './grammar.ts'

/** What stands in one part. */
export const part = <Value>(
  name: string,
  read: (text: string) => Value,
  write: (value: Value) => string,
): Field<Value> => ({ parts: [name], read, write: (value) => [write(value)] })

/** Any text, such as what is searched for. */
export const text = (name: string): Field<string> => part(name, String, String)

/** A name that the page knows or does not. */
export const named = (name: string): Field<string | null> =>
  part(name, (given) => given || null, orNothing)

/** A text of this shape. */
export const shaped = (name: string, shape: RegExp): Field<string | null> =>
  part(name, (given) => (shape.test(given) ? given : null), orNothing)

/** One of these words. */
export const word = <Word extends string>(
  name: string,
  words: readonly Word[],
): Field<Word | null> => part(name, (given) => knownWord(words, given), orNothing)

export const knownWord = <Word extends string>(
  words: readonly Word[],
  given: string,
): Word | null => words.find((one) => one === given) ?? null

/** `a,b,,a` names a and b. */
export const list = (name: string): Field<readonly string[]> =>
  part<readonly string[]>(name, listFrom, (names) => names.join(','))

export const listFrom = (given: string): string[] => [
  ...new Set(given.split(',').flatMap((one) => one.trim() || [])),
]

/** Whether a table is sorted downwards. */
export const way = (name: string): Field<boolean | null> => part(name, descendingFrom, wayText)

export function descendingFrom(given: string): boolean | null {
  return given === 'synkende' ? true : given === 'stigende' ? false : null
}

export function wayText(descending: boolean | null): string {
  if (descending === null) return ''
  return descending ? 'synkende' : 'stigende'
}

const orNothing = (value: string | null): string => value ?? ''
