/** The legend of a level and its change in one, drawn for a file: a square for each class of either. */
import type { Fill, ClassScale } from './fills.ts'
import { wrapped } from './wrapped.ts'
import { paintOf, PALETTES } from './palette.ts'
import { xmlText } from '../domain/xml-text.ts'

export interface TwoLegend {
  /** In any order: where each stands is in its fill. */
  readonly squares: readonly { readonly fill: Fill; readonly count: number }[]
  /** What parts the columns, lowest first; and the rows. */
  readonly levelLimits: readonly string[]
  readonly changeLimits: readonly string[]
  /** What lies to the right, and what lies up. */
  readonly level: string
  readonly change: string
  /** From left to right, the upper two first. */
  readonly corners: readonly [string, string, string, string]
}

export interface TwoRoom {
  readonly x: number
  readonly top: number
  readonly cell: { readonly width: number; readonly height: number }
  /** Of the words, and how many of their letters a corner has room for. */
  readonly size: number
  readonly letters: number
}

const colours = PALETTES.light
const LINE = 1.35
/** Corners take two lines, above and below; the limits of the level one, the directions one. */
const LINES = 6

/** How high it is, in the drawing's units. */
export const twoHeight = (
  { changeLimits }: TwoLegend,
  { cell, size }: Pick<TwoRoom, 'cell' | 'size'>,
): number => cell.height * (changeLimits.length + 1) + LINE * size * LINES

/** The squares with their counts, the limits between them, and what lies in the corners. */
export function twoLegend(two: TwoLegend, room: TwoRoom, scale: ClassScale): string {
  const { x, top, cell, size } = room
  const line = LINE * size
  const rows = two.changeLimits.length + 1
  const columns = two.levelLimits.length + 1
  const grid = top + 2 * line
  const [width, foot] = [columns * cell.width, grid + rows * cell.height]
  const right = x + width
  return [
    corner(two.corners[0], { x, bottom: grid - 6 }, 'start', room),
    corner(two.corners[1], { x: right, bottom: grid - 6 }, 'end', room),
    ...two.squares.map((square) => drawnSquare(square, { x, grid, rows }, room, scale)),
    ...two.levelLimits.map((words, i) =>
      written(words, { x: x + (i + 1) * cell.width, y: foot + size + 2, size }, 'middle'),
    ),
    ...two.changeLimits.map((words, i) =>
      written(words, { x: right + 8, y: foot - (i + 1) * cell.height + size / 3, size }, 'start'),
    ),
    corner(two.corners[2], { x, top: foot + 2 * line }, 'start', room),
    corner(two.corners[3], { x: right, top: foot + 2 * line }, 'end', room),
    written(`↑ ${two.change}`, { x, y: foot + 4 * line, size, muted: true }, 'start'),
    written(`${two.level} →`, { x: right, y: foot + 4 * line, size, muted: true }, 'end'),
  ].join('\n')
}

type Square = TwoLegend['squares'][number]

function drawnSquare(
  { fill, count }: Square,
  { x, grid, rows }: { x: number; grid: number; rows: number },
  { cell, size }: TwoRoom,
  scale: ClassScale,
): string {
  const [column, row] = [Number(fill[1]), rows - 1 - Number(fill[2])]
  const [left, top] = [x + column * cell.width, grid + row * cell.height]
  const [middle, height] = [left + cell.width / 2, 1.4 * size]
  const chip = size * (1 + 0.6 * String(count).length)
  return [
    `<rect x="${left}" y="${top}" width="${cell.width - 3}" height="${cell.height - 3}" fill="${paintOf(fill, scale, 'light')}" stroke="${colours.muted}" stroke-width="0.8"/>`,
    `<rect x="${middle - chip / 2}" y="${top + (cell.height - height) / 2 - 1}" width="${chip}" height="${height}" rx="3" fill="${colours.paper}"/>`,
    written(String(count), { x: middle, y: top + cell.height / 2 + size / 3, size }, 'middle'),
  ].join('')
}

type Anchor = 'start' | 'middle' | 'end'

const written = (
  words: string,
  { x, y, size, muted }: { x: number; y: number; size: number; muted?: true },
  anchor: Anchor,
): string =>
  `<text x="${x}" y="${y.toFixed(1)}" font-size="${size}" text-anchor="${anchor}"${muted ? ` fill="${colours.muted}"` : ''}>${xmlText(words)}</text>`

/** What lies in a corner: its last line at `bottom`, or its first at `top`. */
function corner(
  words: string,
  { x, ...at }: { x: number } & ({ bottom: number } | { top: number }),
  anchor: Anchor,
  { size, letters }: TwoRoom,
): string {
  const all = wrapped(words, letters)
  const first = 'top' in at ? at.top : at.bottom - (all.length - 1) * LINE * size
  return all.map((own, i) => written(own, { x, y: first + i * LINE * size, size }, anchor)).join('')
}
