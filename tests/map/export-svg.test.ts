import { describe, expect, it } from 'vitest'
import { spawnSync } from 'node:child_process'
import { SaxesParser } from 'saxes'
import { posterSvg, type Poster } from '../../src/map/poster-svg.ts'
import { histogramOf } from '../../src/map/histogram.ts'
import { exportSvg, type MapExport } from '../../src/map/export-svg.ts'
import { wrapped } from '../../src/map/wrapped.ts'
import { PALETTES } from '../../src/map/palette.ts'
import { WHOLE } from '../../src/map/view-transform.ts'

const square = (code: string, x: number) => ({
  code,
  path: `M${x} 0h10v10h-10Z`,
  box: [x, 0, x + 10, 10] as const,
  anchor: [x + 5, 5] as const,
})

const map: MapExport = {
  title: 'Unge & eldre <65',
  subtitle: 'Kommuner · 2026 · prosent',
  shapes: {
    width: 100,
    height: 50,
    areas: [square('3101', 0), square('3103', 20), square('3105', 40)],
    borders: 'M0 0h5',
    insets: [{ id: 'oslo', box: [0, 0, 10, 10] }],
    labels: [],
    ground: { origin: [0, 0], step: [1, 1] },
  },
  fills: new Map([
    ['3101', 'c0'],
    ['3103', 'c1'],
    ['3105', 'suppressed'],
  ]),
  scale: { breaks: [5], diverging: false, decimals: 1 },
  legend: [{ fill: 'c1', words: '5 og over', count: '1 sted' }],
  two: null,
  notes: ['Kilde: SSB tabell 07459 · CC BY 4.0'],
  chosen: { code: '3101', words: 'Halden: 4,0' },
  labelOf: (code) => code,
  insetLabel: 'Nærmere',
  view: WHOLE,
}
const svg = exportSvg(map)

/** How often a place is marked as the chosen one. */
const marksOf = (drawing: string): number =>
  drawing.split(`fill="none" stroke="${PALETTES.light.here}" stroke-width`).length - 1

describe('exportSvg', () => {
  it('says what it shows and where from', () => {
    for (const words of [
      'Kommuner · 2026 · prosent',
      'SSB tabell 07459',
      '5 og over',
      'Halden: 4,0',
    ])
      expect(svg).toContain(words)
  })
  it('marks the chosen place, in the enlarged part too where it lies there', () => {
    const inLegend = 1
    expect(marksOf(svg)).toBe(2 + inLegend)
    const outside = { ...map, chosen: { code: '3105', words: 'Sarpsborg' } }
    expect(marksOf(exportSvg(outside))).toBe(1 + inLegend)
    expect(marksOf(exportSvg({ ...map, chosen: null }))).toBe(0)
  })
  it('escapes what the title holds', () => {
    expect(svg).toContain('Unge &amp; eldre &lt;65')
  })
  it('stands alone: colours as they are, patterns of its own, nothing from a page', () => {
    const { sequential } = PALETTES.light
    expect(svg).toContain(`id="sted-3101" d="M0 0h10v10h-10Z" fill="${sequential[0]}"`)
    expect(svg).toContain(`id="sted-3103" d="M20 0h10v10h-10Z" fill="${sequential.at(-1)}"`)
    expect(svg).toContain('fill="url(#fill-suppressed)"')
    expect(svg).toContain('<pattern id="fill-suppressed"')
    expect(svg).not.toMatch(/var\(|class=|undefined|NaN/)
  })
})

describe('what is zoomed to', () => {
  const close = exportSvg({ ...map, view: { k: 4, x: -40, y: -20 } })
  it('is what is saved: cut off at the frame, with lines as thin as ever', () => {
    expect(close).toContain('viewBox="0 0 100 50" overflow="hidden"')
    expect(close).toContain('transform="translate(-40.00 -20.00) scale(4.0000)"')
    expect(svg).toContain('stroke-width="1.6"')
    expect(close).toContain('stroke-width="0.4"')
  })
  it('has nothing enlarged beside it, and its legend below it, where no land is', () => {
    expect(svg).toContain('Nærmere')
    expect(close).not.toContain('Nærmere')
    const height = (text: string) => Number(/height="(\d+)" font-family/.exec(text)?.[1])
    expect(height(close) - height(svg)).toBeGreaterThan(34)
    const legendAt = Number(/<rect x="690" y="([\d.]+)"/.exec(close)?.[1])
    const frame = /<svg x="60" y="(\d+)" width="1080" height="([\d.]+)"/.exec(close) ?? []
    expect(legendAt).toBeGreaterThan(Number(frame[1]) + Number(frame[2]))
    expect(close).not.toMatch(/undefined|NaN/)
  })
})

describe('level and change in one', () => {
  const scale = {
    breaks: [10, 20],
    diverging: false,
    decimals: 1,
    change: { breaks: [-1, 2], decimals: 1 },
  }
  const fills = ['b00', 'b01', 'b02', 'b10', 'b11', 'b12', 'b20', 'b21', 'b22'] as const
  const two = {
    squares: fills.map((fill, i) => ({ fill, count: 10 + i })),
    levelLimits: ['10,0', '20,0'],
    changeLimits: ['−1,0', '+2,0'],
    level: 'Høyere nivå',
    change: 'Mer opp, mindre ned',
    corners: ['Lavt, økte mest', 'Høyt, økte mest', 'Lavt, økte minst', 'Høyt, økte minst'],
  } as const
  const drawn = exportSvg({ ...map, scale, two, legend: [] })
  const texts = [...drawn.matchAll(/<text x="([\d.]+)" y="([\d.]+)"[^>]*>([^<]*)</g)].map(
    ([, x, y, words]) => ({ x: Number(x), y: Number(y), words: words ?? '' }),
  )
  const at = (words: string) => texts.find((one) => one.words === words)!
  it('has a square for each class of either, higher levels to the right, higher changes up', () => {
    expect(at('12').x).toBeLessThan(at('15').x)
    expect(at('15').x).toBeLessThan(at('18').x)
    expect(at('10').y).toBeGreaterThan(at('11').y)
    expect(at('11').y).toBeGreaterThan(at('12').y)
    for (const colour of PALETTES.light.two.flat()) expect(drawn).toContain(`fill="${colour}"`)
  })
  it('has the limits between the squares, and what lies in the corners', () => {
    expect(at('10,0').x).toBeGreaterThan(at('12').x)
    expect(at('10,0').x).toBeLessThan(at('15').x)
    expect(at('+2,0').y).toBeLessThan(at('11').y)
    expect(at('+2,0').y).toBeGreaterThan(at('12').y)
    for (const words of two.corners) expect(at(words), words).toBeDefined()
  })
})

describe('wrapped', () => {
  it('breaks between words, and keeps a word that is too long whole', () => {
    expect(wrapped('en to tre fire', 6)).toEqual(['en to', 'tre', 'fire'])
    expect(wrapped('kjempelangtord a', 6)).toEqual(['kjempelangtord', 'a'])
  })
})

describe('posterSvg', () => {
  const figures = new Map([
    ['3101', { value: 4, status: 'ok' as const }],
    ['3103', { value: 8, status: 'ok' as const }],
  ])
  const poster: Poster = {
    ...map,
    title: 'I 1 av 2 kommuner var andelen <unge> & gamle minst 5 prosent, '.repeat(4),
    histogram: histogramOf(figures, map.fills, 10),
    marks: [
      { kind: 'country', value: 5, words: 'Norge: 5,0' },
      { kind: 'place', value: 4, words: 'Halden: 4,0' },
    ],
    insetNames: { oslo: 'Oslo', bergen: 'Bergen', stavanger: 'Stavanger', trondheim: 'Trondheim' },
  }
  const picture = posterSvg(poster)

  it('is well-formed, 16 to 9 and 3840 wide', () => {
    const parser = new SaxesParser()
    parser.on('error', (fault) => {
      throw fault
    })
    parser.write(picture).close()
    expect(picture).toMatch(/^<svg [^>]*viewBox="0 0 1920 1080" width="3840" height="2160"/)
    expect(picture).not.toMatch(/var\(|undefined|NaN|Infinity/)
  })
  it('has finding, legend, marks, towns and source', () => {
    const words = [...picture.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text).join(' ')
    for (const part of ['5 og over', 'Norge: 5,0', 'Halden: 4,0', 'Oslo', 'SSB tabell 07459'])
      expect(words).toContain(part)
    expect(words.replace(/ /g, '')).toContain('I1av2kommuner')
  })
  it('marks the chosen place in the towns it lies in', () => {
    // In the legend, and in the histogram.
    const inLegend = 2
    expect(marksOf(picture)).toBe(2 + inLegend)
    const outside = { ...poster, chosen: { code: '3105', words: 'Sarpsborg' } }
    expect(marksOf(posterSvg(outside))).toBe(1 + inLegend)
  })
  it('never writes its title over its legend, however long both are', () => {
    const legend = Array.from({ length: 10 }, () => map.legend[0]!)
    const full = posterSvg({
      ...poster,
      legend,
      title: poster.title.repeat(2),
      subtitle: 'Kommuner '.repeat(20),
    })
    const ys = (size: RegExp) =>
      [...full.matchAll(/<text x="70" y="([\d.]+)" font-size="(\d+)"/g)].flatMap(([, y, own]) =>
        size.test(own!) ? Number(y) : [],
      )
    const first = Math.min(
      ...[...full.matchAll(/<rect x="70" y="([\d.]+)" width="40"/g)].map(([, y]) => Number(y)),
    )
    expect(Math.max(...ys(/^(24|[3-6]\d)$/))).toBeLessThan(first)
    expect(first).toBeGreaterThan(400)
  })
  it.skipIf(spawnSync('rsvg-convert', ['--version']).error)('is drawn by rsvg too', () => {
    const { stdout, status, stderr } = spawnSync('rsvg-convert', ['-w', '384'], {
      input: picture,
    })
    expect([status, stderr.toString()]).toEqual([0, ''])
    expect(stdout.readUInt32BE(16)).toBe(384)
    expect(stdout.readUInt32BE(20)).toBe(216)
  })
})
