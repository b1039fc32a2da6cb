import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Empties the folder and writes the files. */
export async function writeOpenFiles(
  files: ReadonlyMap<string, string | Uint8Array>,
  folder: string,
): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  for (const folders of new Set([...files.keys()].map((path) => dirname(join(folder, path)))))
    await mkdir(folders, { recursive: true })
  for (const [path, content] of files) await writeFile(join(folder, path), content)
}
