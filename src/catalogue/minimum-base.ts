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

/** A mean over pupils: under thirty of them it says more about the year than about the place. */
export const PUPILS: MinimumBase = {
  indicator: 'elever-10-trinn',
  atLeast: 30,
  counted: { nb: 'elever på tiende trinn', nn: 'elevar på tiande trinn' },
}
