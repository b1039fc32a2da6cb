/** Texts of a picture as they stand: a line each, with what it can cover at most. */
import { fittedText } from './text-lines.ts'
import { textWidth, type Weight } from './text-width.ts'

export type Role = 'place' | 'title' | 'figure' | 'finding' | 'chart' | 'caution' | 'source'
export type Colour = 'ink' | 'muted' | 'place' | 'country'

export interface PlacedText {
  readonly role: Role
  readonly text: string
  /** Where it begins; where it ends, if `anchor` is `end`. */
  readonly x: number
  /** Of the baseline. */
  readonly y: number
  readonly size: number
  readonly weight: Weight
  readonly font: 'sans' | 'serif'
  readonly colour: Colour
  readonly anchor: 'start' | 'end'
}

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Letters reach this far above and below the baseline, in parts of their size. */
const ASCENT = 0.95
const DESCENT = 0.25
export const LINE = ASCENT + DESCENT

export function boxOf({ text, x, y, size, weight, anchor }: PlacedText): Box {
  const width = size * textWidth(text, weight)
  const left = anchor === 'end' ? x - width : x
  return { left, right: left + width, top: y - ASCENT * size, bottom: y + DESCENT * size }
}

export interface Style {
  readonly role: Role
  readonly weight?: Weight
  readonly font?: 'sans' | 'serif'
  readonly colour?: Colour
}

/** One line whose top is here. */
export const placed = (
  text: string,
  at: { readonly x: number; readonly top: number; readonly anchor?: 'end' },
  size: number,
  { role, weight = 400, font = 'sans', colour = 'ink' }: Style,
): PlacedText => ({
  role,
  text,
  x: Math.round(at.x),
  y: Math.round(at.top + ASCENT * size),
  size,
  weight,
  font,
  colour,
  anchor: at.anchor ?? 'start',
})

/** Lines that stand under each other, wherever their top is. */
export interface Block {
  readonly height: number
  readonly at: (x: number, top: number) => readonly PlacedText[]
}

export const NOTHING: Block = { height: 0, at: () => [] }

export function linesBlock(lines: readonly string[], size: number, style: Style): Block {
  const place = (x: number, top: number) =>
    lines.map((line, i) => placed(line, { x, top: top + i * LINE * size }, size, style))
  return { height: Math.ceil(lines.length * LINE * size), at: place }
}

/** A text in lines, as large as its room lets it be. */
export function fittedBlock(
  text: string,
  sizes: readonly [number, ...number[]],
  style: Style,
  room: { readonly width: number; readonly height: number },
): Block {
  if (text === '') return NOTHING
  const measure = (one: string) => textWidth(one, style.weight)
  const { lines, size } = fittedText(text, room, sizes, measure, LINE)
  return linesBlock(lines, size, style)
}
