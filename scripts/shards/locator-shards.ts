import { geoIdentity, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import { presimplify, simplify } from 'topojson-simplify'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { LocatorShard } from '../../src/observations/shards.ts'

/** Width and height that the drawing is fitted into; whole numbers are fine enough at half of it. */
const SIZE = 150
/** Corners of less than this area, on the drawing, are left out: a pixel where it is shown. */
const CORNER = 4

/**
 * A small map, drawn ahead: a topology's areas as SVG paths. A page that only shows where a place
 * lies then needs neither the boundaries nor the code that projects them.
 */
export function locatorShard(exact: Topology): LocatorShard {
  const topology = withoutCorners(exact)
  const collection = areasOf(topology)
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

const areasOf = (topology: Topology) =>
  feature(topology, Object.values(topology.objects)[0] as GeometryCollection)

/** Borders that two areas share lose the same corners. */
function withoutCorners(topology: Topology): Topology {
  const scale = geoIdentity().fitSize([SIZE, SIZE], areasOf(topology)).scale()
  return simplify(presimplify(topology as never), CORNER / scale ** 2) as Topology
}

/**
 * Leaves out rings that have shrunk to a point or a stroke, but never the last one. Each point is
 * written as the way to it: such are much alike, and pack to half.
 */
function withoutSpecks(path: string): string {
  const rings = path.split('Z').filter(Boolean).map(pointsOf)
  const areas = rings.filter((ring) => new Set(ring.map(String)).size > 2)
  return (areas.length > 0 ? areas : rings.slice(0, 1)).map(ringPath).join('')
}

type Point = readonly [number, number]

const pointsOf = (ring: string): Point[] =>
  ring
    .slice(1)
    .split('L')
    .map((point) => point.split(',').map(Number) as unknown as Point)

function ringPath(ring: readonly Point[]): string {
  const ways = ring.slice(1).map(([x, y], i) => {
    const [before, above] = ring[i] ?? [x, y]
    return [x - before, y - above] as const
  })
  const moves = ways.filter(([across, down]) => across !== 0 || down !== 0)
  const line = moves.map(([across, down]) => `${across} ${down}`).join(' ')
  return `M${String(ring[0])}${line && `l${line}`}z`
}
