import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readBoundaries } from '../../scripts/places/boundary-store.ts'

test.each([
  ['coarse', 32],
  ['fine', 60],
] as const)('%s boundaries: at most %i kB on their way to the map', async (detail, kB) => {
  const text = JSON.stringify(await readBoundaries('data', detail))
  expect(brotliCompressSync(text).length).toBeLessThanOrEqual(kB * 1024)
})
