import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Feature, MultiPolygon, Polygon } from 'geojson'
import * as v from 'valibot'

const WANTED_CRS = 'EPSG::25833'
const WANTED_NAME = /\.geo\.?json$/

const Area = v.object({
  type: v.literal('Feature'),
  properties: v.looseObject({ KOMMUNENR: v.pipe(v.string(), v.regex(/^\d{4}$/)) }),
  geometry: v.object({
    type: v.picklist(['Polygon', 'MultiPolygon']),
    coordinates: v.array(v.any()),
  }),
})

const BoundaryFile = v.object({
  crs: v.object({ properties: v.object({ name: v.string() }) }),
  features: v.array(Area),
})

/** One kommune's area as read: metres in EPSG:25833, `id` its code, nothing else. */
export type RawArea = Feature<Polygon | MultiPolygon, null> & { readonly id: string }

/**
 * Reads every `*.geo.json` of a folder, sorted by code. Names in the files lag
 * behind KLASS and are left behind. Throws when a file is in another coordinate
 * system, lacks `KOMMUNENR`, or a kommune comes twice.
 */
export async function readBoundaryFolder(folder: string): Promise<readonly RawArea[]> {
  const names = (await readdir(folder)).filter((name) => WANTED_NAME.test(name)).sort()
  if (names.length === 0) throw new Error(`No *.geo.json in ${folder}: name the folder with them.`)
  const areas = (await Promise.all(names.map((name) => readBoundaryFile(folder, name)))).flat()
  return unique(areas).sort((a, b) => (a.id < b.id ? -1 : 1))
}

async function readBoundaryFile(folder: string, name: string): Promise<readonly RawArea[]> {
  const parsed = v.safeParse(BoundaryFile, JSON.parse(await readFile(join(folder, name), 'utf8')))
  if (!parsed.success) throw new Error(`${name}: ${parsed.issues[0].message}. ${EXPECTED}`)
  const crs = parsed.output.crs.properties.name
  if (!crs.endsWith(WANTED_CRS)) throw new Error(`${name} is in ${crs}. ${EXPECTED}`)
  return parsed.output.features.map(asRawArea)
}

const EXPECTED =
  'Expected GeoJSON in EPSG:25833 with polygons and a text property KOMMUNENR of four digits.'

function asRawArea({ properties, geometry }: v.InferOutput<typeof Area>): RawArea {
  return {
    type: 'Feature',
    id: properties.KOMMUNENR,
    properties: null,
    geometry: geometry as Polygon | MultiPolygon,
  }
}

function unique(areas: readonly RawArea[]): RawArea[] {
  const seen = new Set<string>()
  for (const { id } of areas) {
    if (seen.has(id)) throw new Error(`Kommune ${id} is in the folder twice: remove one of them.`)
    seen.add(id)
  }
  return [...areas]
}
