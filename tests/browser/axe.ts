import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** Everything axe finds on the page as it stands, as one line a finding. */
export async function axeFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')}: ${violation.help}`),
  )
}
