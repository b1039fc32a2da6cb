/** How the chosen places are told apart on every chart: by colour, and by dash where they are lines. */
export interface PlaceStyle {
  readonly colour: string
  readonly dash: string
}

const DASHES = ['', '7 3', '2 3', '10 3 2 3', '5 2 1 2']

/** As many as have colours that can be told apart; a chart draws no more. */
export const PLACE_STYLES: readonly PlaceStyle[] = Array.from({ length: 10 }, (_, i) => ({
  colour: `var(--place-${i})`,
  dash: DASHES[i % DASHES.length] ?? '',
}))
