/** What an address says and the page does not do. Nothing of an address is swallowed in silence. */

/** What others hang on to links that are passed along says nothing to us. */
const PASSED_ALONG = /^(utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|_ga)$/

const items = (text: string): string[] =>
  text.split(',').flatMap((one) => (one.trim() === '' ? [] : one.trim()))

export interface Followed {
  /** The address as the page's grammar understands it: written again as it was read. */
  readonly understood: string
  /** What the page shows, with every choice of its own written out. */
  readonly shown: string
}

/**
 * The parts of a query that are not followed, as they stand there: `periode=1990`,
 * `steder=0231`. Of a list only what of it is not. A part is followed where what is shown says the
 * same, or says what the part was understood as.
 */
export function notFollowed(search: string, { understood, shown }: Followed): string[] {
  const [means, does] = [new URLSearchParams(understood), new URLSearchParams(shown)]
  return [...new URLSearchParams(search)].flatMap(([name, text]) => {
    if (PASSED_ALONG.test(name) || text.trim() === '') return []
    const done = does.getAll(name)
    const asked = items(text)
    const sameMeaning =
      done.includes(means.get(name) ?? '') && items(means.get(name) ?? '').length === asked.length
    const isFirst = new URLSearchParams(search).get(name) === text
    if (sameMeaning && isFirst) return []
    const all = new Set(done.flatMap(items))
    const left = asked.filter((item) => !all.has(item))
    return left.length > 0 ? [`${name}=${left.join(',')}`] : []
  })
}
