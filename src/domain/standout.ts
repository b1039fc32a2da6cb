import { spreadOf } from './spread.ts'

/** How a place's figure lies among its peers'. */
export interface Standing {
  readonly value: number
  /** The peers' median. */
  readonly middle: number
  /** (value − middle) ⁄ the width of the peers' middle half: below zero is lower than they are. */
  readonly distance: number
  /** Peers that have a figure. */
  readonly peers: number
}

/** With fewer peers the width of their middle half is a matter of chance. */
const FEWEST_PEERS = 8

/** Where the figure lies among the peers'; null with too few of them or when they are all alike. */
export function standingAmong(value: number, peers: Iterable<number | null>): Standing | null {
  const spread = spreadOf(peers)
  if (!spread || spread.count < FEWEST_PEERS) return null
  const { middle, width, count } = spread
  return { value, middle, distance: (value - middle) / width, peers: count }
}

/** Inside the middle half's own width from the middle, a place does not stand out. */
const LEAST_DISTANCE = 0.5

/** Whether the place stands out at all. */
export const isFar = ({ distance }: Standing): boolean => Math.abs(distance) >= LEAST_DISTANCE

const furthestFirst = <T extends { readonly standing: Standing }>(all: readonly T[]): T[] =>
  all
    .filter(({ standing }) => isFar(standing))
    .toSorted((a, b) => Math.abs(b.standing.distance) - Math.abs(a.standing.distance))

export interface Standouts<T> {
  /** Furthest above the peers first. */
  readonly above: readonly T[]
  /** Furthest below the peers first. */
  readonly below: readonly T[]
}

/** The standings that are worth a word, furthest from the middle first, at most `limit` each way. */
export function standouts<T extends { readonly standing: Standing }>(
  all: readonly T[],
  limit: number,
): Standouts<T> {
  const far = furthestFirst(all)
  return {
    above: far.filter(({ standing }) => standing.distance > 0).slice(0, limit),
    below: far.filter(({ standing }) => standing.distance < 0).slice(0, limit),
  }
}

/** What tells standings apart when a few of them are to say what is special in a place. */
export interface Told {
  readonly standing: Standing
  readonly valence: 'flattering' | 'neutral' | 'unflattering'
  readonly theme: string
}

const MOST_TOLD = 5
const MOST_OF_A_THEME = 2

/**
 * At most five standings, furthest from the middle first: the furthest to the place's credit and
 * the furthest that is not are among them, where there are such; no more than two of a theme.
 */
export function chosenStandouts<T extends Told>(all: readonly T[]): T[] {
  const far = furthestFirst(all)
  const ends = (['flattering', 'unflattering'] as const).flatMap(
    (wanted) => far.find(({ valence }) => valence === wanted) ?? [],
  )
  return furthestFirst(fewOfEachTheme(new Set([...ends, ...far])))
}

/** The first that are told: at most five, and no more than two of a theme. */
export function fewOfEachTheme<T extends { readonly theme: string }>(all: Iterable<T>): T[] {
  const chosen: T[] = []
  for (const one of all) {
    const alike = chosen.filter(({ theme }) => theme === one.theme).length
    if (chosen.length < MOST_TOLD && alike < MOST_OF_A_THEME) chosen.push(one)
  }
  return chosen
}
