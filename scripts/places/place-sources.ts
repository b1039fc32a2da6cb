import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Origin } from '../../src/domain/manifest.ts'
import { writeAtomically } from './atomic-write.ts'

/** Where a file of `data/places/` (or some of its columns) comes from. */
export interface PlaceSource {
  /** File name below `data/places/`. */
  readonly file: string
  /** The columns this row is about; null: all of the file. */
  readonly columns: readonly string[] | null
  readonly publisher: string
  /** As the publisher names it: `SSB KLASS 131, kommuneinndeling`. */
  readonly source: string
  readonly url: string
  readonly licence: string
  /** ISO date the codes or groups hold for; null: the whole history, or a copy that need not be of that date. */
  readonly validAt: string | null
  readonly origin: Origin
}

const FILE = 'sources.json'

export const CC_BY = 'CC BY 4.0'

/** Replaces the rows about the files named in `fresh` and leaves the others. Sorted by file. */
export async function recordSources(dataDir: string, fresh: readonly PlaceSource[]): Promise<void> {
  const replaced = new Set(fresh.map(({ file }) => file))
  const kept = (await readSources(dataDir)).filter(({ file }) => !replaced.has(file))
  const rows = [...kept, ...fresh].sort((a, b) => a.file.localeCompare(b.file, 'en'))
  await writeAtomically(join(dataDir, 'places', FILE), `${JSON.stringify(rows, null, 2)}\n`)
}

/** The rows of `places/sources.json`; empty when nothing has been made yet. */
export async function readSources(dataDir: string): Promise<readonly PlaceSource[]> {
  const text = await readFile(join(dataDir, 'places', FILE), 'utf8').catch(() => '[]')
  return JSON.parse(text) as PlaceSource[]
}
