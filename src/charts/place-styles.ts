/** How the chosen places are told apart on every chart: by colour, and by dash where they are lines. */
export interface PlaceStyle {
  readonly colour: string
  readonly dash: string
  /** Drawn as a diamond: it is no place among the others, but holds many of them. */
  readonly isRegion?: true
}

const DASHES = ['', '7 3', '2 3', '10 3 2 3', '5 2 1 2']

/** As many as have colours that can be told apart; a chart draws no more. */
export const PLACE_STYLES: readonly PlaceStyle[] = Array.from({ length: 10 }, (_, i) => ({
  colour: `var(--place-${i})`,
  dash: DASHES[i % DASHES.length] ?? '',
}))

/** Regions are in ink, which no place is, and never a whole line. */
export const REGION_STYLES: readonly PlaceStyle[] = [
  '14 4',
  '7 6',
  '14 4 2 4',
  '3 6',
  '9 3 9 9',
].map((dash) => ({ colour: 'var(--ink)', dash, isRegion: true }))

/** Path data of a diamond that looks as large as a dot of the radius. */
export function diamond(x: number, y: number, r: number): string {
  const half = Math.round(12.5 * r) / 10
  return `M${x} ${y - half}l${half} ${half}l${-half} ${half}l${-half} ${-half}z`
}
