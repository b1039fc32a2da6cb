import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { feature, merge, neighbors } from 'topojson-client'
import type {
  GeometryCollection,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
  Topology,
} from 'topojson-specification'
import { fylkeOf, type PlaceCode } from '../domain/place.ts'

/** A kommune's area in a topology: its arcs, and its code as `id`. */
export type KommuneGeometry = (TopoPolygon | TopoMultiPolygon) & { id: PlaceCode }

/**
 * Boundaries in EPSG:25833 metres (or a grid over them). Kommuner that meet share
 * arcs, so whatever is merged from them has the very same border. Holds no names:
 * those come from KLASS.
 */
export type KommuneTopology = Topology<{ kommuner: GeometryCollection }>

/** The same for whole fylker: `kart/0.json`. */
export type FylkeTopology = Topology<{ fylker: GeometryCollection }>

/** An area ready to be drawn; `id` is the place's code. */
export type AreaFeature = Feature<Polygon | MultiPolygon, Record<string, never>> & {
  readonly id: PlaceCode
}

/** The kommuner of a topology, with their types narrowed to areas. */
export const kommuneGeometries = (topology: KommuneTopology): readonly KommuneGeometry[] =>
  topology.objects.kommuner.geometries as KommuneGeometry[]

/** One feature a kommune, in metres, in the topology's order (by code). */
export const kommuneFeatures = (topology: KommuneTopology): readonly AreaFeature[] =>
  areaFeatures(topology, topology.objects.kommuner)

/** One feature a fylke: merged from its kommuner, or read as they are from `kart/0.json`. */
export function fylkeFeatures(topology: KommuneTopology | FylkeTopology): readonly AreaFeature[] {
  if ('fylker' in topology.objects) return areaFeatures(topology, topology.objects.fylker)
  const kommuner = topology as KommuneTopology
  return [...byFylke(kommuneGeometries(kommuner))].map(([id, members]) => ({
    type: 'Feature',
    id,
    properties: {},
    geometry: merge(kommuner, members),
  }))
}

/** The codes each kommune shares a stretch of border with; touching in one point is not enough. */
export function neighbours(
  topology: KommuneTopology,
): ReadonlyMap<PlaceCode, readonly PlaceCode[]> {
  const geometries = kommuneGeometries(topology)
  const found = neighbors([...geometries])
  return new Map(geometries.map(({ id }, at) => [id, codesAt(geometries, found[at] ?? [])]))
}

/** Kommuner by the fylke they lie in. */
export function byFylke<T extends { id: PlaceCode }>(kommuner: readonly T[]): Map<PlaceCode, T[]> {
  const groups = new Map<PlaceCode, T[]>()
  for (const kommune of kommuner) {
    const fylke = fylkeOf(kommune.id)
    groups.set(fylke, [...(groups.get(fylke) ?? []), kommune])
  }
  return groups
}

const codesAt = (all: readonly KommuneGeometry[], places: readonly number[]): PlaceCode[] =>
  places.flatMap((at) => all[at]?.id ?? []).sort()

const areaFeatures = (topology: Topology, object: GeometryCollection): readonly AreaFeature[] =>
  (feature(topology, object) as FeatureCollection).features as unknown as AreaFeature[]
