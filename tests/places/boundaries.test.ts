import { mkdtemp, readFile, readdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { boundariesCommand } from '../../scripts/places/boundaries-command.ts'
import { readBoundaryFolder } from '../../scripts/places/boundary-files.ts'
import { fullTopology, simplified } from '../../scripts/places/build-topology.ts'
import {
  boundaryFaults,
  lostNeighbours,
  ringArea,
  ringFaults,
} from '../../scripts/places/ring-faults.ts'
import { fylkeFeatures, kommuneFeatures, neighbours } from '../../src/map/boundaries.ts'

const CRS = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::25833' } }

const square = (code: string, x: number, y: number) => ({
  type: 'Feature',
  properties: { KOMMUNENR: code, NAVN: 'old name' },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [x, y],
        [x, y + 1000],
        [x + 1000, y + 1000],
        [x + 1000, y],
        [x, y],
      ],
    ],
  },
})

async function folderWith(files: Record<string, unknown>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'boundaries-'))
  for (const [name, body] of Object.entries(files))
    await writeFile(join(folder, name), JSON.stringify(body))
  return folder
}

const fourSquares = () =>
  folderWith({
    'a.geo.json': { crs: CRS, features: [square('3103', 1000, 0), square('3101', 0, 0)] },
    'b.geo.json': { crs: CRS, features: [square('3201', 0, 1000), square('3203', 5000, 5000)] },
  })

describe('boundaries', () => {
  it('share their borders, know their neighbours, and merge to fylker', async () => {
    const topology = fullTopology(await readBoundaryFolder(await fourSquares()))
    expect(Object.fromEntries(neighbours(topology))).toEqual({
      3101: ['3103', '3201'],
      3103: ['3101'],
      3201: ['3101'],
      3203: [],
    })
    expect(kommuneFeatures(topology).map(({ id }) => id)).toEqual(['3101', '3103', '3201', '3203'])
    const [ostfold] = fylkeFeatures(topology)
    const ring =
      ostfold?.geometry.type === 'MultiPolygon' ? ostfold.geometry.coordinates[0]![0]! : []
    expect(ringArea(ring)).toBe(2_000_000)
  })
  it('keep ids, neighbours and no properties when simplified', async () => {
    const full = fullTopology(await readBoundaryFolder(await fourSquares()))
    const made = simplified(full, { minTriangle: 0, grid: 1000 })
    expect(boundaryFaults(full, made)).toEqual([])
    expect(lostNeighbours(full, made)).toEqual([])
    expect(JSON.stringify(made)).not.toContain('propert')
  })
  it('are refused in another coordinate system, twice, or without codes', async () => {
    const other = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::4326' } }
    const read = async (body: unknown) =>
      readBoundaryFolder(await folderWith({ 'a.geo.json': body }))
    await expect(read({ crs: other, features: [] })).rejects.toThrow('EPSG:25833')
    const twice = [square('3101', 0, 0), square('3101', 0, 0)]
    await expect(read({ crs: CRS, features: twice })).rejects.toThrow('3101 is in the folder twice')
    await expect(read({ crs: CRS, features: [square('301', 0, 0)] })).rejects.toThrow('KOMMUNENR')
    await expect(readBoundaryFolder(await folderWith({}))).rejects.toThrow('No *.geo.json')
  })
  it('are written whole, with their source, and nothing temporary is left', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'data-'))
    const context = { dataDir, today: '2026-11-01', log: () => {} }
    await expect(boundariesCommand([await fourSquares()], context)).rejects.toThrow('--origin')
    await boundariesCommand([await fourSquares(), '--origin', 'kopi via x'], context)
    const files = (await readdir(join(dataDir, 'places'))).sort()
    expect(files).toEqual([
      'boundaries-coarse.topo.json',
      'boundaries-fine.topo.json',
      'sources.json',
    ])
    const sources = JSON.parse(await readFile(join(dataDir, 'places/sources.json'), 'utf8'))
    expect(sources[0].origin).toEqual({
      direct: false,
      via: 'kopi via x',
      taken: null,
      read: '2026-11-01',
    })
  })
})

describe('ringFaults', () => {
  const ring = (...points: [number, number][]) => ringFaults([...points, points[0]!])
  it('accepts a simple loop', () => expect(ring([0, 0], [0, 2], [2, 2], [2, 0])).toEqual([]))
  it('finds a bow tie', () =>
    expect(ring([0, 0], [2, 2], [2, 0], [0, 3])).toEqual(['ring crosses itself']))
  it('finds a ring without area', () =>
    expect(ring([0, 0], [1, 1], [2, 2])).toEqual(['ring without area']))
  it('finds a ring that is not closed', () =>
    expect(
      ringFaults([
        [0, 0],
        [0, 1],
        [1, 1],
        [1, 0],
      ]),
    ).toEqual(['ring is not closed']))
})
