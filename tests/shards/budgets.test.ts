import { brotliCompressSync, constants } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import { buildShards } from '../../scripts/shards/shards.ts'
import { committedShards } from '../committed-shards.ts'
import { versionOf } from '../../scripts/shards/write-shards.ts'
import { PLACES } from '../places-of-today.ts'

/** Bytes after brotli that a file may take on its way to a phone in a community hall. */
const BUDGETS = [
  { name: 'a place', files: /^sted\/\d+\.json$/, bytes: 4096, least: PLACES },
  { name: 'the newest of all', files: /^siste\.json$/, bytes: 24 * 1024, least: 1 },
  { name: 'the newest of a theme', files: /^siste\/\w+\.json$/, bytes: 12 * 1024, least: 5 },
  { name: 'the catalogue', files: /^katalog\.(nb|nn)\.json$/, bytes: 12 * 1024, least: 2 },
  { name: 'all places', files: /^steder\.json$/, bytes: 3 * 1024, least: 1 },
  { name: 'their other names', files: /^andre-navn\.json$/, bytes: 9 * 1024, least: 1 },
  { name: 'a pyramid', files: /^alder\/\d+\.json$/, bytes: 2048, least: PLACES },
]

let shards: ReadonlyMap<string, string>

beforeAll(async () => {
  shards = await committedShards()
})

const weight = (text: string, quality: number): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length

/** The best that brotli does takes long: it is asked of what is too heavy without. */
const isOver = (text: string, bytes: number): boolean =>
  weight(text, 5) > bytes && weight(text, constants.BROTLI_MAX_QUALITY) > bytes

test.each(BUDGETS)('$name: at most $bytes bytes a file', ({ files, bytes, least }) => {
  const named = [...shards].filter(([path]) => files.test(path))
  expect(named.length).toBeGreaterThanOrEqual(least)
  expect(named.filter(([, text]) => isOver(text, bytes)).map(([path]) => path)).toEqual([])
})

test('the same data give the same bytes', async () => {
  expect(versionOf(await buildShards('data'))).toBe(versionOf(shards))
})
