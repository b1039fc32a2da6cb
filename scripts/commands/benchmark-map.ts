/**
 * `npm run benchmark:map`: what a change of period costs on the map, against setting the same
 * fills on the same paths in a bare page. Needs a built app (`npm run build`) and a Chromium.
 */
import { chromium, type Page } from 'playwright-core'
import { installedChromium } from '../run/installed-chromium.ts'
import { serveSite } from '../site/static-server.ts'

const PATH = '/kart/andel-65-pluss'
const ROUNDS = 60

/** One frame at sixty a second, in milliseconds. */
const FRAME = 1000 / 60

/** The time that this share of the rounds stayed under. */
const within = (times: readonly number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? 0

/** Median, and the quickest quarter: what is left when nothing else wants the machine. */
const told = (times: readonly number[]): string =>
  `${within(times, 0.5).toFixed(2)} ms, quickest quarter ${within(times, 0.25).toFixed(2)} ms`

/** Milliseconds from the press of a key until every path has its new fill and is laid out. */
const pageTimes = (page: Page): Promise<number[]> =>
  page.evaluate(async (rounds) => {
    const slider = document.querySelector<HTMLInputElement>('input[type=range]')!
    const svg = document.querySelector<SVGSVGElement>('.map-svg')!
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!
    const times: number[] = []
    for (let round = 0; round < rounds; round++) {
      await new Promise((done) => setTimeout(done, 60))
      const start = performance.now()
      set.call(slider, String(round % 2 === 0 ? 0 : Number(slider.max)))
      slider.dispatchEvent(new Event('input', { bubbles: true }))
      svg.getBoundingClientRect()
      times.push(performance.now() - start)
    }
    return times
  }, ROUNDS)

/** The same fills, taken from the page, set on copies of the same paths and nothing else. */
const bareTimes = (page: Page): Promise<number[]> =>
  page.evaluate(async (rounds) => {
    const original = document.querySelector('.map-areas')!
    const fills = [...original.querySelectorAll('path')].map((path) => path.getAttribute('fill')!)
    const svg = document.querySelector('.map-svg')!.cloneNode(false) as SVGSVGElement
    svg.append(original.cloneNode(true))
    document.body.replaceChildren(svg)
    const paths = [...svg.querySelectorAll('path')]
    const times: number[] = []
    for (let round = 0; round < rounds; round++) {
      await new Promise((done) => setTimeout(done, 60))
      const start = performance.now()
      paths.forEach((path, i) => path.setAttribute('fill', fills[(i + round + 1) % fills.length]!))
      svg.getBoundingClientRect()
      times.push(performance.now() - start)
    }
    return times
  }, ROUNDS)

const server = await serveSite({ folder: 'dist', port: 0 })
const { address } = server
const browser = await chromium.launch({
  executablePath: installedChromium(),
  args: ['--no-sandbox', '--disable-gpu'],
})
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.goto(new URL(PATH, address).href, { waitUntil: 'networkidle' })
  await page.locator('input[type=range]').first().waitFor()
  const own = await pageTimes(page)
  const bare = await bareTimes(page)
  console.log(`change of period, whole page:  ${told(own)} (a frame is ${FRAME.toFixed(1)} ms)`)
  console.log(`the same paths repainted bare: ${told(bare)}`)
  console.log(`ratio of the medians: ${(within(own, 0.5) / within(bare, 0.5)).toFixed(1)}`)
  if (within(own, 0.25) > FRAME) process.exitCode = 1
} finally {
  await browser.close()
  await server.close()
}
