/** Boundaries as paths to draw. Made once; colours change without touching them. */
import type { MultiPolygon, Polygon } from 'geojson'
import { mesh } from 'topojson-client'
import type { GeometryObject } from 'topojson-specification'
import { fylkeOf } from '../domain/place.ts'
import {
  fylkeFeatures,
  kommuneFeatures,
  type AreaFeature,
  type KommuneTopology,
} from './boundaries.ts'
import { areaPath, linePath, type Project } from './plane-path.ts'
import {
  INSET_IDS,
  type Box,
  type DrawnArea,
  type Ground,
  type InsetId,
  type Shapes,
} from './drawing.ts'

/** Map units that the country's width is drawn in; one is about a kilometre. */
const WIDTH = 1000

/** The crowded parts in metres, EPSG:25833: west, south, east, north. */
const CROWDED: Readonly<Record<InsetId, readonly [number, number, number, number]>> = {
  oslo: [216_000, 6_562_000, 326_000, 6_688_000],
  bergen: [-78_000, 6_690_000, 17_000, 6_785_000],
  stavanger: [-72_000, 6_525_000, 23_000, 6_620_000],
  trondheim: [224_000, 6_990_000, 324_000, 7_090_000],
}

/** The country's kommuner or fylker, fitted into one frame: the same for coarse and fine borders. */
export function countryShapes(topology: KommuneTopology, level: 'kommune' | 'fylke'): Shapes {
  const frame = frameOf(topology)
  const features = level === 'kommune' ? kommuneFeatures(topology) : fylkeFeatures(topology)
  return {
    width: WIDTH,
    height: frame.height,
    areas: features.map((feature) => areaOf(feature, frame.project)),
    borders: linePath(fylkeBorders(topology), frame.project),
    insets:
      level === 'kommune' ? INSET_IDS.map((id) => ({ id, box: insetOf(id, frame.project) })) : [],
    labels: [],
    ground: frame.ground,
  }
}

/** In a kilometre. */
const METRES = 1000

/** The box is the topology's own, which is the same at every level of detail. */
function frameOf(topology: KommuneTopology) {
  const [west, south, east, north] = topology.bbox ?? [0, 0, 1, 1]
  const height = Math.ceil((WIDTH * (north - south)) / (east - west))
  const k = Math.min(WIDTH / (east - west), height / (north - south))
  const [x, y] = [(WIDTH - k * (east - west)) / 2, (height - k * (north - south)) / 2]
  const project: Project = ([e = 0, n = 0]) => [x + k * (e - west), y + k * (north - n)]
  const [left, top] = project([west, north])
  const step = (east - west) / WIDTH / METRES
  const ground: Ground = {
    origin: [west / METRES - step * left, north / METRES + step * top],
    step: [step, -step],
  }
  return { height, project, ground }
}

function fylkeBorders(topology: KommuneTopology) {
  const id = (geometry: GeometryObject) => fylkeOf(String(geometry.id))
  return mesh(topology, topology.objects.kommuner, (a, b) => id(a) !== id(b))
}

function insetOf(id: InsetId, project: Project): Box {
  const [west, south, east, north] = CROWDED[id]
  return [...project([west, north]), ...project([east, south])]
}

function areaOf(feature: AreaFeature, project: Project): DrawnArea {
  const { path, box } = areaPath(feature.geometry, project)
  return { code: feature.id, path, box, anchor: anchorOf(feature.geometry, project) }
}

type Ring = readonly (readonly [number, number])[]

/** The middle of the widest stretch through the middle of the largest part: always within. */
function anchorOf(geometry: Polygon | MultiPolygon, project: Project): [number, number] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  const parts = polygons.map((rings) => rings.map((ring) => ring.map(project)))
  const size = (rings: readonly Ring[]) => Math.abs(ringArea(rings[0] ?? []))
  const largest = parts.reduce((best, part) => (size(part) > size(best) ? part : best))
  const ys = (largest[0] ?? []).map(([, y]) => y)
  const y = (Math.min(...ys) + Math.max(...ys)) / 2 + 1e-3
  const crossings = largest.flatMap((ring) => crossingsAt(ring, y)).toSorted((a, b) => a - b)
  return [widestMiddle(crossings), y]
}

function ringArea(ring: Ring): number {
  return ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y]
    return sum + x * nextY - nextX * y
  }, 0)
}

/** Where a ring crosses a horizontal line. */
const crossingsAt = (ring: Ring, y: number): number[] =>
  ring.flatMap(([x1, y1], i) => {
    const [x2, y2] = ring[(i + 1) % ring.length] ?? [x1, y1]
    return y1 > y === y2 > y ? [] : [x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)]
  })

/** Between the 1st and 2nd crossing one is inside, between the 3rd and 4th again, and so on. */
function widestMiddle(crossings: readonly number[]): number {
  let [best, widest] = [crossings[0] ?? 0, -1]
  for (let i = 0; i + 1 < crossings.length; i += 2) {
    const [from = 0, to = 0] = [crossings[i], crossings[i + 1]]
    if (to - from > widest) [best, widest] = [(from + to) / 2, to - from]
  }
  return best
}
