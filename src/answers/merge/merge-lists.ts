/**
 * Two copies of a list that have grown from one: what either has changed is changed, and where both
 * have changed the same part, both stand, mine first. No part is ever joined with another.
 */
import { align, type Alignment, type Telling } from './alignment.ts'

export interface MergedList<Part> {
  readonly parts: readonly Part[]
  /** Where both have written something else: what of theirs now stands beside mine. */
  readonly beside: readonly Part[]
}

interface Sides<Part> extends Telling<Part> {
  readonly base: readonly Part[]
  readonly mine: readonly Part[]
  readonly theirs: readonly Part[]
  /** What is taken from the other's copy, as it is to stand here. */
  readonly taken: (part: Part) => Part
}

export function mergeLists<Part>({ base, mine, theirs, taken, ...telling }: Sides<Part>) {
  const { keyOf } = telling
  const here = align(base, mine, telling)
  const there = align(base, theirs, telling)
  const isNew = freshOnly(ownParts(base, here, keyOf), keyOf)
  const parts: Part[] = []
  const beside: Part[] = []
  const both = (own: readonly Part[], others: readonly Part[]) => {
    const fresh = others.filter(isNew).map(taken)
    if (own.length > 0) beside.push(...fresh)
    parts.push(...own, ...fresh)
  }
  base.forEach((part, i) => {
    both(here.added[i] ?? [], there.added[i] ?? [])
    const [own = null, other = null] = [here.became[i], there.became[i]]
    const unchanged = (one: Part | null) => one !== null && keyOf(one) === keyOf(part)
    if (unchanged(other)) parts.push(...(own === null ? [] : [own]))
    else if (unchanged(own)) parts.push(...(other === null ? [] : [other]).filter(isNew).map(taken))
    else both(own === null ? [] : [own], other === null ? [] : [other])
  })
  both(here.added[base.length] ?? [], there.added[base.length] ?? [])
  return {
    parts: withShared(parts, mine, new Set(theirs.map(keyOf)), keyOf),
    beside,
  } satisfies MergedList<Part>
}

/**
 * What stands in both copies is never gone: of two alike, each may have deleted another. Such a part
 * is put back after the one it follows in mine.
 */
function withShared<Part>(
  parts: readonly Part[],
  mine: readonly Part[],
  theirs: ReadonlySet<string>,
  keyOf: (part: Part) => string,
): readonly Part[] {
  const all = [...parts]
  mine.forEach((part, i) => {
    const key = keyOf(part)
    if (!theirs.has(key) || all.some((one) => keyOf(one) === key)) return
    const before = mine[i - 1]
    all.splice(before ? all.findIndex((one) => keyOf(one) === keyOf(before)) + 1 : 0, 0, part)
  })
  return all
}

/** What stands in the copy and did not stand so before: nothing can take it away again. */
function ownParts<Part>(
  base: readonly Part[],
  { became, added }: Alignment<Part>,
  keyOf: (part: Part) => string,
): Part[] {
  const changed = became.flatMap((part, i) =>
    part !== null && keyOf(part) !== keyOf(base[i] as Part) ? [part] : [],
  )
  return [...added.flat(), ...changed]
}

/** Lets each part pass that is not among the known; of several that are alike, those beyond them. */
function freshOnly<Part>(known: readonly Part[], keyOf: (part: Part) => string) {
  const left = new Map<string, number>()
  for (const part of known) left.set(keyOf(part), (left.get(keyOf(part)) ?? 0) + 1)
  return (part: Part): boolean => {
    const count = left.get(keyOf(part)) ?? 0
    left.set(keyOf(part), count - 1)
    return count <= 0
  }
}
