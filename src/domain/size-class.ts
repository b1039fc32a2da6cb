import type { Text } from './indicator.ts'
import { formatNumber } from './number-text.ts'

/** Kommuner with about as many inhabitants. */
export interface SizeClass {
  /** The words in addresses: `5000-9999`. */
  readonly code: string
  readonly name: Text
  /** Fewest and most inhabitants. */
  readonly from: number
  readonly to: number
}

/** Fewest inhabitants of each class but the first; steps that kommuner themselves talk of. */
const LIMITS = [2000, 5000, 10000, 20000, 50000] as const

const people = (count: number): string => formatNumber(count, 0)

function sizeClass(from: number, to: number): SizeClass {
  const [nb, nn] = ['innbyggere', 'innbyggjarar']
  if (from === 0) {
    const under = (word: string) => `Under ${people(to + 1)} ${word}`
    return { code: `under-${to + 1}`, name: { nb: under(nb), nn: under(nn) }, from, to }
  }
  if (to === Infinity) {
    const over = (word: string, more: string) => `${people(from)} ${word} eller ${more}`
    return {
      code: `fra-${from}`,
      name: { nb: over(nb, 'flere'), nn: over(nn, 'fleire') },
      from,
      to,
    }
  }
  const between = (word: string) => `${people(from)}–${people(to)} ${word}`
  return { code: `${from}-${to}`, name: { nb: between(nb), nn: between(nn) }, from, to }
}

export const SIZE_CLASSES: readonly SizeClass[] = [0, ...LIMITS].map((from, i) =>
  sizeClass(from, (LIMITS[i] ?? Infinity) - 1),
)

/** Which of the classes a kommune with so many inhabitants is in. */
export const sizeClassOf = (inhabitants: number): number =>
  SIZE_CLASSES.findIndex(({ from, to }) => inhabitants >= from && inhabitants <= to)
