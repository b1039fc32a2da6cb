import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** Rows of one table are made by one piece of code: the first of them stand for all. */
const MORE_ROWS = 'tbody tr:nth-child(n + 13)'

/**
 * Both languages have the same colours, and every page is looked at in bokmål: to measure them is
 * most of what axe costs.
 */
const KNOWN_FROM_NB = { 'color-contrast': { enabled: false } }

/** Everything axe finds on the page as it stands, as one line a finding. */
export async function axeFindings(page: Page): Promise<string[]> {
  const isNynorsk = (await page.getAttribute('html', 'lang')) === 'nn'
  const { violations } = await new AxeBuilder({ page })
    // Only what is wrong is read, and there are no frames and no style sheets of others: none of
    // them is to cost a page, or a request, of its own.
    .options({
      resultTypes: ['violations'],
      preload: false,
      rules: isNynorsk ? KNOWN_FROM_NB : {},
    })
    .setLegacyMode(true)
    .exclude(MORE_ROWS)
    .analyze()
  return violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')}: ${violation.help}`),
  )
}
