import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, inject, test } from 'vitest'
import { laptopReadme } from '../../scripts/site/laptop-readme.ts'
import { zipSite } from '../../scripts/site/site-zip.ts'

const folder = (): string => mkdtempSync(join(inject('runFolder'), 'zip-'))

test('the zip holds every file of the site as it is, hidden ones too, and how to start it', async () => {
  const site = folder()
  const picture = Uint8Array.from({ length: 9000 }, (_, i) => (i * 7) % 256)
  mkdirSync(join(site, 'sted/3101-halden'), { recursive: true })
  const files: Readonly<Record<string, string | Uint8Array>> = {
    '404.html': '<!doctype html>',
    '.htaccess': 'Options -Indexes',
    'sted/3101-halden/index.html': '<p>æøå</p>'.repeat(30_000),
    'bilde.png': picture,
  }
  for (const [name, content] of Object.entries(files)) writeFileSync(join(site, name), content)
  const [first, second] = [join(folder(), 'a.zip'), join(folder(), 'b.zip')] as const
  expect(await zipSite(site, first, laptopReadme('abc123'))).toBe(4)
  const zipped = unzipSync(readFileSync(first))
  expect(Object.keys(zipped)[0]).toBe('lokaltall/LES MEG.txt')
  expect(strFromU8(zipped['lokaltall/LES MEG.txt'] ?? new Uint8Array())).toContain('utgave abc123')
  for (const [name, content] of Object.entries(files))
    expect(Buffer.from(zipped[`lokaltall/${name}`] ?? '').equals(Buffer.from(content))).toBe(true)
  await zipSite(site, second, laptopReadme('abc123'))
  expect(readFileSync(second).equals(readFileSync(first))).toBe(true)
})

test('a folder without a built site is told of, with the remedy', async () => {
  await expect(zipSite(folder(), join(folder(), 'a.zip'), '')).rejects.toThrow('npm run build')
})
