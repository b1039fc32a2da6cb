import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fewLines, fittedText, textLines } from '../../../src/charts/picture/text-lines.ts'

/** Every letter is one wide. */
const letters = (text: string) => [...text].length

describe('lines of a text', () => {
  test('broken at spaces, not at no-break spaces', () => {
    expect(textLines('en to tre fire', 6, letters)).toEqual(['en to', 'tre', 'fire'])
    expect(textLines('om 12\u00a0500 kroner', 9, letters)).toEqual(['om 12\u00a0500', 'kroner'])
  })

  test('a word alone too wide is broken where it must be', () => {
    expect(textLines('å Guovdageaidnu', 6, letters)).toEqual(['å', 'Guovda', 'geaidn', 'u'])
  })

  test('no line is too wide, and nothing is lost', () => {
    const text = fc.stringMatching(/^[a-zæøå]{1,15}( [a-zæøå]{1,15}){0,20}$/)
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 40 }), (words, width) => {
        const lines = textLines(words, width, letters)
        expect(Math.max(...lines.map(letters))).toBeLessThanOrEqual(width)
        expect(lines.join('').replaceAll(' ', '')).toBe(words.replaceAll(' ', ''))
      }),
    )
  })

  test('what there is no room for is seen to be missing', () => {
    expect(fewLines('en to tre fire fem', 6, letters, 2)).toEqual(['en to', 'tre…'])
    expect(fewLines('en to', 6, letters, 2)).toEqual(['en to'])
    expect(fewLines('en fjorten', 7, letters, 1)).toEqual(['en…'])
  })
})

describe('a text fitted to its room', () => {
  const fit = (text: string, height: number) =>
    fittedText(text, { width: 100, height }, [20, 10, 5], letters, 1.2)

  test('as large as there is room for', () => {
    expect(fit('en', 30)).toEqual({ size: 20, lines: ['en'] })
    expect(fit('en to tre fire', 30).size).toBe(10)
  })

  test('cut when not even the smallest has room', () => {
    const { size, lines } = fit('ord '.repeat(100), 30)
    expect(size).toBe(5)
    expect(lines).toHaveLength(5)
    expect(lines.at(-1)).toMatch(/…$/)
  })
})
