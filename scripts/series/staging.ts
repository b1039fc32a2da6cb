import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ManifestEntry } from '../../src/domain/manifest.ts'
import type { Finding } from '../checks/finding.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { decodeObservations, encodeObservations } from '../../src/observations/csv.ts'

/** What is known of staged rows: what the manifest will say of them. */
export type StagedFacts = Pick<
  ManifestEntry,
  'publisher' | 'source' | 'url' | 'licence' | 'updated' | 'origin' | 'query' | 'rest'
>

/** The facts in one order, whoever made them: the manifest's text must not depend on it. */
export const factsInOrder = (facts: StagedFacts): StagedFacts => ({
  publisher: facts.publisher,
  source: facts.source,
  url: facts.url,
  licence: facts.licence,
  updated: facts.updated,
  origin: facts.origin,
  query: facts.query,
  ...(facts.rest ? { rest: facts.rest } : {}),
})

/** Rows of one series that have been fetched but not yet checked and promoted. */
export interface Staged {
  /** The series' id: an indicator, or `indicator/part`. */
  readonly id: string
  readonly facts: StagedFacts
  readonly rows: readonly Observation[]
  /** What was found while they were read, for whoever promotes them. */
  readonly findings?: readonly Finding[]
}

/** Where the rows lie: beside them are kept answers, acceptances and the report. */
export const rowsFolder = (staging: string): string => join(staging, 'rows')

/** What was found goes beside the rows, and not into the manifest as the facts do. */
const FOUND = '.found'

/** Writes `<id>.csv` and `<id>.json`; the facts last, so that they never stand without rows. */
export async function writeStaged(
  staging: string,
  { id, facts, rows, findings = [] }: Staged,
): Promise<void> {
  const dir = rowsFolder(staging)
  await mkdir(dirname(join(dir, id)), { recursive: true })
  // The facts of an earlier run must not stand beside new rows, should this one be killed.
  await rm(join(dir, `${id}.json`), { force: true })
  await writeFile(join(dir, `${id}.csv`), encodeObservations(rows))
  await writeFile(join(dir, `${id}${FOUND}`), JSON.stringify(findings))
  await writeFile(join(dir, `${id}.json`), `${JSON.stringify(facts, null, 2)}\n`)
}

/** Everything staged; a folder that is not there holds nothing. */
export async function readStaged(staging: string): Promise<Staged[]> {
  const dir = rowsFolder(staging)
  const names = await readdir(dir, { recursive: true }).catch(() => [] as string[])
  const ids = names
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length).replaceAll('\\', '/'))
    .sort()
  return Promise.all(ids.map((id) => readOne(dir, id)))
}

async function readOne(dir: string, id: string): Promise<Staged> {
  const path = join(dir, `${id}.csv`)
  const rows = decodeObservations(await readFile(path, 'utf8'), path)
  const facts = JSON.parse(await readFile(join(dir, `${id}.json`), 'utf8')) as StagedFacts
  const found = await readFile(join(dir, `${id}${FOUND}`), 'utf8').catch(() => '[]')
  return { id, facts: factsInOrder(facts), rows, findings: JSON.parse(found) as readonly Finding[] }
}
