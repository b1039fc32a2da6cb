import {
  SHARED_FORMATS,
  SMALLEST,
  type Format,
  type DrawnPicture,
} from '../../../src/charts/picture/picture.ts'
import { pictureLayout } from '../../../src/charts/picture/picture-layout.ts'
import { boxOf, type Box } from '../../../src/charts/picture/placed-text.ts'

/** Those that any card may be drawn in; a link's is of what its place says first alone. */
export const EVERY_FORMAT = SHARED_FORMATS

/** Boxes that stand right under each other may share a pixel of rounding. */
const ROUNDING = 1

const lieOnEachOther = (a: Box, b: Box): boolean =>
  a.left < b.right - ROUNDING &&
  b.left < a.right - ROUNDING &&
  a.top < b.bottom - ROUNDING &&
  b.top < a.bottom - ROUNDING

/** What cannot be read in the picture, in words; empty when all of it can. */
export function pictureFaults(content: DrawnPicture, format: Format): string[] {
  const { width, height, texts, chart } = pictureLayout(content, format)
  const boxes = texts.map((text) => ({ name: text.text, box: boxOf(text) }))
  const all = chart ? [...boxes, { name: 'the chart', box: chart.frame }] : boxes
  const onEachOther = all.flatMap((one, i) =>
    all
      .slice(i + 1)
      .filter((other) => lieOnEachOther(one.box, other.box))
      .map((other) => `"${one.name}" lies on "${other.name}"`),
  )
  const outside = all
    .filter(({ box }) => box.left < 0 || box.top < 12 || box.right > width || box.bottom > height)
    .map(({ name }) => `"${name}" is not all inside`)
  const small = texts
    .filter(({ size }) => size < SMALLEST[format])
    .map(({ text, size }) => `"${text}" is of size ${size}`)
  return [...onEachOther, ...outside, ...small].map((fault) => `${format}: ${fault}`)
}

/** The words of one part of the picture, over all its lines. */
export const saidIn = (content: DrawnPicture, format: Format, role: string): string =>
  pictureLayout(content, format)
    .texts.filter((text) => text.role === role)
    .map(({ text }) => text)
    .join(' ')
