/** A drawing as a PNG, which is what those who show links can read; by our own fonts, and no machine's. */
import { createRequire } from 'node:module'
import { deflateSync } from 'node:zlib'
import { Resvg } from '@resvg/resvg-js'
import { FONTS } from '../../src/charts/picture/picture-svg.ts'

/** Noto, under the Open Font License; it has the letters of all Sámi languages. */
const FILES = [
  '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  '@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf',
  '@expo-google-fonts/noto-serif/400Regular/NotoSerif_400Regular.ttf',
] as const

const { resolve } = createRequire(import.meta.url)

/** The files of the fonts that pictures are drawn with. */
export const fontFiles = (): string[] => FILES.map((file) => resolve(file))

/** Draws it in its own size. */
export function pngOf(svg: string): Buffer {
  const named = svg.replaceAll(FONTS.serif, 'Noto Serif').replaceAll(FONTS.sans, 'Noto Sans')
  const drawn = new Resvg(named, {
    font: { loadSystemFonts: false, fontFiles: fontFiles(), defaultFontFamily: 'Noto Sans' },
  }).render()
  return palettePng(drawn.pixels, drawn.width, drawn.height)
}

/** Bits of each colour that are kept: drawings have few colours, and their edges need few between. */
const BITS = [4, 3, 2] as const

/** A PNG of at most 256 colours, a third of one with all of them. `pixels`: four bytes each. */
export function palettePng(pixels: Buffer, width: number, height: number): Buffer {
  for (const bits of BITS) {
    const rows = Buffer.alloc(height * (width + 1))
    const colours = placeColours(pixels, { width, bits }, rows)
    if (colours.length <= 256)
      return png({ width, height, rows, palette: paletteOf(colours, bits) })
  }
  throw new Error('Two bits of each colour make 64 of them.')
}

/** Writes each pixel's place in the palette; answers the palette, each colour as its bits. */
function placeColours(
  pixels: Buffer,
  { width, bits }: { readonly width: number; readonly bits: number },
  rows: Buffer,
): readonly number[] {
  const drop = 8 - bits
  const colours: number[] = []
  const places = new Int32Array(2 ** (3 * bits)).fill(-1)
  const count = pixels.length / 4
  for (let i = 0; i < count; i++) {
    const [red = 0, green = 0, blue = 0] = [pixels[4 * i], pixels[4 * i + 1], pixels[4 * i + 2]]
    const colour = ((((red >> drop) << bits) | (green >> drop)) << bits) | (blue >> drop)
    let place = places[colour] ?? -1
    if (place < 0) {
      place = colours.push(colour) - 1
      places[colour] = place
    }
    rows[i + Math.floor(i / width) + 1] = place
  }
  return colours
}

/** The colours in their full range: white stays white. */
function paletteOf(colours: readonly number[], bits: number): Buffer {
  const most = 2 ** bits - 1
  const parts = colours.flatMap((colour) =>
    [2, 1, 0].map((i) => Math.round((255 * ((colour >> (i * bits)) & most)) / most)),
  )
  return Buffer.from(parts)
}

interface Drawn {
  readonly width: number
  readonly height: number
  /** A byte of nought before each row: it is not filtered. */
  readonly rows: Buffer
  readonly palette: Buffer
}

function png({ width, height, rows, palette }: Drawn): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  // Eight bits a pixel, by palette.
  head.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(kind: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), content])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length)
  sum.writeUInt32BE(checksum(named))
  return Buffer.concat([length, named, sum])
}

const TABLE = Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let i = 0; i < 8; i++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  return c >>> 0
})

/** CRC-32, which Node's zlib has from 22.2. */
function checksum(bytes: Buffer): number {
  let c = 0xffffffff
  for (const byte of bytes) c = (TABLE[(c ^ byte) & 0xff] ?? 0) ^ (c >>> 8)
  return (c ^ 0xffffffff) >>> 0
}
