/** Places as equal squares: a view in which Oslo is not lost behind Finnmark. */
import { fylkeOf, levelOf, type PlaceCode } from '../domain/place.ts'
import type { Tiles } from '../observations/shards.ts'
import type { DrawnArea, Shapes } from './drawing.ts'

const WIDTH = 1000

export function tileShapes(tiles: Tiles): Shapes {
  const squares = Object.entries(tiles)
  const columns = 1 + Math.max(...squares.map(([, [x]]) => x))
  const rows = 1 + Math.max(...squares.map(([, [, y]]) => y))
  const size = WIDTH / columns
  return {
    width: WIDTH,
    height: Math.ceil(rows * size),
    areas: squares.map(([code, square]) => tile(code, square, size)),
    borders: blockBorders(tiles, size),
    insets: [],
    labels: labelsOf(tiles, size),
    ground: { origin: [0, 0], step: [1 / size, 1 / size] },
  }
}

function tile(code: PlaceCode, [column, row]: readonly [number, number], size: number): DrawnArea {
  const [left, top] = [round(column * size), round(row * size)]
  const side = round(size)
  return {
    code,
    path: `M${left} ${top}h${side}v${side}h${-side}Z`,
    box: [left, top, left + side, top + side],
    anchor: [left + side / 2, top + side / 2],
  }
}

const round = (number: number): number => Math.round(100 * number) / 100

const blockOf = (code: PlaceCode): string => (levelOf(code) === 'kommune' ? fylkeOf(code) : code)

/** The sides where one fylke's squares meet another's. */
function blockBorders(tiles: Tiles, size: number): string {
  const at = new Map(Object.entries(tiles).map(([code, square]) => [square.join(), blockOf(code)]))
  return Object.entries(tiles)
    .flatMap(([code, [x, y]]) => {
      const [right, below] = [at.get(`${x + 1},${y}`), at.get(`${x},${y + 1}`)]
      const own = blockOf(code)
      return [
        right && right !== own ? `M${round((x + 1) * size)} ${round(y * size)}v${round(size)}` : '',
        below && below !== own ? `M${round(x * size)} ${round((y + 1) * size)}h${round(size)}` : '',
      ]
    })
    .join('')
}

/** A fylke's name stands in the middle of its squares; Oslo's one square has no room for it. */
function labelsOf(tiles: Tiles, size: number): Shapes['labels'] {
  const blocks = new Map<string, (readonly [number, number])[]>()
  for (const [code, square] of Object.entries(tiles))
    blocks.set(blockOf(code), [...(blocks.get(blockOf(code)) ?? []), square])
  const most = Math.max(...[...blocks.values()].map(({ length }) => length))
  const roomy = [...blocks].filter(([, { length }]) => length > 1 || most === 1)
  return roomy.map(([code, squares]) => ({
    code,
    x: round(size * (mean(squares.map(([x]) => x)) + 0.5)),
    y: round(size * (mean(squares.map(([, y]) => y)) + 0.5)),
  }))
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length
