/**
 * Ways to write whole numbers from 0 up as bits. Each kind is short for the numbers it is made
 * for: figures of a series lie close to what one would guess, so small numbers are common.
 */
import { bitLength, type BitReader, type BitWriter } from './bits.ts'

/** How the numbers of one list are written; `low` is the count of low bits written as they are. */
export interface NumberCode {
  /** `rice` counts the rest in ones: even spreads. `golomb` writes its length: long tails. */
  readonly kind: 'rice' | 'golomb'
  readonly low: number
}

/** More ones than this and a Rice code gives up counting: one far value must not cost a page. */
const RICE_LIMIT = 8
const LENGTH_BITS = 6

/** Any whole number up to 2^53: its length, then its bits below the highest. */
export function writeNumber(writer: BitWriter, value: number): void {
  const length = bitLength(value)
  writer.write(length, LENGTH_BITS)
  writer.write(value, Math.max(0, length - 1))
}

export function readNumber(reader: BitReader): number {
  const length = reader.read(LENGTH_BITS)
  return length === 0 ? 0 : 2 ** (length - 1) + reader.read(length - 1)
}

/** A whole number that is mostly very small (Elias gamma of one more). */
export function writeSmall(writer: BitWriter, value: number): void {
  const length = bitLength(value + 1)
  writer.unary(length - 1)
  writer.write(value + 1, length - 1)
}

export function readSmall(reader: BitReader): number {
  const low = reader.unary()
  return 2 ** low + reader.read(low) - 1
}

/** Bits that a code spends on the numbers. Every list is held against some codes: kept lean. */
export function codeCost(values: readonly number[], { kind, low }: NumberCode): number {
  const unit = 2 ** low
  let cost = 0
  for (const value of values) {
    const rest = Math.floor(value / unit)
    if (kind === 'golomb') cost += 2 * bitLength(rest + 1) - 1 + low
    else if (rest < RICE_LIMIT) cost += rest + 1 + low
    else cost += RICE_LIMIT + 2 * bitLength(value + 1)
  }
  return cost
}

export function writeCoded(writer: BitWriter, value: number, code: NumberCode): void {
  const rest = Math.floor(value / 2 ** code.low)
  if (code.kind === 'golomb') writeSmall(writer, rest)
  else {
    writer.unary(Math.min(rest, RICE_LIMIT))
    if (rest >= RICE_LIMIT) return writeSmall(writer, value)
  }
  writer.write(value, code.low)
}

export function readCoded(reader: BitReader, code: NumberCode): number {
  const rest = code.kind === 'golomb' ? readSmall(reader) : reader.unary()
  if (code.kind === 'rice' && rest === RICE_LIMIT) return readSmall(reader)
  return rest * 2 ** code.low + reader.read(code.low)
}
