/**
 * `npm run shards`: makes the files that pages read, below `public/data/`, from `data/`.
 * Another data folder is named by `LOKALTALL_DATA_DIR`.
 */
import { buildShards } from '../build/shards.ts'
import { writeShards } from '../build/write-shards.ts'

const TARGET = 'public/data'

try {
  const shards = await buildShards(process.env['LOKALTALL_DATA_DIR'] ?? 'data')
  const version = await writeShards(shards, TARGET)
  console.log(`${shards.size} files below ${TARGET}, version ${version}`)
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
