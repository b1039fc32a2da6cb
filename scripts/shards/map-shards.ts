import { brotliCompressSync } from 'node:zlib'
import type { FeatureCollection } from 'geojson'
import { quantize } from 'topojson-client'
import { topology } from 'topojson-server'
import { filter, filterAttachedWeight, presimplify, simplify } from 'topojson-simplify'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { COUNTRY, fylkeOf, type PlaceCode } from '../../src/domain/place.ts'
import {
  byFylke,
  fylkeFeatures,
  kommuneGeometries,
  type FylkeTopology,
  type KommuneTopology,
} from '../../src/map/boundaries.ts'

/** Bytes after brotli that the map of one fylke's kommuner may take. */
export const FYLKE_MAP_BUDGET = 6 * 1024

/**
 * The locator maps, by place code, for `kart/<code>.json`: a fylke's kommuner
 * (`objects.kommuner`) from the fine boundaries, or from the coarse ones where those
 * weigh too much; and `0`, the country's fylker (`objects.fylker`). Writes nothing.
 */
export function mapShards(
  coarse: KommuneTopology,
  fine: KommuneTopology,
): Record<PlaceCode, Topology> {
  const shards: Record<PlaceCode, Topology> = { [COUNTRY]: countryMap(coarse) }
  for (const fylke of byFylke(kommuneGeometries(fine)).keys()) {
    const detailed = fylkeMap(fine, fylke)
    shards[fylke] = weight(detailed) <= FYLKE_MAP_BUDGET ? detailed : fylkeMap(coarse, fylke)
  }
  return shards
}

function fylkeMap(all: KommuneTopology, fylke: PlaceCode): KommuneTopology {
  const members = kommuneGeometries(all).filter(({ id }) => fylkeOf(id) === fylke)
  return pruned(all, { kommuner: { type: 'GeometryCollection', geometries: members } })
}

/** Corners of triangles, islands and grid steps that the whole country on a small map can do without. */
const COUNTRY_DETAIL = { minTriangle: 6_000_000, minIsland: 25_000_000, grid: 1_500 } as const

function countryMap(all: KommuneTopology): FylkeTopology {
  const features = fylkeFeatures(all)
  const collection = { type: 'FeatureCollection', features: [...features] } as FeatureCollection
  const cut = simplify(
    presimplify(topology({ fylker: collection }) as Topology<{ fylker: GeometryCollection }>),
    COUNTRY_DETAIL.minTriangle,
  )
  const mainland = filter(cut, filterAttachedWeight(cut, COUNTRY_DETAIL.minIsland))
  const onGrid = quantize(mainland as unknown as FylkeTopology, COUNTRY_DETAIL.grid)
  for (const geometry of onGrid.objects.fylker.geometries) delete geometry.properties
  return onGrid
}

/** Only the arcs that these objects use, and the box that holds them. */
function pruned<O extends Record<string, GeometryCollection>>(
  all: KommuneTopology,
  objects: O,
): Topology<O> {
  const kept = filter({ ...all, objects } as Topology<O>, () => true) as unknown as Topology<O>
  return { ...kept, bbox: boxOf(kept) }
}

type Box = [number, number, number, number]

function boxOf({ arcs, transform }: Topology): Box {
  const { scale = [1, 1], translate = [0, 0] } = transform ?? {}
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity]
  for (const arc of arcs) {
    let [x, y] = [0, 0]
    for (const [dx = 0, dy = 0] of arc) {
      ;[x, y] = transform ? [x + dx, y + dy] : [dx, dy]
      widen(box, x * scale[0] + translate[0], y * scale[1] + translate[1])
    }
  }
  return box
}

function widen(box: Box, x: number, y: number): void {
  box[0] = Math.min(box[0], x)
  box[1] = Math.min(box[1], y)
  box[2] = Math.max(box[2], x)
  box[3] = Math.max(box[3], y)
}

const weight = (topology: Topology): number => brotliCompressSync(JSON.stringify(topology)).length
