/**
 * `npm run shards`: makes the files that pages read, below `public/data/`, and those for who reuses
 * the figures, below `public/tall/`, from `data/`.
 * Another data folder is named by `LOKALTALL_DATA_DIR`.
 */
import { existsSync } from 'node:fs'
import { buildShards } from '../shards/shards.ts'
import { openFiles } from '../open/open-files.ts'
import { writeOpenFiles } from '../open/write-open-files.ts'
import { lastRead, writeShards } from '../shards/write-shards.ts'
import { readManifest } from '../promote/data-store.ts'
import { finishOrUndo } from '../promote/generation.ts'

const TARGET = 'public/data'
const OPEN = 'public/tall'
const dataDir = process.env['LOKALTALL_DATA_DIR'] ?? 'data'

try {
  // Gone only when an update was killed between its two renames: the folder beside it is whole.
  if (!existsSync(dataDir)) await finishOrUndo(dataDir, console.log)
  const shards = await buildShards(dataDir)
  const { files } = await readManifest(dataDir)
  const version = await writeShards(shards, TARGET, lastRead(files))
  const open = await openFiles(dataDir, shards, version)
  await writeOpenFiles(open, OPEN)
  console.log(
    `${shards.size} files below ${TARGET}, version ${version}; ${open.size} below ${OPEN}`,
  )
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
