/** The table on a slide: 16:9, all of it within, and what has no room named. */
import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { textWidth } from '../../src/charts/picture/text-width.ts'
import { slidePicture, tablePicture, type PictureTable } from '../../src/ui/table-picture.ts'

const tableOf = (rows: number, columns: number, name = 'Kristiansand'): PictureTable => ({
  title: 'Sammenlignet: Oslo, Bergen, Trondheim, Stavanger og 6 til',
  heads: Array.from({ length: columns }, (_, i) => ({
    title: `Personer med lav inntekt ${i}`,
    small: 'prosent, 2022',
  })),
  rows: Array.from({ length: rows }, (_, r) => ({
    title: r === rows - 1 ? 'Norge' : `${name} ${r}`,
    small: '',
    kept: r === rows - 1,
    cells: Array.from({ length: columns }, (__, c) => ({
      text: `1${r} ${c}00`,
      small: ['+1,2', 'delt nr. 150 av 351'],
      step: ((c % 5) - 2) as -2,
    })),
  })),
  key: ([2, 1, 0, -1, -2] as const).map((step) => ({ step, words: 'mye høyere enn i landet' })),
  notes: ['Kilde: SSB tabell 07459 · CC BY 4.0', '28. november 2026 · https://lokaltall.example/'],
})

const leftOut = (names: string) => `Ikke plass på lysbildet: ${names}.`

interface Placed {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly bottom: number
}

function placedIn(svg: string): { view: [number, number]; texts: Placed[] } {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []
  const texts = [
    ...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)" font-size="([\d.]+)"([^>]*)>([^<]*)/g),
  ]
  return {
    view: [Number(width), Number(height)],
    texts: texts.map(([, x, y, size, more = '', text = '']) => {
      const wide = Number(size) * textWidth(text, more.includes('600') ? 600 : 400)
      const left = more.includes('end') ? Number(x) - wide : Number(x)
      return { text, left, right: left + wide, bottom: Number(y) + 0.25 * Number(size) }
    }),
  }
}

test('whatever is compared, the slide is 16:9, nothing sticks out, and every row is there or named', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 1, max: 14 }),
      (rows, columns) => {
        const table = tableOf(rows, columns)
        const svg = slidePicture(table, leftOut)
        expect(svg).toContain('width="1920" height="1080"')
        const { view, texts } = placedIn(svg)
        expect(view[0] / view[1]).toBeCloseTo(16 / 9, 6)
        for (const { text, left, right, bottom } of texts) {
          expect(left, text).toBeGreaterThanOrEqual(0)
          expect(right, text).toBeLessThanOrEqual(view[0] + 0.5)
          expect(bottom, text).toBeLessThanOrEqual(view[1])
        }
        const all = texts.map(({ text }) => text).join(' ')
        for (const { title } of table.rows) expect(all).toContain(title)
        for (const note of ['SSB tabell 07459', 'https://lokaltall.example/', '28. november 2026'])
          expect(all).toContain(note)
        // What all are held against is drawn, however many they are.
        expect(texts.filter(({ text }) => text === 'Norge')).toHaveLength(1)
        // No letter is smaller than ten pixels of the slide, but for the marks of the colours.
        expect((1920 / view[0]) * 13).toBeGreaterThanOrEqual(10)
      },
    ),
    { numRuns: 12 },
  )
})

test('ten places and twelve figures are drawn whole, with ranks', () => {
  const svg = slidePicture(tableOf(15, 12), leftOut)
  expect(svg).not.toContain('Ikke plass')
  expect(svg).toContain('delt nr. 150 av 351')
  new SaxesParser().write(svg).close()
  const read = spawnSync('rsvg-convert', ['--format', 'png'], { input: svg })
  if (read.error) {
    console.warn('LEFT OUT: no rsvg-convert here, so it has not read the slide.')
    return
  }
  expect(read.stderr.toString()).toBe('')
  // Width and height stand in the first chunk of a PNG.
  expect([read.stdout.readUInt32BE(16), read.stdout.readUInt32BE(20)]).toEqual([1920, 1080])
})

test('more columns than can be read are refused, with the remedy', () => {
  expect(() => slidePicture(tableOf(3, 60), leftOut)).toThrow(/choose fewer figures/)
  expect(tablePicture(tableOf(3, 60))).toContain('</svg>')
})
