import { geoIdentity, geoPath } from 'd3-geo'
import { fylkeOf, type PlaceCode } from '../../src/domain/place.ts'
import {
  fylkeFeatures,
  kommuneFeatures,
  type AreaFeature,
  type KommuneTopology,
} from '../../src/map/boundaries.ts'
import type { TileShard } from '../../src/observations/shards.ts'
import type { Places } from '../places/read-places.ts'
import { tileLayout, type TilePlace } from './tile-layout.ts'

/** `kart/ruter.json`, from where the places lie and which of them are neighbours. */
export function tileShard(places: Places, boundaries: KommuneTopology): TileShard {
  const centre = centresOf([...kommuneFeatures(boundaries), ...fylkeFeatures(boundaries)])
  const kommuner = places.kommuner.map((kommune): TilePlace => ({
    code: kommune.code,
    block: kommune.fylke,
    centre: centre(kommune.code),
    neighbours: kommune.neighbours,
  }))
  const fylker = places.fylker.map(({ code }): TilePlace => ({
    code,
    block: '',
    centre: centre(code),
    neighbours: fylkeNeighbours(code, places),
  }))
  return { kommune: tileLayout(kommuner, 'kommune'), fylke: tileLayout(fylker, 'fylke') }
}

function centresOf(areas: readonly AreaFeature[]): (code: PlaceCode) => [number, number] {
  const path = geoPath(geoIdentity())
  const centres = new Map(areas.map((area) => [area.id, path.centroid(area)]))
  return (code) => {
    const centre = centres.get(code)
    if (!centre)
      throw new Error(`${code} has no area: make the boundaries with npm run boundaries.`)
    return centre
  }
}

function fylkeNeighbours(fylke: PlaceCode, { kommuner }: Places): PlaceCode[] {
  const own = kommuner.filter(({ code }) => fylkeOf(code) === fylke)
  const beyond = new Set(own.flatMap(({ neighbours }) => neighbours.map(fylkeOf)))
  return [...beyond].filter((code) => code !== fylke)
}
