/** What has become of each part of a list in a later copy of it. */
import { diffIndices } from 'node-diff3'
import { likeness } from './likeness.ts'

export interface Alignment<Part> {
  /** By the part before: itself, what it was rewritten to, or null where it is deleted. */
  readonly became: readonly (Part | null)[]
  /** What is new in front of each part before; the last stands after all of them. */
  readonly added: readonly (readonly Part[])[]
}

export interface Telling<Part> {
  /** Parts with the same key are the same. */
  readonly keyOf: (part: Part) => string
  /** The part as words, to see which one it was rewritten from. */
  readonly textOf: (part: Part) => string
}

interface Change {
  readonly buffer1: readonly [start: number, length: number]
  readonly buffer2: readonly [start: number, length: number]
}

/** Holds a later copy against the one before. */
export function align<Part>(
  before: readonly Part[],
  after: readonly Part[],
  telling: Telling<Part>,
): Alignment<Part> {
  const keys = [before, after].map((list) => list.map(telling.keyOf))
  const became: (Part | null)[] = [...before]
  const added: Part[][] = Array.from({ length: before.length + 1 }, () => [])
  for (const change of diffIndices(keys[0] ?? [], keys[1] ?? []) as unknown as Change[]) {
    const [start, length] = change.buffer1
    const fresh = after.slice(change.buffer2[0], change.buffer2[0] + change.buffer2[1])
    const pairs = rewritten(before.slice(start, start + length), fresh, telling)
    for (let i = 0; i < length; i += 1) became[start + i] = null
    let at = start
    fresh.forEach((part, i) => {
      const from = pairs.get(i)
      if (from === undefined) return added[at]?.push(part)
      became[start + from] = part
      at = start + from + 1
    })
  }
  return { became, added }
}

/** Less than this in common, and it is another text. */
const LEAST_LIKENESS = 0.3

/**
 * Which of the new parts was written from which of those that are gone, in order: where there are as
 * many, each from its own; else each from the first that is like it.
 */
function rewritten<Part>(
  gone: readonly Part[],
  fresh: readonly Part[],
  { textOf }: Telling<Part>,
): Map<number, number> {
  if (gone.length === fresh.length) return new Map(fresh.map((_, i) => [i, i]))
  const pairs = new Map<number, number>()
  let next = 0
  fresh.forEach((part, i) => {
    const found = gone.findIndex(
      (one, at) => at >= next && likeness(textOf(one), textOf(part)) >= LEAST_LIKENESS,
    )
    if (found < 0) return
    pairs.set(i, found)
    next = found + 1
  })
  return pairs
}
