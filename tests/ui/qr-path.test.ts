import fc from 'fast-check'
import decodeQR from 'qr/decode.js'
import { expect, test } from 'vitest'
import { qrPath } from '../../src/ui/qr-path.ts'

/** The drawn code as a camera sees it: `scale` pixels a module, black on white. */
function photographed(text: string, scale = 4) {
  const { size, path } = qrPath(text)
  const side = size * scale
  const data = new Uint8Array(side * side * 4).fill(255)
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let i = 0; i < scale * scale; i++) {
      const column = Number(x) * scale + (i % scale)
      const row = Number(y) * scale + Math.floor(i / scale)
      data.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3)
    }
  return { width: side, height: side, data }
}

test('what is drawn is read again as the address it was drawn from', () => {
  const part = fc.stringMatching(/^[a-z0-9-]{1,40}$/)
  fc.assert(
    fc.property(part, part, (place, anchor) => {
      const address = `https://lokaltall.example/nn/sted/3120-${place}?apne=helse#tall-${anchor}`
      expect(decodeQR(photographed(address))).toBe(address)
    }),
    { numRuns: 10 },
  )
})
