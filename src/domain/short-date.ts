/** `23.11.2026` from an ISO date or time. */
export const shortDate = (iso: string): string =>
  iso.slice(0, 10).split('-').reverse().map(Number).join('.')
