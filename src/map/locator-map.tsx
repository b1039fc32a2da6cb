import { geoIdentity, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { PlaceCode } from '../domain/place.ts'

interface LocatorMapProps {
  /** TopoJSON with one object; each geometry's id is a place code; metres, EPSG:25833. */
  topology: Topology
  /** The place to mark; null marks none. */
  marked: PlaceCode | null
  label: string
}

const SIZE = 220

/** Where a kommune lies in its fylke, or a fylke in the country. */
export function LocatorMap({ topology, marked, label }: LocatorMapProps) {
  const [object] = Object.values(topology.objects)
  if (!object) return null
  const collection = feature(topology, object as GeometryCollection)
  const projection = geoIdentity().reflectY(true).fitSize([SIZE, SIZE], collection)
  const path = geoPath(projection).digits(1)
  const shapes = collection.features.map((shape) => ({
    code: String(shape.id),
    d: path(shape) ?? '',
    centre: path.centroid(shape),
    bounds: path.bounds(shape),
  }))
  const found = shapes.find((shape) => shape.code === marked)
  return (
    <svg className="locator" viewBox={`0 0 ${SIZE} ${SIZE}`} role="img" aria-label={label}>
      {shapes.map((shape) => (
        <path key={shape.code} d={shape.d} className={shape.code === marked ? 'here' : 'land'} />
      ))}
      {found && isSmall(found.bounds) && (
        <circle className="here-ring" cx={found.centre[0]} cy={found.centre[1]} r={9} />
      )}
    </svg>
  )
}

/** Too small to find by its colour alone. */
const isSmall = ([[left, top], [right, bottom]]: [[number, number], [number, number]]): boolean =>
  right - left < 14 && bottom - top < 14
