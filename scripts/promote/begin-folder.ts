import { cp, mkdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** What is committed: the places that an empty folder starts with. */
const COMMITTED = 'data'

const there = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )

/**
 * Gives a data folder that has no places those that are committed, whole or not at all: figures
 * are fetched for places, so that an empty folder cannot be filled without them.
 */
export async function beginFolder(
  dataDir: string,
  log: (line: string) => void,
  from = COMMITTED,
): Promise<void> {
  const places = join(dataDir, 'places')
  if ((await there(places)) || !(await there(join(from, 'places')))) return
  await mkdir(dataDir, { recursive: true })
  const half = join(dataDir, `places.${process.pid}.tmp`)
  try {
    await cp(join(from, 'places'), half, { recursive: true })
    await rename(half, places)
  } finally {
    await rm(half, { recursive: true, force: true })
  }
  log(`${dataDir} has no places: begun with those of ${from}/places`)
}
