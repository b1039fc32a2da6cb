import { createHash } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** A short hash over every path and content: the same files, the same version. */
export function versionOf(shards: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256')
  for (const [path, text] of [...shards].sort(([a], [b]) => (a < b ? -1 : 1))) {
    hash.update(`${path}\0${text}\0`)
  }
  return hash.digest('hex').slice(0, 10)
}

/** Empties the folder and writes the files and `version.json` there; answers the version. */
export async function writeShards(
  shards: ReadonlyMap<string, string>,
  folder: string,
): Promise<string> {
  const version = versionOf(shards)
  await rm(folder, { recursive: true, force: true })
  for (const [path, text] of [...shards, ['version.json', JSON.stringify({ version })] as const]) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  return version
}
