/** `kart/kommuner.json`, `kart/kommuner-fin.json`: borders as they are sent, a quarter lighter than TopoJSON. */
import { queryOptions } from '@tanstack/react-query'
import type { Topology } from 'topojson-specification'
import { fileQuery } from './queries.ts'

/** A topology on a grid, whose arcs are two strings: the steps eastwards, and northwards. */
export type PackedTopology<T extends Topology = Topology> = Omit<T, 'arcs'> & {
  readonly arcs: { readonly x: string; readonly y: string }
}

/** Between arcs. Steps are written with what comes after it, but not with `"`. */
const PARTED = ' '
const FIRST = '#'.codePointAt(0) ?? 0

/** Halves of pairs are no characters of their own, and are left out. */
const HALVES = { from: 0xd800, count: 0x800 }

/** Small numbers of either sign are small: 0, −1, 1, −2, 2. */
function letter(step: number): string {
  const code = FIRST + (step < 0 ? -2 * step - 1 : 2 * step)
  return String.fromCodePoint(code < HALVES.from ? code : code + HALVES.count)
}

function stepOf(written: string): number {
  const code = written.codePointAt(0) ?? FIRST
  const number = (code < HALVES.from ? code : code - HALVES.count) - FIRST
  return number % 2 === 0 ? number / 2 : -(number + 1) / 2
}

type Axis = 0 | 1

/** Each arc's first step leads from where the arc before it ended, which is mostly there. */
export function packedTopology<T extends Topology>(topology: T): PackedTopology<T> {
  if (!topology.transform) throw new Error('Borders are packed only on a grid.')
  const written = (axis: Axis) => {
    let end = 0
    const arcs = topology.arcs.map((arc) => {
      const steps = arc.map((point) => point[axis] ?? 0)
      const [first = 0, ...others] = steps
      const text = [first - end, ...others].map(letter).join('')
      end = steps.reduce((sum, step) => sum + step, 0)
      return text
    })
    return arcs.join(PARTED)
  }
  return { ...topology, arcs: { x: written(0), y: written(1) } }
}

/** The topology as TopoJSON has it. */
export function unpackedTopology<T extends Topology>({ arcs, ...rest }: PackedTopology<T>): T {
  const [x, y] = [stepsOf(arcs.x), stepsOf(arcs.y)]
  const points = x.map((steps, arc) => steps.map((step, i) => [step, y[arc]?.[i] ?? 0]))
  return { ...rest, arcs: points } as unknown as T
}

function stepsOf(text: string): number[][] {
  let end = 0
  return text.split(PARTED).map((arc) => {
    const [first = 0, ...others] = [...arc].map(stepOf)
    const steps = [end + first, ...others]
    end = steps.reduce((sum, step) => sum + step, 0)
    return steps
  })
}

/** All kommuner; `kommuner-fin` has finer borders, for those who zoom in. */
export const boundariesQuery = <T extends Topology>(detail: 'kommuner' | 'kommuner-fin') =>
  queryOptions({
    ...fileQuery<PackedTopology<T>>(`kart/${detail}.json`),
    select: unpackedTopology<T>,
  })
