import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileDescription } from '../../src/catalogue/file-descriptions.ts'
import type { FileDescription } from '../../src/catalogue/files.ts'
import { INDICATORS } from '../../src/catalogue/index.ts'
import type { FileSource, FilesSource } from '../../src/domain/indicator.ts'
import { observationsFrom } from '../sources/file.ts'
import { readFileTable } from '../sources/file-table.ts'
import type { FileRow } from '../sources/file-table.ts'
import { knownCopy, originOfCopy } from '../sources/known-copies.ts'
import type { KnownCopies, KnownCopy } from '../sources/known-copies.ts'
import type { Places } from '../places/read-places.ts'
import type { Areas } from '../borders/areas.ts'
import { coverageTable } from '../series/coverage-table.ts'
import { EXIT, usageError } from '../run/exit-codes.ts'
import type { ExitCode } from '../run/exit-codes.ts'
import type { Published } from '../series/published.ts'
import { withLock } from '../run/lock.ts'
import { codesOfNames } from '../borders/place-names.ts'
import type { CommandInput } from '../run/run-command.ts'
import { chooseFiles, observationFilesOf } from '../series/observation-file.ts'
import type { ObservationFile } from '../series/observation-file.ts'
import { writeStaged } from '../series/staging.ts'
import type { Staged, StagedFacts } from '../series/staging.ts'
import { takeIn } from '../borders/take-in.ts'
import { readAreas } from '../borders/today-areas.ts'

const USAGE = 'npm run data:import -- [--dry-run] <folder> [indicator …]'

type ImportedFile = ObservationFile & { readonly source: FileSource | FilesSource }

/** A file that has been read, and the way its copy came here. */
interface ReadFile {
  readonly description: FileDescription
  readonly rows: readonly FileRow[]
  readonly copy: KnownCopy
}

/**
 * Reads the chosen indicators' files from a folder into the staging folder; `--dry-run` only says
 * what it understood. A file that is not in the folder is skipped, unless its indicator was named.
 */
export async function importData(input: CommandInput): Promise<ExitCode> {
  const [folder, ...ids] = input.args.filter((arg) => arg !== '--dry-run')
  if (folder === undefined) throw usageError(`Name the folder with the files: ${USAGE}`)
  const dryRun = input.args.includes('--dry-run')
  return withLock(input.environment.dataDir, input.log, async () => {
    const staged = await importFolder(input, folder, ids, dryRun)
    input.print(coverageTable(staged))
    const where = dryRun
      ? 'nothing was written (--dry-run)'
      : `they are in ${input.environment.staging}`
    input.print(`${staged.length} series were understood; ${where}.`)
    if (staged.length && !dryRun) input.print('Next: npm run data:diff, then npm run data:promote')
    return EXIT.done
  })
}

/** Reads and (unless it is a dry run) stages; for a caller that holds the lock. */
export async function importFolder(
  input: CommandInput,
  folder: string,
  ids: readonly string[],
  dryRun: boolean,
): Promise<readonly Staged[]> {
  const series = chooseFiles(observationFilesOf(INDICATORS), ids).filter(isImportedFile)
  const { places, areas } = await readAreas(input.environment.dataDir)
  const files = await readFiles(folder, series, ids.length > 0, input)
  const staged = series
    .filter(({ source }) => fileSources(source).every(({ file }) => files.has(file)))
    .map((one) => stagedFromFiles(one, files, { places, areas, today: input.environment.today }))
  if (!dryRun) for (const one of staged) await writeStaged(input.environment.staging, one)
  return staged
}

const isImportedFile = (one: ObservationFile): one is ImportedFile =>
  one.source.kind === 'file' || one.source.kind === 'files'

const fileSources = (source: FileSource | FilesSource): readonly FileSource[] =>
  source.kind === 'file' ? [source] : source.files

/** Every file the series need that is in the folder, each read once, by the description's id. */
async function readFiles(
  folder: string,
  series: readonly ImportedFile[],
  named: boolean,
  { environment, log }: CommandInput,
): Promise<Map<string, ReadFile>> {
  const copies = await readCopies(environment.dataDir)
  const ids = new Set(series.flatMap(({ source }) => fileSources(source).map(({ file }) => file)))
  const files = new Map<string, ReadFile>()
  for (const description of [...ids].map(fileDescription)) {
    const path = join(folder, description.name)
    const bytes = await readFile(path).catch(() => null)
    if (!bytes && named) throw new Error(`${path} cannot be read. ${whereFrom(description)}`)
    if (!bytes) log(`${description.name} is not in ${folder}: skipped. ${whereFrom(description)}`)
    if (!bytes) continue
    log(`${description.name}: reading ${Math.round(bytes.length / 1024)} kB`)
    const copy = knownCopy(description.name, bytes, copies)
    files.set(description.id, { description, copy, rows: await readFileTable(description, bytes) })
  }
  return files
}

const whereFrom = ({ publisher, title, url }: FileDescription): string =>
  `It is ${publisher}'s "${title.nb}", see ${url}`

async function readCopies(dataDir: string): Promise<KnownCopies> {
  const path = join(dataDir, 'origins.json')
  const text = await readFile(path, 'utf8').catch(() => '{}')
  return JSON.parse(text) as KnownCopies
}

interface ImportContext {
  readonly places: Places
  readonly areas: Areas
  readonly today: string
}

function stagedFromFiles(
  one: ImportedFile,
  files: ReadonlyMap<string, ReadFile>,
  { places, areas, today }: ImportContext,
): Staged {
  const parts = fileSources(one.source).map((source) => ({
    source,
    file: files.get(source.file) as ReadFile,
  }))
  const published = parts.map(({ source, file }): Published => ({
    borders: file.description.borders,
    rows: observationsFrom(source, file.description, file.rows, namesIn(file, places)),
  }))
  const facts = joinFacts(parts.map(({ file }) => factsOf(file, today)))
  return { id: one.id, rows: takeIn(one, published, areas), facts }
}

function namesIn({ description, rows }: ReadFile, places: Places) {
  const { places: naming } = description
  const names = naming.kind === 'name' ? rows.map(({ fields }) => fields[naming.column] ?? '') : []
  return codesOfNames(names, places)
}

const factsOf = ({ description, copy }: ReadFile, today: string): StagedFacts => ({
  publisher: description.publisher,
  source: description.title.nb,
  url: description.url,
  licence: description.licence,
  updated: copy.updated,
  origin: originOfCopy(copy, today),
  query: copy.sha256,
})

/** Of several files: every name once, and a date only when they have the same. */
function joinFacts(facts: readonly StagedFacts[]): StagedFacts {
  const [first] = facts
  if (!first) throw new Error('A record with several files names none.')
  const joined = (read: (one: StagedFacts) => string) => [...new Set(facts.map(read))].join(' og ')
  const same = <T>(read: (one: StagedFacts) => T): T | null =>
    facts.every((one) => read(one) === read(first)) ? read(first) : null
  return {
    publisher: joined(({ publisher }) => publisher),
    source: joined(({ source }) => source),
    url: first.url,
    licence: joined(({ licence }) => licence),
    updated: same(({ updated }) => updated),
    origin: {
      ...first.origin,
      via: joined(({ origin }) => origin.via ?? ''),
      taken: same(({ origin }) => origin.taken),
    },
    query: facts.map(({ query }) => query).join(' '),
  }
}
