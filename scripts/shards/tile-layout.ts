/**
 * Lays places out on a grid of equal squares so that the country is still to be recognised:
 * places are pushed apart and pulled towards their neighbours, put on the nearest free squares
 * of the grid, and then swapped as long as that makes the layout better. No chance is involved,
 * so the same places always give the same layout.
 */
import type { PlaceCode } from '../../src/domain/place.ts'
import type { Tiles } from '../../src/observations/shards.ts'

export interface TilePlace {
  readonly code: PlaceCode
  /** Places with the same block should lie together: a kommune's fylke. */
  readonly block: string
  /** Centre in metres, y northwards. */
  readonly centre: readonly [number, number]
  readonly neighbours: readonly PlaceCode[]
}

interface Node {
  x: number
  y: number
  readonly links: readonly { readonly to: number; readonly strength: number }[]
}

const ROUNDS = 400
const SWEEPS = 60
/** How strongly neighbours pull: those of the same block more, so that blocks hold together. */
const PULL = { same: 0.09, other: 0.03 } as const

/** The square of each place. Takes about a second for all kommuner. */
export function tileLayout(places: readonly TilePlace[], level: keyof typeof EXTENT): Tiles {
  const nodes = nodesOf(places, EXTENT[level])
  for (let round = 0; round < ROUNDS; round++) relax(nodes, round / ROUNDS)
  const cells = improve(nodes, places, snap(nodes))
  return withoutMargins(places, cells)
}

/** Squares that the layout starts on, before places push each other apart. */
const EXTENT = {
  kommune: { columns: 24, rows: 32 },
  fylke: { columns: 4, rows: 6 },
} as const

type Extent = (typeof EXTENT)[keyof typeof EXTENT]

/** How much of a place's start is its place in the queue, and not its distance, southwards. */
const QUEUE = 0.62

/** Nearest places of the same block that also pull: islands have no neighbour by land. */
const NEAREST = 3

function nodesOf(places: readonly TilePlace[], extent: Extent): Node[] {
  const starts = startsOf(places, extent)
  const at = new Map(places.map(({ code }, i) => [code, i]))
  return places.map((place, i) => {
    const linked = new Set([...place.neighbours, ...nearestOfBlock(place, places)])
    return {
      x: starts[i]?.[0] ?? 0,
      y: starts[i]?.[1] ?? 0,
      links: [...linked].flatMap((code) => {
        const to = at.get(code)
        if (to === undefined) return []
        return { to, strength: places[to]?.block === place.block ? PULL.same : PULL.other }
      }),
    }
  })
}

/** Thinly settled stretches are drawn together: partly by distance, partly by order. */
function startsOf(places: readonly TilePlace[], extent: Extent): Cell[] {
  const columns = spread(places.map(({ centre: [x] }) => x))
  const rows = spread(places.map(({ centre: [, y] }) => -y))
  return places.map((_, i) => [extent.columns * (columns[i] ?? 0), extent.rows * (rows[i] ?? 0)])
}

/** Each number's place between the lowest (0) and the highest (1). */
function spread(numbers: readonly number[]): number[] {
  const sorted = numbers.toSorted((a, b) => a - b)
  const [low, high] = [sorted[0] ?? 0, sorted.at(-1) ?? 1]
  return numbers.map((one) => {
    const order = sorted.indexOf(one) / Math.max(1, sorted.length - 1)
    const distance = (one - low) / (high - low || 1)
    return QUEUE * order + (1 - QUEUE) * distance
  })
}

function nearestOfBlock(place: TilePlace, places: readonly TilePlace[]): PlaceCode[] {
  const [x, y] = place.centre
  const away = ({ centre }: TilePlace) => Math.hypot(x - centre[0], y - centre[1])
  return places
    .filter((other) => other.block === place.block && other.code !== place.code)
    .toSorted((a, b) => away(a) - away(b) || (a.code < b.code ? -1 : 1))
    .slice(0, NEAREST)
    .map(({ code }) => code)
}

/** One round: neighbours pull together, whoever is closer than a square is pushed apart. */
function relax(nodes: readonly Node[], progress: number): void {
  for (const node of nodes) pull(node, nodes, 1 - progress / 2)
  nodes.forEach((one, i) => {
    for (let j = i + 1; j < nodes.length; j++) pushApart(one, nodes[j]!)
  })
}

function pull(node: Node, nodes: readonly Node[], share: number): void {
  for (const { to, strength } of node.links) {
    const other = nodes[to]!
    const [dx, dy] = [other.x - node.x, other.y - node.y]
    const length = Math.hypot(dx, dy)
    if (length <= 1) continue
    const step = (share * strength * (length - 1)) / length
    node.x += dx * step
    node.y += dy * step
  }
}

const ROOM = 1.06

function pushApart(one: Node, other: Node): void {
  const dx = other.x - one.x
  const dy = other.y - one.y
  // Most are far apart along one axis already: no need to measure.
  if (Math.abs(dx) >= ROOM || Math.abs(dy) >= ROOM) return
  const length = Math.hypot(dx, dy) || 1e-6
  if (length >= ROOM) return
  const step = (ROOM - length) / 2 / length
  one.x -= dx * step
  one.y -= dy * step
  other.x += dx * step
  other.y += dy * step
}

type Cell = readonly [number, number]

/** A square as one number: looked up some million times. */
const squareOf = (x: number, y: number): number => 4096 * x + y

/** Each place on a square of its own; those in the thick of it choose first. */
function snap(nodes: readonly Node[]): Cell[] {
  const taken = new Set<number>()
  const crowd = (node: Node) =>
    nodes.filter((other) => Math.hypot(other.x - node.x, other.y - node.y) < 2.5).length
  const order = nodes
    .map((node, i) => ({ node, i, crowd: crowd(node) }))
    .toSorted((a, b) => b.crowd - a.crowd || a.i - b.i)
  const cells: Cell[] = []
  for (const { node, i } of order) {
    const cell = nearestFree(node, taken)
    taken.add(squareOf(...cell))
    cells[i] = cell
  }
  return cells
}

function nearestFree({ x, y }: Node, taken: ReadonlySet<number>): Cell {
  let best: Cell = [Math.round(x), Math.round(y)]
  let shortest = Infinity
  for (let radius = 0; radius < 40 && shortest > (radius - 1) ** 2; radius++)
    for (const cell of ring(Math.round(x), Math.round(y), radius)) {
      const length = (cell[0] - x) ** 2 + (cell[1] - y) ** 2
      if (length >= shortest || taken.has(squareOf(...cell))) continue
      best = cell
      shortest = length
    }
  return best
}

/** The squares at this many steps from the middle, counted as a king moves. */
function ring(x: number, y: number, radius: number): Cell[] {
  if (radius === 0) return [[x, y]]
  const steps = Array.from({ length: 2 * radius }, (_, i) => i - radius)
  return steps.flatMap((step): Cell[] => [
    [x + step, y - radius],
    [x + radius, y + step],
    [x - step, y + radius],
    [x - radius, y - step],
  ])
}

/** Swaps places, or moves them to free squares nearby, as long as it helps. */
function improve(nodes: readonly Node[], places: readonly TilePlace[], start: Cell[]): Cell[] {
  const cells = [...start]
  const owner = new Map(cells.map((cell, i) => [squareOf(...cell), i]))
  const cost = (i: number) => costOf(i, nodes, places, cells, owner)
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let moved = false
    for (let i = 0; i < cells.length; i++) moved = moveOnce(i, cells, owner, cost) || moved
    if (!moved) break
  }
  return cells
}

type Cost = (place: number) => number

/** Squares a place may move to, from its own; and those that share a side with it. */
const NEARBY: readonly Cell[] = [...ring(0, 0, 1), ...ring(0, 0, 2)]
const BESIDE: readonly Cell[] = ring(0, 0, 1).filter(([x, y]) => x === 0 || y === 0)

function moveOnce(i: number, cells: Cell[], owner: Map<number, number>, cost: Cost): boolean {
  const [x, y] = cells[i]!
  for (const [dx, dy] of NEARBY) {
    const cell: Cell = [x + dx, y + dy]
    const other = owner.get(squareOf(...cell))
    const before = cost(i) + (other === undefined ? 0 : cost(other))
    swap(i, other, cell, cells, owner)
    const after = cost(i) + (other === undefined ? 0 : cost(other))
    if (after < before - 1e-9) return true
    swap(i, other, [x, y], cells, owner)
  }
  return false
}

/** Puts a place on a square, and whoever was there on the square it came from. */
function swap(
  i: number,
  other: number | undefined,
  cell: Cell,
  cells: Cell[],
  owner: Map<number, number>,
): void {
  const from = cells[i]!
  owner.delete(squareOf(...from))
  cells[i] = cell
  owner.set(squareOf(...cell), i)
  if (other === undefined) return
  cells[other] = from
  owner.set(squareOf(...from), other)
}

/** What is bad about a place's square: far from where it should be, from neighbours, from its block. */
function costOf(
  i: number,
  nodes: readonly Node[],
  places: readonly TilePlace[],
  cells: readonly Cell[],
  owner: ReadonlyMap<number, number>,
): number {
  const { x, y, links } = nodes[i]!
  const [column, row] = cells[i]!
  const away = (column - x) ** 2 + (row - y) ** 2
  let apart = 0
  for (const { to, strength } of links) {
    const [toColumn, toRow] = cells[to]!
    const steps = Math.max(Math.abs(column - toColumn), Math.abs(row - toRow)) - 1
    apart += steps * (strength === PULL.same ? 2 : 0.7)
  }
  const beside = BESIDE.map(([dx, dy]) => owner.get(squareOf(column + dx, row + dy)))
  const own = beside.filter((at) => places[at ?? -1]?.block === places[i]?.block).length
  const free = beside.filter((at) => at === undefined).length
  return away + apart - 1.6 * Math.min(own, 3) + 0.5 * free
}

function withoutMargins(places: readonly TilePlace[], cells: readonly Cell[]): Tiles {
  const left = Math.min(...cells.map(([x]) => x))
  const top = Math.min(...cells.map(([, y]) => y))
  return Object.fromEntries(
    places.map(({ code }, i): [PlaceCode, Cell] => {
      const [x = 0, y = 0] = cells[i] ?? []
      return [code, [x - left, y - top]]
    }),
  )
}
