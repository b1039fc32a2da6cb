/**
 * How many places the committed data has, by the borders of 2024: written here by hand, so that a
 * place that is lost is seen. A border reform changes these two, and no other test.
 */
export const KOMMUNER = 357
export const FYLKER = 15

/** With the country. */
export const PLACES = KOMMUNER + FYLKER + 1
