/**
 * Whether a link was touched. It leads elsewhere: what is fetched for the further use of this page
 * would share the line with what the reader asked for.
 */
export const isOnLink = ({ target }: Event): boolean =>
  target instanceof Element && target.closest('a[href]') !== null
