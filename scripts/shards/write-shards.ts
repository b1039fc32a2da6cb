import { createHash } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ManifestEntry } from '../../src/domain/manifest.ts'
import { sealed } from '../../src/observations/seal.ts'

/** A short hash over every path and content: the same files, the same version. */
export function versionOf(shards: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256')
  for (const [path, text] of [...shards].sort(([a], [b]) => (a < b ? -1 : 1))) {
    hash.update(`${path}\0${text}\0`)
  }
  return hash.digest('hex').slice(0, 10)
}

/** When the newest of the copies was read (ISO date); '' of none. */
export const lastRead = (files: readonly Pick<ManifestEntry, 'origin'>[]): string =>
  files.reduce((last, { origin }) => (origin.read > last ? origin.read : last), '')

/**
 * Empties the folder, writes the files below `<version>/` and names the version in `version.json`;
 * answers the version. The version is part of every address, so that a page can never read the
 * files of another build: they are not there. Each file is sealed, so that a reader finds out what is
 * not what was written. `read`: the day on which the newest of the figures were read (ISO date), for
 * those who see them without a network.
 */
export async function writeShards(
  shards: ReadonlyMap<string, string>,
  folder: string,
  read: string,
): Promise<string> {
  const version = versionOf(shards)
  await rm(folder, { recursive: true, force: true })
  for (const [path, text] of shards) {
    const file = join(folder, version, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, sealed(text, path, version))
  }
  await writeFile(join(folder, 'version.json'), JSON.stringify({ version, read }))
  return version
}
