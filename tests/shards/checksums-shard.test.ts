import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { committedShards } from '../committed-shards.ts'
import type { ChecksumsShard } from '../../src/observations/shards.ts'

test('the checksum of an indicator is that of its observation file', async () => {
  const shards = await committedShards()
  const checksums = JSON.parse(shards.get('sjekksummer.json') ?? '{}') as ChecksumsShard
  expect(Object.keys(checksums).length).toBeGreaterThan(30)
  for (const id of ['folketall', 'andel-65-pluss', 'leid-bolig']) {
    const file = await readFile(`data/observations/${id}.csv`)
    expect(checksums[id], id).toBe(createHash('sha256').update(file).digest('hex'))
  }
})
