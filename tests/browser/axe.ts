import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** Rows of one table are made by one piece of code: the first of them stand for all. */
const MORE_ROWS = 'tbody tr:nth-child(n + 13)'

interface Known {
  /**
   * The same page has been looked at in the other language, in the same state and at the same size:
   * it has the same colours, and to measure them is most of what axe costs.
   */
  readonly colours: boolean
}

/** Everything axe finds on the page as it stands, as one line a finding. */
export async function axeFindings(
  page: Page,
  known: Known = { colours: false },
): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    // Only what is wrong is read, and there are no frames and no style sheets of others: none of
    // them is to cost a page, or a request, of its own.
    .options({
      resultTypes: ['violations'],
      preload: false,
      rules: { 'color-contrast': { enabled: !known.colours } },
    })
    .setLegacyMode(true)
    .exclude(MORE_ROWS)
    .analyze()
  return violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')}: ${violation.help}`),
  )
}
