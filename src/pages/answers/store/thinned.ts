const HOUR = 3_600_000
const DAY = 24 * HOUR

/** How far apart those of an age are kept; the same slot, and only the newest of them stays. */
const slotOf = (until: number, now: number): string => {
  const age = now - until
  if (age < 2 * HOUR) return `each ${until}`
  if (age < 2 * DAY) return `hour ${Math.floor(until / HOUR)}`
  return `day ${Math.floor(until / DAY)}`
}

/** The longest that anything is kept. */
const LONGEST = 400 * DAY

/**
 * Those that need not be kept: of the last two hours all stand, of the last two days one an hour, of
 * the last year one a day.
 */
export function thinned<Kept extends { readonly until: string }>(
  kept: readonly Kept[],
  now: Date,
): Kept[] {
  const newest = new Map<string, string>()
  const slot = ({ until }: Kept) => slotOf(Date.parse(until), now.getTime())
  for (const one of kept) {
    const before = newest.get(slot(one)) ?? ''
    if (one.until > before) newest.set(slot(one), one.until)
  }
  return kept.filter(
    (one) => newest.get(slot(one)) !== one.until || now.getTime() - Date.parse(one.until) > LONGEST,
  )
}
