import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Manifest } from '../../src/domain/manifest.ts'

/** Reads `<dataDir>/manifest.json`; a data folder without one has no figures yet. */
export async function readManifest(dataDir: string): Promise<Manifest> {
  const path = join(dataDir, 'manifest.json')
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Manifest
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { version: 1, files: [] }
    throw new Error(`${path} cannot be read: restore it with git, or run npm run data:promote.`, {
      cause: error,
    })
  }
}
