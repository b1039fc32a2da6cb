import type { Position } from 'geojson'
import { kommuneFeatures, neighbours, type KommuneTopology } from '../../src/map/boundaries.ts'

type Ring = readonly Position[]

/** Area of a closed ring in square units of its coordinates, whichever way it turns. */
export function ringArea(ring: Ring): number {
  let twice = 0
  for (let at = 1; at < ring.length; at++) twice += cross(ring[at - 1]!, ring[at]!)
  return Math.abs(twice) / 2
}

/**
 * What is wrong with a topology made from `full`: kommuner lost, neighbours that were
 * none before, rings not closed, without area or crossing themselves. Empty when all is well.
 */
export function boundaryFaults(full: KommuneTopology, made: KommuneTopology): readonly string[] {
  const [before, after] = [neighbours(full), neighbours(made)]
  return [
    ...[...before.keys()].filter((code) => !after.has(code)).map((code) => `${code}: lost`),
    ...missing(after, before).map(([code, other]) => `${code}: ${other} is a new neighbour`),
    ...kommuneFeatures(made).flatMap(areaFaults),
  ]
}

/** Neighbours in `full` that no longer share a border in `made`, one line a pair. */
export function lostNeighbours(full: KommuneTopology, made: KommuneTopology): readonly string[] {
  return missing(neighbours(full), neighbours(made))
    .filter(([code, other]) => code < other)
    .map(([code, other]) => `${code} and ${other} no longer meet`)
}

type Neighbours = ReturnType<typeof neighbours>

const missing = (wanted: Neighbours, found: Neighbours): [string, string][] =>
  [...wanted].flatMap(([code, others]) =>
    others
      .filter((other) => !found.get(code)?.includes(other))
      .map((other): [string, string] => [code, other]),
  )

function areaFaults(area: ReturnType<typeof kommuneFeatures>[number]): string[] {
  const { id, geometry } = area
  if (!geometry) return [`${id}: no area left`]
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  return polygons.flat().flatMap((ring) => ringFaults(ring).map((fault) => `${id}: ${fault}`))
}

/** Why a ring cannot be drawn as one simple loop. */
export function ringFaults(ring: Ring): readonly string[] {
  if (ring.length < 4) return [`ring of ${ring.length} points`]
  if (!same(ring[0]!, ring.at(-1)!)) return ['ring is not closed']
  if (ringArea(ring) === 0) return ['ring without area']
  return crossesItself(ring) ? ['ring crosses itself'] : []
}

/** Whether two of a ring's segments cross; touching is no crossing. */
export function crossesItself(ring: Ring): boolean {
  for (let a = 1; a < ring.length; a++)
    for (let b = a + 1; b < ring.length; b++)
      if (segmentsCross(ring[a - 1]!, ring[a]!, ring[b - 1]!, ring[b]!)) return true
  return false
}

/** A true crossing: each segment has its ends on both sides of the other. Touching is allowed. */
function segmentsCross(a: Position, b: Position, c: Position, d: Position): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
}

const side = (a: Position, b: Position, p: Position): number =>
  Math.sign((b[0]! - a[0]!) * (p[1]! - a[1]!) - (b[1]! - a[1]!) * (p[0]! - a[0]!))

const cross = (a: Position, b: Position): number => a[0]! * b[1]! - b[0]! * a[1]!

const same = (a: Position, b: Position): boolean => a[0] === b[0] && a[1] === b[1]
