/** How high a frame must be for the newest map, from a phone's width to a column's. */
import { textLines } from '../../charts/picture/text-lines.ts'
import { textWidth, type Weight } from '../../charts/picture/text-width.ts'

export interface FramedMap {
  readonly headline: string
  /** What it shows, its pattern, a note, the source: all small, each by itself. */
  readonly texts: readonly string[]
  /** Lines of the legend. */
  readonly classes: number
  /** Height of the drawing in parts of its width. */
  readonly shape: number
}

/** The narrowest, and the widest where all stands below each other. */
const WIDTHS = [320, 447] as const
const PADDING = 12
const STEP = 8
/** Higher than this the drawing is not made. */
const MOST = 448

const linesOf = (text: string, width: number, weight: Weight = 400): number =>
  text === '' ? 0 : textLines(text, width, (one) => textWidth(one, weight)).length

function heightAt({ headline, texts, classes, shape }: FramedMap, frame: number): number {
  const width = frame - 2 * PADDING
  const title = 23 * linesOf(headline, width / 20, 600)
  const small = texts.reduce((sum, text) => sum + 21 * linesOf(text, width / 14) + STEP, 0)
  const drawing = Math.min(MOST, shape * width)
  return 2 * PADDING + title + small + drawing + 24 * classes + 28 + 5 * STEP
}

/** In pixels, to the next ten. */
export const mapEmbedHeight = (map: FramedMap): number =>
  Math.ceil(Math.max(...WIDTHS.map((width) => heightAt(map, width))) / 10) * 10
