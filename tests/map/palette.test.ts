import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { SPECIAL_FILLS } from '../../src/map/fills.ts'
import { PALETTES, PATTERNS, PALETTE_RULES, paintOf } from '../../src/map/palette.ts'

const rgb = (colour: string): number[] =>
  [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)

/** Relative luminance as WCAG defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = rgb(colour).map((part) =>
    part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** How a colour is seen by those who lack the cones for red, or for green (Viénot 1999). */
const SEEN = {
  protanopia: [
    [0.11238, 0.88762, 0],
    [0.11238, 0.88762, 0],
    [0.00401, -0.00401, 1],
  ],
  deuteranopia: [
    [0.29275, 0.70725, 0],
    [0.29275, 0.70725, 0],
    [-0.02234, 0.02234, 1],
  ],
}

const seen = (colour: string, matrix: readonly number[][]): number[] =>
  matrix.map((row) =>
    row.reduce((sum, weight, i) => sum + weight * (rgb(colour)[i] ?? 0) ** 2.2, 0),
  )

const apart = (a: number[], b: number[]): number =>
  Math.hypot(
    ...a.map((part, i) => Math.max(part, 0) ** (1 / 2.2) - Math.max(b[i] ?? 0, 0) ** (1 / 2.2)),
  )

describe.each(['light', 'dark'] as const)('the %s palette', (scheme) => {
  const { sequential, diverging } = PALETTES[scheme]
  const turn = scheme === 'light' ? -1 : 1

  it('goes one way in lightness, so that it can be read without colour', () => {
    const steps = sequential
      .slice(1)
      .map((colour, i) => luminance(colour) - luminance(sequential[i]!))
    expect(steps.every((step) => turn * step > 0.01)).toBe(true)
    const outward = [diverging.slice(3), diverging.slice(0, 3).toReversed()]
    for (const side of outward) {
      const away = side.slice(1).map((colour, i) => luminance(colour) - luminance(side[i]!))
      expect(away.every((step) => turn * step > 0.01)).toBe(true)
    }
  })

  it.each(Object.entries(SEEN))('can be told apart with %s', (_, matrix) => {
    for (const ramp of [sequential, diverging])
      ramp.forEach((one, i) =>
        ramp.slice(i + 1).forEach((other) => {
          expect(apart(seen(one, matrix), seen(other, matrix)), `${one} ${other}`).toBeGreaterThan(
            0.09,
          )
        }),
      )
  })

  it('has no green and no red', () => {
    for (const colour of [...sequential, ...diverging]) {
      const [red = 0, green = 0, blue = 0] = rgb(colour)
      expect(green > red && green > blue).toBe(false)
      expect(red > 0.5 && green < 0.3 * red && blue < 0.3 * red).toBe(false)
    }
  })
})

describe('paintOf', () => {
  const scale = { breaks: [1], diverging: false, decimals: 0 }
  it('gives each kind of place without a class its own look', () => {
    const looks = SPECIAL_FILLS.map((fill) => paintOf(fill, scale))
    expect(new Set(looks).size).toBe(SPECIAL_FILLS.length)
    expect(new Set(Object.values(PATTERNS).map(({ path }) => path)).size).toBe(
      Object.keys(PATTERNS).length,
    )
  })
  it('is the same in the style sheet of the pages', () => {
    const plain = (css: string) =>
      css
        .replace(/\/\*[^]*?\*\//, '')
        .replace(/\s+/g, '')
        .replaceAll(';}', '}')
    const sheet = readFileSync('src/map/palette.css', 'utf8')
    expect(plain(sheet)).toBe(plain(PALETTE_RULES.join('')))
  })
  it('names only properties that the page defines', () => {
    const css = PALETTE_RULES.join('')
    for (const fill of ['c0', 'c1', 'outside', 'not-applicable'] as const)
      expect(css).toContain(`${/--[a-z0-9-]+/.exec(paintOf(fill, scale))![0]}:`)
  })
})
