import type { FeatureCollection } from 'geojson'
import { quantize } from 'topojson-client'
import { topology } from 'topojson-server'
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { KommuneTopology } from '../../src/map/boundaries.ts'
import type { RawArea } from './boundary-files.ts'

/** How much detail is kept. */
export interface Detail {
  /** Corners that make a triangle below this many square metres are cut off. */
  readonly minTriangle: number
  /** Grid steps along each axis of the country: 4 000 is some 300 by 370 metres. */
  readonly grid: number
}

/** About 1 km: the country on a phone. */
export const COARSE: Detail = { minTriangle: 300_000, grid: 4_000 }

/** Nearly every corner of the source, on a grid of some 35 metres: for zooming in. */
export const FINE: Detail = { minTriangle: 2_000, grid: 40_000 }

const ONE_SQUARE_METRE = 1

/** All corners of all areas, with every shared stretch of border held once. */
export function fullTopology(areas: readonly RawArea[]): KommuneTopology {
  const made = topology({
    kommuner: { type: 'FeatureCollection', features: [...areas] } as FeatureCollection,
  })
  return made as unknown as KommuneTopology
}

/**
 * Less detail, same neighbours: an arc is simplified once for the two kommuner it
 * parts. Islets that fall together on the grid are dropped.
 */
export function simplified(full: KommuneTopology, detail: Detail): KommuneTopology {
  const cut = simplify(
    presimplify(full as Topology<{ kommuner: GeometryCollection }>),
    detail.minTriangle,
  )
  const onGrid = quantize(cut, detail.grid)
  return withoutProperties(
    filter(onGrid, filterWeight(onGrid, ONE_SQUARE_METRE)) as KommuneTopology,
  )
}

function withoutProperties(topology: KommuneTopology): KommuneTopology {
  for (const geometry of topology.objects.kommuner.geometries) delete geometry.properties
  return topology
}
