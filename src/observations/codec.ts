/**
 * Packs series into text and back, exactly, at the decimals that are shown. A whole kommune's
 * figures must be a few kilobytes, so values are whole numbers of shown units, each written
 * as how far it lies from a guess, in as few bits as the list allows.
 *
 * A list of series is one text; a reader must know each series' periods and decimals, which
 * the catalogue file has.
 */
import { hasValue } from '../domain/observation.ts'
import type { Period } from '../domain/observation.ts'
import { fromShownUnits, toShownUnits } from '../domain/rounding.ts'
import type { Series, ShownStatus } from '../domain/series.ts'
import { median } from '../domain/summary-statistics.ts'
import { bitLength, BitReader, BitWriter, unzigzag, zigzag } from './bits.ts'
import type { PackedSeries } from './shards.ts'
import {
  codeCost,
  readCoded,
  readNumber,
  readSmall,
  writeCoded,
  writeNumber,
  writeSmall,
  type NumberCode,
} from './whole-number-codes.ts'

/** What must be known to unpack a series. */
export interface SeriesShape {
  readonly periods: readonly Period[]
  readonly decimals: number
}

/** The order is part of the format. */
const STATUSES: readonly ShownStatus[] = [
  'ok',
  'not-fetched',
  'missing',
  'suppressed',
  'not-applicable',
  'border-change',
  'estimated',
  'preliminary',
]
const STATUS_BITS = 3

const isFigure = (status: ShownStatus): boolean => status !== 'not-fetched' && hasValue(status)

/**
 * How a value is guessed from those before it: 0 the base for all, 1 the value before,
 * 2 the value before moved on by the step before that.
 */
type Guess = 0 | 1 | 2
const GUESSES: readonly Guess[] = [0, 1, 2]
const GUESS_BITS = 2
const LOW_BITS = 5

/** A code as one number: its low bits, then its kind. */
const KINDS = ['rice', 'golomb'] as const
const CODE_BITS = LOW_BITS + 1
const codeOf = (index: number): NumberCode => ({
  kind: KINDS[index % 2] ?? 'rice',
  low: Math.floor(index / 2),
})

/** A list of whole numbers as base and distances from the guesses. */
interface Distances {
  readonly guess: Guess
  readonly base: number
  readonly distances: readonly number[]
}

const guessed = (guess: Guess, base: number, last: number, step: number): number =>
  guess === 0 ? base : guess === 1 ? last : last + step

function distancesFrom(numbers: readonly number[], guess: Guess): Distances {
  const first = numbers[0] ?? 0
  const base = guess === 0 ? Math.floor(median(numbers) ?? 0) : first
  let [last, step] = [base, 0]
  const distances = numbers.slice(guess === 0 ? 0 : 1).map((number) => {
    const distance = number - guessed(guess, base, last, step)
    step = number - last
    last = number
    return distance
  })
  return { guess, base, distances }
}

function numbersFrom({ guess, base, distances }: Distances): number[] {
  let [last, step] = [base, 0]
  const numbers = distances.map((distance) => {
    const number = guessed(guess, base, last, step) + distance
    step = number - last
    last = number
    return number
  })
  return guess === 0 ? numbers : [base, ...numbers]
}

/** Codes worth trying: the best count of low bits is near the mean distance's length. */
function likelyCodes(distances: readonly number[]): number[] {
  const total = distances.reduce((sum, distance) => sum + distance, 0)
  const near = bitLength(total / Math.max(1, distances.length))
  return [near - 3, near - 2, near - 1, near]
    .filter((low) => low >= 0 && low < 2 ** LOW_BITS)
    .flatMap((low) => KINDS.map((_, kind) => 2 * low + kind))
}

interface Shortest {
  readonly packed: Distances
  readonly code: number
}

/** The guess and the code that make the numbers shortest. */
function shortest(numbers: readonly number[]): Shortest {
  let best = { packed: distancesFrom(numbers, 0), code: 0, cost: Infinity }
  for (const guess of GUESSES) {
    const packed = distancesFrom(numbers, guess)
    const unsigned = packed.distances.map(zigzag)
    for (const code of likelyCodes(unsigned)) {
      const cost = codeCost(unsigned, codeOf(code))
      if (cost < best.cost) best = { packed, code, cost }
    }
  }
  return best
}

/** How many zeros all the numbers end in: some sources round to hundreds or thousands. */
function commonZeros(numbers: readonly number[]): number {
  let zeros = 0
  const some = numbers.some((number) => number !== 0)
  while (some && numbers.every((number) => number % 10 ** (zeros + 1) === 0)) zeros++
  return zeros
}

function writeNumbers(writer: BitWriter, numbers: readonly number[]): void {
  if (numbers.length === 0) return
  const zeros = commonZeros(numbers)
  writer.unary(zeros)
  const { packed, code } = shortest(numbers.map((number) => number / 10 ** zeros))
  writer.write(packed.guess, GUESS_BITS)
  writeNumber(writer, zigzag(packed.base))
  if (packed.distances.length === 0) return
  writer.write(code, CODE_BITS)
  for (const distance of packed.distances) {
    writeCoded(writer, zigzag(distance), codeOf(code))
  }
}

function readNumbers(reader: BitReader, count: number): number[] {
  if (count === 0) return []
  const scale = 10 ** reader.unary()
  return readDistances(reader, count).map((number) => number * scale)
}

function readDistances(reader: BitReader, count: number): number[] {
  const guess = reader.read(GUESS_BITS) as Guess
  const base = unzigzag(readNumber(reader))
  const left = guess === 0 ? count : count - 1
  if (left === 0) return [base]
  const code = codeOf(reader.read(CODE_BITS))
  const distances = Array.from({ length: left }, () => unzigzag(readCoded(reader, code)))
  return numbersFrom({ guess, base, distances })
}

interface Run {
  readonly status: ShownStatus
  readonly length: number
}

function runsOf(statuses: readonly ShownStatus[]): Run[] {
  const runs: Run[] = []
  for (const status of statuses) {
    const last = runs.at(-1)
    if (last?.status === status) runs[runs.length - 1] = { status, length: last.length + 1 }
    else runs.push({ status, length: 1 })
  }
  return runs
}

function writeStatuses(writer: BitWriter, statuses: readonly ShownStatus[]): void {
  const runs = runsOf(statuses)
  writeSmall(writer, runs.length)
  runs.forEach((run, i) => {
    writer.write(STATUSES.indexOf(run.status), STATUS_BITS)
    // The last run goes to the end.
    if (i < runs.length - 1) writeSmall(writer, run.length - 1)
  })
}

function readStatuses(reader: BitReader, count: number): ShownStatus[] {
  const runs = readSmall(reader)
  const statuses: ShownStatus[] = []
  for (let i = 0; i < runs; i++) {
    const status = STATUSES[reader.read(STATUS_BITS)] ?? 'not-fetched'
    const length = i < runs - 1 ? readSmall(reader) + 1 : count - statuses.length
    for (let j = 0; j < length; j++) statuses.push(status)
  }
  return statuses
}

const sameStatuses = (a: readonly ShownStatus[], b: readonly ShownStatus[]): boolean =>
  a.length === b.length && a.every((status, i) => status === b[i])

/** The values that the statuses say are there, in shown units. */
function numbersOf(series: Series, decimals: number): number[] {
  const numbers: number[] = []
  series.statuses.forEach((status, i) => {
    const value = series.values[i] ?? null
    if (isFigure(status) !== (value !== null)) {
      throw new Error(`${series.periods[i]}: the value ${value} does not go with "${status}".`)
    }
    if (value !== null) numbers.push(toShownUnits(value, decimals))
  })
  return numbers
}

function seriesFrom(
  shape: SeriesShape,
  statuses: readonly ShownStatus[],
  numbers: readonly number[],
): Series {
  let next = 0
  const values = statuses.map((status) =>
    isFigure(status) ? fromShownUnits(numbers[next++] ?? 0, shape.decimals) : null,
  )
  return { periods: shape.periods, values, statuses }
}

/** Packs many series into one text; undefined and all-`not-fetched` series cost one bit. */
export function packSeriesList(
  list: readonly { readonly series: Series | undefined; readonly decimals: number }[],
): string {
  const writer = new BitWriter()
  let before: readonly ShownStatus[] = []
  for (const { series, decimals } of list) {
    const there = series?.statuses.some((status) => status !== 'not-fetched') ?? false
    writer.write(there ? 1 : 0, 1)
    if (!series || !there) continue
    const same = sameStatuses(series.statuses, before)
    writer.write(same ? 1 : 0, 1)
    if (!same) writeStatuses(writer, series.statuses)
    writeNumbers(writer, numbersOf(series, decimals))
    before = series.statuses
  }
  return writer.toText()
}

/** The series of a packed list, in the order of `shapes`; undefined where nothing is fetched. */
export function unpackSeriesList(
  packed: PackedSeries,
  shapes: readonly SeriesShape[],
): (Series | undefined)[] {
  const reader = new BitReader(packed)
  let before: readonly ShownStatus[] = []
  return shapes.map((shape) => {
    if (reader.read(1) === 0) return undefined
    const same = reader.read(1) === 1
    const statuses = same ? before : readStatuses(reader, shape.periods.length)
    before = statuses
    const count = statuses.filter((status) => isFigure(status)).length
    return seriesFrom(shape, statuses, readNumbers(reader, count))
  })
}

/** A series of the shape in which nothing has been fetched. */
export const emptySeries = ({ periods }: SeriesShape): Series => ({
  periods,
  values: periods.map(() => null),
  statuses: periods.map(() => 'not-fetched'),
})

/** Packs one series, at the decimals that are shown. */
export const packSeries = (series: Series, decimals: number): PackedSeries =>
  packSeriesList([{ series, decimals }])

/** The series again: values rounded to `decimals`, statuses as they were. */
export function unpackSeries(
  packed: PackedSeries,
  periods: readonly Period[],
  decimals: number,
): Series {
  const shape = { periods, decimals }
  return unpackSeriesList(packed, [shape])[0] ?? emptySeries(shape)
}
