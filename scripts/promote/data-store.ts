import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Manifest, ManifestEntry } from '../../src/domain/manifest.ts'
import { decodeObservations } from '../../src/observations/csv.ts'
import { sha256 } from '../sources/known-copies.ts'
import { error } from '../checks/finding.ts'
import type { Finding } from '../checks/finding.ts'
import { replaceFolder } from './generation.ts'
import type { FileSystem } from './generation.ts'
import type { Held, Plan } from './plan.ts'
import { idOfFile } from '../series/observation-file.ts'
import { factsInOrder } from '../series/staging.ts'
import type { ObservationFile } from '../series/observation-file.ts'

const EMPTY: Manifest = { version: 1, files: [] }

/** `data/manifest.json`; empty when there is none yet. */
export async function readManifest(dataDir: string): Promise<Manifest> {
  const path = join(dataDir, 'manifest.json')
  const text = await readFile(path, 'utf8').catch(() => null)
  if (text === null) return EMPTY
  const manifest = parseManifest(text, path)
  if (manifest.version !== 1)
    throw new Error(`${path} is of version ${String(manifest.version)}, this program knows 1.`)
  return manifest
}

function parseManifest(text: string, path: string): Manifest {
  try {
    return JSON.parse(text) as Manifest
  } catch (cause) {
    throw new Error(`${path} cannot be read: restore it with git, or run npm run data:promote.`, {
      cause,
    })
  }
}

/**
 * Rows and facts of every series that the manifest names, by series id: those of the catalogue in
 * its order, then those that it has no record of any more.
 */
export async function readPresent(
  dataDir: string,
  series: readonly ObservationFile[],
): Promise<Map<string, Held>> {
  const { files } = await readManifest(dataDir)
  const known = new Map(series.map(({ file }, order) => [file, order]))
  const orderOf = ({ file }: ManifestEntry) => known.get(file) ?? known.size
  const present = new Map<string, Held>()
  for (const entry of [...files].sort((a, b) => orderOf(a) - orderOf(b))) {
    const text = await readFile(join(dataDir, entry.file), 'utf8')
    const rows = decodeObservations(text, entry.file)
    present.set(idOfFile(entry.file), { rows, facts: factsInOrder(entry) })
  }
  return present
}

/** Whether the manifest and the files below `observations/` agree. */
export async function checkManifest(
  dataDir: string,
  series: readonly ObservationFile[],
): Promise<Finding[]> {
  const { files } = await readManifest(dataDir)
  const known = new Set(series.map(({ file }) => file))
  const found = await Promise.all(files.map((entry) => checkEntry(dataDir, entry, known)))
  const named = new Set(files.map(({ file }) => file))
  const strays = (await observationFiles(dataDir)).filter((file) => !named.has(file))
  return [
    ...found.flat(),
    ...strays.map((file) =>
      error(file, 'the manifest does not name it', 'delete it: it is not made by data:promote'),
    ),
  ]
}

async function checkEntry(
  dataDir: string,
  entry: ManifestEntry,
  known: ReadonlySet<string>,
): Promise<Finding[]> {
  const { file } = entry
  const again = 'restore it with git, or run "npm run data:promote"'
  if (!known.has(file)) return [error(file, 'no record of the catalogue has it', again)]
  const text = await readFile(join(dataDir, file), 'utf8').catch(() => null)
  if (text === null) return [error(file, 'the manifest names it, but it is not there', again)]
  if (sha256(text) !== entry.sha256)
    return [error(file, 'its checksum is not the one in the manifest', again)]
  const rows = decodeObservations(text, file).length
  if (rows === entry.rows) return []
  return [error(file, `it has ${rows} rows, the manifest says ${entry.rows}`, again)]
}

async function observationFiles(dataDir: string): Promise<string[]> {
  const names = await readdir(join(dataDir, 'observations'), { recursive: true }).catch(() => [])
  return names
    .filter((name) => name.endsWith('.csv'))
    .map((name) => `observations/${name.replaceAll('\\', '/')}`)
    .sort()
}

/**
 * Writes a plan as a new generation of the data folder, whole or not at all. Files of series that
 * were let go are left out; everything else in the folder is kept, also what no manifest names.
 */
export async function writePlan(dataDir: string, plan: Plan, disk?: FileSystem): Promise<void> {
  const files = new Map([...plan.files, ['manifest.json', manifestText(plan.manifest)]])
  const before = await readManifest(dataDir)
  const removed = before.files.map(({ file }) => file).filter((file) => !plan.files.has(file))
  await mkdir(dataDir, { recursive: true })
  await replaceFolder(dataDir, { files, removed }, disk)
}

/** Whether the folder already holds exactly what the plan would write. */
export async function isWhatIsThere(dataDir: string, plan: Plan): Promise<boolean> {
  const text = await readFile(join(dataDir, 'manifest.json'), 'utf8').catch(() => null)
  if (text !== manifestText(plan.manifest)) return false
  for (const [file, planned] of plan.files)
    if ((await readFile(join(dataDir, file), 'utf8').catch(() => null)) !== planned) return false
  return true
}

const manifestText = (manifest: Manifest): string => `${JSON.stringify(manifest, null, 1)}\n`
