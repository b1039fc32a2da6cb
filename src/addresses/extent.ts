/** What is zoomed to, as the map's address has it. */

/**
 * The middle and the width of what is seen. On the map: kilometres east and north (EPSG:25833) and
 * across; among squares: columns from the left, rows from the top and squares across.
 */
export interface Extent {
  readonly x: number
  readonly y: number
  readonly width: number
}

/** A number as addresses write it; longer ones than any place on the map needs are nonsense. */
const NUMBER = String.raw`-?\d{1,5}(?:\.\d{1,3})?`
const PATTERN = new RegExp(`^(${NUMBER}),(${NUMBER}),(${NUMBER})$`)

/** `262.4,6645.1,120`: x, y and width. Null for all that is no extent. */
export function extentFrom(text: string): Extent | null {
  const [, x, y, width] = (PATTERN.exec(text) ?? []).map(Number)
  if (x === undefined || y === undefined || width === undefined || width <= 0) return null
  return { x, y, width }
}

/** The other way, with the decimals one can see: steps of at most a five-hundredth of the width. */
export function extentText({ x, y, width }: Extent): string {
  const decimals = Math.min(3, Math.max(0, Math.ceil(Math.log10(500 / width))))
  return [x, y, width].map((number) => String(Number(number.toFixed(decimals)))).join()
}
