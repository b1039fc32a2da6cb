import type { FeatureCollection, Polygon } from 'geojson'
import { feature, quantize } from 'topojson-client'
import { topology } from 'topojson-server'
import { filter, filterWeight, presimplify } from 'topojson-simplify'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { kommuneGeometries, type KommuneTopology } from '../../src/map/boundaries.ts'
import type { RawArea } from './boundary-files.ts'
import { crossesItself } from './ring-faults.ts'

/** How much detail is kept. */
export interface Detail {
  /** Corners that make a triangle below this many square metres are cut off. */
  readonly minTriangle: number
  /** Grid steps along each axis of the country: 2 000 is some 600 by 750 metres. */
  readonly grid: number
}

/** About 1 km: the country on a phone. */
export const COARSE: Detail = { minTriangle: 300_000, grid: 2_000 }

/** Nearly every corner of the source, on a grid of some 35 metres: for zooming in. */
export const FINE: Detail = { minTriangle: 2_000, grid: 40_000 }

const ONE_SQUARE_METRE = 1

/** Each time a ring crosses itself, its stretches of border lose corners this many times larger. */
const COARSER = 3
const MOST_ROUNDS = 8

/** All corners of all areas, with every shared stretch of border held once. */
export function fullTopology(areas: readonly RawArea[]): KommuneTopology {
  const made = topology({
    kommuner: { type: 'FeatureCollection', features: [...areas] } as FeatureCollection,
  })
  return made as unknown as KommuneTopology
}

/**
 * Less detail, same neighbours: an arc is simplified once for the two kommuner it
 * parts. Where the grid makes a ring cross itself, that ring's arcs are simplified
 * more until it does not. Islets that fall together on the grid are dropped.
 */
export function simplified(full: KommuneTopology, { minTriangle, grid }: Detail): KommuneTopology {
  const weighed = presimplify(full as Topology<{ kommuner: GeometryCollection }>)
  const limits = weighed.arcs.map(() => minTriangle)
  let onGrid = quantize(cut(weighed, limits), grid)
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const crossing = crossingRings(onGrid)
    if (crossing.length === 0) break
    for (const arc of crossing.flat().map(arcNumber)) limits[arc]! *= COARSER
    onGrid = quantize(cut(weighed, limits), grid)
  }
  return withoutProperties(
    filter(onGrid, filterWeight(onGrid, ONE_SQUARE_METRE)) as KommuneTopology,
  )
}

/** Leaves out each arc's corners below its limit; `presimplify` put their triangles third. */
const cut = (weighed: KommuneTopology, limits: readonly number[]): KommuneTopology => ({
  ...weighed,
  arcs: weighed.arcs.map((arc, at) =>
    arc
      .filter(([, , triangle = Infinity]) => triangle >= limits[at]!)
      .map(([x = 0, y = 0]) => [x, y]),
  ),
})

/** The rings, as arc numbers, that cross themselves. */
function crossingRings(made: KommuneTopology): number[][] {
  const rings = kommuneGeometries(made).flatMap((area) =>
    area.type === 'Polygon' ? area.arcs : area.arcs.flat(),
  )
  return rings.filter((arcs) => {
    const ring = feature(made, { type: 'Polygon', arcs: [arcs] }).geometry as Polygon
    return crossesItself(ring.coordinates[0] ?? [])
  })
}

/** TopoJSON writes an arc that is walked backwards as its complement. */
const arcNumber = (arc: number): number => (arc < 0 ? ~arc : arc)

function withoutProperties(topology: KommuneTopology): KommuneTopology {
  for (const geometry of topology.objects.kommuner.geometries) delete geometry.properties
  return topology
}
