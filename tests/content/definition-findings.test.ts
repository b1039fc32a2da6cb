import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { definitionFindings } from '../../scripts/content/definition-findings.ts'
import { findingsIn } from '../../scripts/pipeline/check-data.ts'
import { buildShards } from '../../scripts/shards/shards.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lokaltall-'))
  await mkdir(join(folder, 'content'))
  await cp('data/places', join(folder, 'places'), { recursive: true })
})
afterEach(() => rm(folder, { recursive: true }))

/** The project's papers, with a question's figure misspelt. */
async function misspell(): Promise<void> {
  for (const name of await readdir('data/content')) {
    const text = await readFile(join('data/content', name), 'utf8')
    const misspelt = text.replace(/("indicators": \[\s*")/, '$1mis')
    expect(misspelt).not.toBe(text)
    await writeFile(join(folder, 'content', name), misspelt)
  }
}

test('nothing is wrong with the project itself, nor with a folder that has no paper', async () => {
  expect(await definitionFindings('data')).toEqual([])
  expect(await definitionFindings(join(folder, 'content'))).toEqual([])
})

test('a paper that names what is not there stops the check and the making of shards', async () => {
  await misspell()
  expect(await findingsIn(folder)).toContainEqual({
    severity: 'error',
    about: expect.any(String) as string,
    check: 'definition',
    message: expect.stringMatching(/the catalogue shows no indicator "mis/) as string,
    action: `mend the paper in ${folder}/content/`,
  })
  await expect(buildShards(folder)).rejects.toThrow(/"mis.*mend the paper in/)
})
