/** What the fonts of the machine do to room: pages are set in those that there are. */
import type { Page } from 'playwright-core'

const SAMPLE = 'Innbyggere 65 år og eldre i kommunen'

/** Ems that the sample is long in Noto Sans, in which the pages were looked at. */
const IN_NOTO = 18.43

/**
 * How much more room text takes here than in Noto Sans: 1 where it takes no more, 1.08 in DejaVu
 * Sans. What must have room to the pixel, or to the sheet, has so much more of it.
 */
export async function widthOfText(page: Page): Promise<number> {
  const ems = await page.evaluate((sample) => {
    const context = document.createElement('canvas').getContext('2d')
    if (!context) throw new Error('no canvas')
    context.font = `100px ${getComputedStyle(document.body).fontFamily}`
    return context.measureText(sample).width / 100
  }, SAMPLE)
  return Math.max(1, Math.round((100 * ems) / IN_NOTO) / 100)
}
