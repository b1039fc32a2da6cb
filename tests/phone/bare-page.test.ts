import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { barePage } from '../../scripts/phone/bare-page.ts'

const bytes = (html: string): number => brotliCompressSync(html).length

test('has the text and the figures, and neither scripts nor styles', () => {
  const bare = barePage(
    '<link rel="preload" href="/a.js"><style>p{color:red}</style><p class="key">22,8</p><script src="/a.js"></script>',
  )
  expect(bare).toContain('<p class="key">22,8</p>')
  expect(bare).not.toMatch(/<script|<style|<link/)
})

test('has as many bytes on the line as the page it stands for', () => {
  const source = readFileSync('tests/browser/map.test.ts', 'utf8')
  const lengths = fc.tuple(
    fc.integer({ min: 4000, max: 20_000 }),
    fc.integer({ min: 0, max: 12_000 }),
  )
  fc.assert(
    fc.property(lengths, ([script, text]) => {
      const html = `<script>${source.slice(0, script)}</script><p>${source.slice(-text)}</p>`
      const difference = bytes(barePage(html)) - bytes(html)
      expect(Math.abs(difference)).toBeLessThanOrEqual(0.03 * bytes(html) + 40)
    }),
    { numRuns: 30 },
  )
})
