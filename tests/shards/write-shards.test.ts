import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sealed } from '../../src/observations/seal.ts'
import { lastRead, versionOf, writeShards } from '../../scripts/shards/write-shards.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shards-'))
})
afterEach(() => rm(folder, { recursive: true }))

test('writes the files and their version, and clears what was there', async () => {
  const target = join(folder, 'data')
  await mkdir(target)
  await writeFile(join(target, 'old.json'), '{}')
  const shards = new Map([['sted/3101.json', '{"a":1}']])
  const version = await writeShards(shards, target, '2026-11-23')
  expect((await readdir(target)).sort()).toEqual([version, 'version.json'])
  expect(await readFile(join(target, version, 'sted/3101.json'), 'utf8')).toBe(
    sealed('{"a":1}', 'sted/3101.json', version),
  )
  expect(JSON.parse(await readFile(join(target, 'version.json'), 'utf8'))).toEqual({
    version,
    read: '2026-11-23',
  })
})

test('the newest copy says when the figures were read', () => {
  const read = (day: string) => ({ origin: { direct: true, via: null, taken: null, read: day } })
  expect(lastRead([read('2026-11-23'), read('2026-11-28'), read('2025-12-31')])).toBe('2026-11-28')
  expect(lastRead([])).toBe('')
})

test('the version tells of content and of paths, not of order', () => {
  const one = new Map([
    ['a', '1'],
    ['b', '2'],
  ])
  expect(versionOf(new Map([...one].reverse()))).toBe(versionOf(one))
  expect(versionOf(new Map([...one, ['b', '3']]))).not.toBe(versionOf(one))
  expect(versionOf(new Map([['ab', '12']]))).not.toBe(versionOf(new Map([['a', 'b12']])))
})
