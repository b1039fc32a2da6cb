import { geoIdentity, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { LocatorShard } from '../../src/observations/shards.ts'

/** Width and height that the drawing is fitted into; whole numbers are fine enough at half the size. */
const SIZE = 440

/**
 * A small map, drawn ahead: a topology's areas as SVG paths. A page that only shows where a place
 * lies then needs neither the boundaries nor the code that projects them.
 */
export function locatorShard(topology: Topology): LocatorShard {
  const [object] = Object.values(topology.objects)
  const collection = feature(topology, object as GeometryCollection)
  const path = geoPath(geoIdentity().reflectY(true).fitSize([SIZE, SIZE], collection)).digits(0)
  const [[left, top], [right, bottom]] = path.bounds(collection)
  return {
    box: [left, top, right - left, bottom - top].map(Math.round) as [
      number,
      number,
      number,
      number,
    ],
    areas: collection.features.map((area) => {
      const [x, y] = path.centroid(area)
      const [[west, north], [east, south]] = path.bounds(area)
      const extent = Math.round(Math.max(east - west, south - north))
      return {
        code: String(area.id),
        path: withoutSpecks(path(area) ?? ''),
        centre: [Math.round(x), Math.round(y)] as [number, number],
        extent,
      }
    }),
  }
}

/** Leaves out rings that have shrunk to a point or a stroke, but never the last one. */
function withoutSpecks(path: string): string {
  const rings = path.split('Z').filter(Boolean)
  const areas = rings.filter((ring) => new Set(ring.slice(1).split('L')).size > 2)
  return (areas.length > 0 ? areas : rings.slice(0, 1)).map((ring) => `${ring}Z`).join('')
}
