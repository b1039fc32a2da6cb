import type { MinimumBase, Text } from '../domain/indicator.ts'

const INHABITANTS: Text = { nb: 'innbyggere', nn: 'innbyggjarar' }

/**
 * Shares of all who live in a kommune: a single family moves the figure of the few
 * kommuner (six in 2026) with fewer than 500 inhabitants.
 */
export const ALL_INHABITANTS: MinimumBase = {
  indicator: 'folketall',
  atLeast: 500,
  counted: INHABITANTS,
}

/**
 * Shares of some of the inhabitants (workers, children, households): the group is a half
 * to a fifth of all, so the limit is twice as high (22 kommuner in 2026).
 */
export const SOME_INHABITANTS: MinimumBase = {
  indicator: 'folketall',
  atLeast: 1000,
  counted: INHABITANTS,
}

/**
 * Of one year of pupils, who are an eightieth of all: under thirty of them the figure says more
 * about the year than about the place. By inhabitants, as pupils are not known of every year.
 */
export const ONE_SCHOOL_YEAR: MinimumBase = {
  indicator: 'folketall',
  atLeast: 2500,
  counted: INHABITANTS,
}
