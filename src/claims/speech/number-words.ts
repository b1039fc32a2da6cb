/** Numbers written as words, in both written forms of Norwegian. */

/** One word each; `én` and its forms only count in front of a part or an `av`. */
const ONES: Readonly<Record<string, number>> = {
  to: 2,
  tre: 3,
  fire: 4,
  fem: 5,
  seks: 6,
  sju: 7,
  syv: 7,
  åtte: 8,
  ni: 9,
}

const TEENS: Readonly<Record<string, number>> = {
  ti: 10,
  elleve: 11,
  tolv: 12,
  tretten: 13,
  fjorten: 14,
  femten: 15,
  seksten: 16,
  sytten: 17,
  atten: 18,
  nitten: 19,
}

const TENS: Readonly<Record<string, number>> = {
  tjue: 20,
  tyve: 20,
  tretti: 30,
  tredve: 30,
  førti: 40,
  femti: 50,
  seksti: 60,
  sytti: 70,
  åtti: 80,
  nitti: 90,
}

const ONE = /^(?:[eé]n|[eé]in|ei|[eé]tt|eitt|[eé]it|et)$/u

/** `tjuefem`, `tjue-fem`, `tjueen`; `femogtjue`. */
function compound(word: string): number | null {
  for (const [ten, value] of Object.entries(TENS)) {
    const tail = word.startsWith(ten) ? word.slice(ten.length).replace(/^-/, '') : null
    if (tail === '') return value
    const one = tail === null ? undefined : oneOf(tail)
    if (one !== undefined) return value + one
    const head = word.endsWith(`og${ten}`) ? oneOf(word.slice(0, -ten.length - 2)) : undefined
    if (head !== undefined) return value + head
  }
  return null
}

const oneOf = (word: string): number | undefined => ONES[word] ?? (ONE.test(word) ? 1 : undefined)

/** The number that one word stands for, one to ninety-nine and a hundred; null for another word. */
export function numberOfWord(word: string): number | null {
  const lower = word.toLowerCase()
  if (lower === 'hundre') return 100
  return oneOf(lower) ?? TEENS[lower] ?? compound(lower)
}

/** What comes after a number and makes it larger: `32 tusen`, `1,2 mill.`. */
export const MULTIPLIERS: readonly (readonly [RegExp, number])[] = [
  [/^\s*tusen(?!\p{L})/iu, 1e3],
  [/^\s*(?:mill\.|million(?:er|ar)?(?!\p{L}))/iu, 1e6],
  [/^\s*(?:mrd\.?|milliard(?:er|ar)?(?!\p{L}))/iu, 1e9],
]

/** `hver femte`, `ein tredel`, `to tredeler`: the number that a part is of. */
const PART_WORDS: readonly (readonly [RegExp, number])[] = [
  [/^(?:andre|annen|anna|halv(?:e|del))/iu, 2],
  [/^tred(?:je|el|jedel)/iu, 3],
  [/^(?:fjerde|firedel)/iu, 4],
  [/^fem(?:te|del)/iu, 5],
  [/^(?:sjette|seksdel)/iu, 6],
  [/^(?:sjuende|syvende|sjuande|sjudel|syvdel)/iu, 7],
  [/^åtte(?:nde|ande|del)/iu, 8],
  [/^ni(?:ende|ande|del)/iu, 9],
  [/^ti(?:ende|ande|del)/iu, 10],
]

/** 5 of `femte`, `femtedel`, `femdel`; null of anything else. */
export const partOfWord = (word: string): number | null =>
  PART_WORDS.find(([pattern]) => pattern.test(word))?.[1] ?? null

/** From the third on; the second is said in other words of a rank (`nest`) than of a year on end. */
export const FROM_THIRD: Readonly<Record<string, number>> = {
  tredje: 3,
  fjerde: 4,
  femte: 5,
  sjette: 6,
  sjuende: 7,
  sjuande: 7,
  syvende: 7,
  åttende: 8,
  åttande: 8,
  niende: 9,
  niande: 9,
  tiende: 10,
  tiande: 10,
  ellevte: 11,
  elvte: 11,
  tolvte: 12,
}

const ORDINALS: Readonly<Record<string, number>> = { andre: 2, ...FROM_THIRD }

/** 6 of `sjette`; null of anything else. */
export const ordinalOfWord = (word: string): number | null => ORDINALS[word.toLowerCase()] ?? null
