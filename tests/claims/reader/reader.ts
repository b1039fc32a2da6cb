/**
 * Reads a sentence about a place as someone who has only the text and the observation files would,
 * and says what is wrong with it. Knows nothing of how sentences are made.
 */
import { mask } from './masked.ts'
import { meaningOf } from './meaning.ts'
import { Fault, Statement } from './statement.ts'
import { holdAgainst } from './truths.ts'
import type { Language } from './vocabulary.ts'
import type { World } from './world.ts'

const LONGEST = 40

const NOT_WORDS = /undefined|NaN|null|Infinity|object|[{}[\]]| {2}|\s$|^\s| [,.:;]|\.\./
const ENGLISH =
  /(?<!\p{L})(the|of|and|percent|percentage|with|since|than|is|was|were|has)(?!\p{L})/iu

/** What is wrong with the text itself, whatever it says; null when nothing is. */
function untidy(sentence: string): string | null {
  if (!/^[\p{Lu}\d\u2212].*\.$/u.test(sentence)) return 'not a sentence'
  const strange = NOT_WORDS.exec(sentence) ?? ENGLISH.exec(sentence)
  if (strange) return `not Norwegian: "${strange[0]}"`
  const words = sentence.split(/\s+/).length
  return words > LONGEST ? `${words} words` : null
}

function heldAgainst(said: Statement): string | null {
  try {
    holdAgainst(said)
    return null
  } catch (error) {
    if (error instanceof Fault) return `${said.meaning.kind}: ${error.message}`
    throw error
  }
}

/** Why the sentence may not be said of the place; null when it is true. */
export function faultOf(
  sentence: string,
  language: Language,
  code: string,
  world: World,
): string | null {
  const place = world.places.get(code)
  if (!place) return `there is no place ${code}`
  const mess = untidy(sentence)
  if (mess) return mess
  const masked = mask(sentence, language, place)
  if (masked.named !== 1) return `names the place ${masked.named} times`
  const meaning = meaningOf(masked.text, language)
  if (typeof meaning === 'string') return meaning
  const [fault = null] = [meaning, ...(meaning.others ?? [])]
    .map((one) => heldAgainst(new Statement(masked, one, world, place, language)))
    .toSorted((a, b) => Number(a !== null) - Number(b !== null))
  return fault
}
