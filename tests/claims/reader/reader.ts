/**
 * Reads a sentence about a place as someone who has only the text and the observation files would,
 * and says what is wrong with it. Knows nothing of how sentences are made.
 */
import { mask } from './masked.ts'
import { meaningOf, type Meaning } from './meaning.ts'
import type { Kind } from './shapes.ts'
import { Fault, Statement } from './statement.ts'
import { holdAgainst } from './truths.ts'
import type { Language } from './vocabulary.ts'
import type { World } from './world.ts'

const LONGEST = 40

const NOT_WORDS = /undefined|NaN|null|Infinity|object|[{}[\]]| {2}|\s$|^\s| [,.:;]|\.\./

/** What is wrong with the text itself, whatever it says; null when nothing is. */
function untidy(sentence: string): string | null {
  if (!/^[\p{Lu}\d\u2212].*\.$/u.test(sentence)) return 'not a sentence'
  const strange = NOT_WORDS.exec(sentence)
  if (strange) return `not Norwegian: "${strange[0]}"`
  const words = sentence.split(' ').length
  return words > LONGEST ? `${words} words` : null
}

/** What the reader made of a sentence. */
export interface Reading {
  /** What is wrong with it; null when it is true, and all of it has been understood. */
  readonly fault: string | null
  readonly kind: Kind | null
  /** The indicators it is about, in order. */
  readonly about: readonly string[]
}

const unread = (fault: string): Reading => ({ fault, kind: null, about: [] })

function heldAgainst(said: Statement): Reading {
  const { kind } = said.meaning
  try {
    holdAgainst(said)
    return { fault: null, kind, about: said.about }
  } catch (error) {
    if (error instanceof Fault)
      return { fault: `${kind}: ${error.message}`, kind, about: said.about }
    throw error
  }
}

/** Reads a sentence that is said of the place with this code. */
export function read(sentence: string, language: Language, code: string, world: World): Reading {
  const place = world.places.get(code)
  if (!place) return unread(`there is no place ${code}`)
  const mess = untidy(sentence)
  if (mess) return unread(mess)
  const masked = mask(sentence, language, place)
  if (masked.named !== 1) return unread(`names the place ${masked.named} times`)
  const meaning = meaningOf(masked.text, language)
  if (typeof meaning === 'string') return unread(meaning)
  const held = (one: Meaning) => heldAgainst(new Statement(masked, one, world, place, language))
  const first = held(meaning)
  // Other ways to understand the same words are tried only where the first is not so.
  const others = first.fault === null ? [] : (meaning.others ?? []).map(held)
  return others.find(({ fault }) => fault === null) ?? first
}
