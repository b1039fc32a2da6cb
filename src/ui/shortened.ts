/** Longer than any address of ours; enough to recognise what was typed. */
const LONGEST = 60

/** A text from an address, cut so that it can be shown whatever it is. */
export const shortened = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
