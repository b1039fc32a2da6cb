/** Getting about by keyboard. */
import type { Page } from 'playwright-core'

/** More than any page has places to stop at. */
const MOST = 400

/** Presses Tab until the focus is on an element that answers, as a keyboard user would. */
export async function tabTo(
  page: Page,
  isThere: string,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  for (let i = 0; i < MOST; i++) {
    await page.keyboard.press(key)
    if (await page.evaluate((selector) => document.activeElement?.matches(selector), isThere))
      return
  }
  throw new Error(`${MOST} times ${key} did not reach ${isThere}`)
}
