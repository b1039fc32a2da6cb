/** The charts of the board as they are taken along: they stand alone, and hold what is shown. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { SaxesParser } from 'saxes'
import { beforeAll, expect, test } from 'vitest'
import { PLACE_STYLES, REGION_STYLES } from '../../../src/charts/place-styles.ts'
import { framedPicture } from '../../../src/charts/picture/framed-picture.ts'
import { LIGHT, lightColour } from '../../../src/charts/picture/light-colours.ts'
import type { KommuneTopology } from '../../../src/map/boundaries.ts'
import { unpackedTopology, type PackedTopology } from '../../../src/observations/border-shards.ts'
import { countryShapes } from '../../../src/map/shapes.ts'
import {
  linesPicture,
  mapPicture,
  rangesPicture,
  scatterPicture,
  type DrawnPart,
} from '../../../src/pages/compare/board-pictures.ts'
import { drawnPlaces } from '../../../src/pages/compare/scene.ts'
import { scatterPlaces } from '../../../src/pages/compare/scatter-model.ts'
import { nn } from '../../../src/text/nn.ts'
import { compareFixture } from './fixture.ts'

const NOTES = ['Kjelde: SSB tabell 07459', '28. november 2026 · https://lokaltall.example/?a=1&b=2']
let pictures: Record<'ranges' | 'lines' | 'scatter' | 'map', DrawnPart>
let names: readonly string[]
let regionNames: readonly string[]

beforeAll(async () => {
  const { data, summary, series, shards } = await compareFixture()
  const places = ['0301', '4601', '5001', '1103', '3301', '3101', '3105', '5501', '1804', '4204']
  const compared = ['andel-65-pluss', 'folketall'].map((id) => {
    const one = summary(id)
    return { summary: one, period: one.newest ?? '', snapshot: data.newest(one) }
  })
  const [x, focus] = [compared[1]!, compared[0]!]
  const drawn = drawnPlaces(data, places, '3101')
  const [first, second] = REGION_STYLES
  const regions = [
    { code: 'landsdel.ostlandet', name: 'Østlandet', style: first! },
    { code: '31', name: 'Østfold', style: second! },
  ]
  names = drawn.map(({ name }) => name)
  regionNames = regions.map(({ name }) => name)
  const lines = series('andel-65-pluss')
  const scene = {
    data,
    compared,
    focus,
    drawn,
    regions,
    own: '3101',
    ownName: 'Halden',
    level: 'kommune' as const,
    selection: { heat: null } as never,
  }
  const topology = unpackedTopology(
    JSON.parse(shards.get('kart/kommuner.json')!) as PackedTopology<KommuneTopology>,
  )
  const axis = { total: false, text: String }
  const scatter = {
    points: [
      ...scatterPlaces(data.codes('kommune'), x.snapshot, focus.snapshot),
      ...regions.map(({ code }, i) => ({ code, x: 20_000 * i, y: 19.5 })),
    ],
    named: new Map([...drawn, ...regions].map(({ code, name }) => [code, name])),
    styles: new Map([...drawn, ...regions].map(({ code, style }) => [code, style])),
    peers: new Set(data.peers('3101').members),
    x: axis,
    y: axis,
  }
  pictures = {
    ranges: rangesPicture(scene, () => 19.5, nn),
    lines: linesPicture(scene, new Map([...lines, [regions[0]!.code, lines.get('0')!]]), nn)!,
    scatter: scatterPicture(scene, scatter, [x, focus], nn)!,
    map: mapPicture(scene, countryShapes(topology, 'kommune'), nn),
  }
})

const textsOf = (svg: string): string =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join(' ')

test.each(['ranges', 'lines', 'scatter', 'map'] as const)(
  'the %s: well formed, every place named, source and address below, nothing of a page',
  (name) => {
    const svg = framedPicture({ ...pictures[name], notes: NOTES })
    new SaxesParser().write(svg).close()
    const texts = textsOf(svg)
    for (const place of names) expect(texts).toContain(place)
    expect(texts).toContain('SSB tabell 07459')
    expect(texts).toContain('https://lokaltall.example/?a=1&amp;b=2')
    expect(texts).toContain('65 år og eldre')
    expect(svg).not.toMatch(/var\(|class=|undefined|NaN|null/)
    const read = spawnSync('rsvg-convert', ['--format', 'png'], { input: svg })
    if (read.error) {
      console.warn('LEFT OUT: no rsvg-convert here, so it has not read the picture.')
      return
    }
    expect(read.stderr.toString()).toBe('')
    expect(read.stdout.subarray(1, 4).toString()).toBe('PNG')
  },
)

test.each(['ranges', 'lines', 'scatter'] as const)(
  'the %s: regions are named, told of and marked in another way than places',
  (name) => {
    const { svg, subtitles } = pictures[name]
    for (const region of regionNames) expect(textsOf(svg)).toContain(region)
    expect(subtitles).toContain('Svarte ruter er regionar.')
    const marks = svg.match(new RegExp(`<path d="[^"]*z" fill="${lightColour('--ink')}"`, 'g'))
    const dash = `stroke-dasharray="${REGION_STYLES[0]?.dash}"`
    expect(svg.includes(dash)).toBe(name === 'lines')
    expect(marks).toHaveLength({ ranges: 4, lines: 2, scatter: 2 }[name])
  },
)

test('colours are those of the light scheme, and every place has its own', () => {
  const sheets = ['src/app/styles/tokens.css', 'src/pages/compare/compare.css'].map((file) =>
    readFileSync(file, 'utf8'),
  )
  // The first that a sheet says of a name is the light scheme's.
  const said = new Map<string, string>()
  for (const [, name = '', value = ''] of sheets.join('\n').matchAll(/(--[\w-]+):\s*([^;]+);/g))
    if (!said.has(name)) said.set(name, value)
  for (const [name, colour] of Object.entries(LIGHT)) {
    const value = said.get(name) ?? ''
    expect(value.startsWith('var(') ? lightColour(value) : value, name).toBe(colour)
  }
  expect(new Set(PLACE_STYLES.map(({ colour }) => lightColour(colour))).size).toBe(10)
  expect(() => lightColour('red')).toThrow(/LIGHT/)
})
