import { join } from 'node:path'
import { fileDescription } from '../../src/catalogue/file-descriptions.ts'
import type { FileDescription } from '../../src/catalogue/files.ts'
import { INDICATORS } from '../../src/catalogue/index.ts'
import type { FileSource, FilesSource, SourceReference } from '../../src/domain/indicator.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { levelOf } from '../../src/domain/place.ts'
import type { Areas } from '../borders/areas.ts'
import { codesOfNames } from '../borders/place-names.ts'
import { rowsLeft } from '../borders/rows-left.ts'
import { takeInCopies } from '../borders/take-in.ts'
import { readAreas } from '../borders/today-areas.ts'
import { checkCopies, copiesLine } from '../series/check-copies.ts'
import { facilitiesFrom } from '../facilities/facility-rows.ts'
import { stageFacilities } from '../facilities/facility-store.ts'
import type { Places } from '../places/read-places.ts'
import { readManifest, readPresent } from '../promote/data-store.ts'
import type { Held } from '../promote/plan.ts'
import { EXIT, usageError } from '../run/exit-codes.ts'
import type { ExitCode } from '../run/exit-codes.ts'
import { withLock } from '../run/lock.ts'
import type { CommandInput } from '../run/run-command.ts'
import { coverageTable } from '../series/coverage-table.ts'
import { chooseFiles, observationFilesOf } from '../series/observation-file.ts'
import type { ObservationFile } from '../series/observation-file.ts'
import type { Published } from '../series/published.ts'
import { readStaged, writeStaged } from '../series/staging.ts'
import type { Staged, StagedFacts } from '../series/staging.ts'
import type { LeftRow } from '../sources/file-rows.ts'
import { observationsFrom } from '../sources/file.ts'
import { originOfCopy } from '../sources/known-copies.ts'
import { leftLines, tooManyLeft } from '../sources/left-rows.ts'
import { readFiles, whereFrom } from './read-files.ts'
import type { ReadFile, ReadFiles } from './read-files.ts'

const USAGE = 'npm run data:import -- [--dry-run] <folder> [indicator …]'

type ImportedFile = ObservationFile & { readonly source: FileSource | FilesSource }

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
  const { environment, log } = input
  const chosen = chooseFiles(observationFilesOf(INDICATORS), ids)
  const series = await withoutFetched(chosen.flatMap(importedFile), input)
  const { places, areas } = await readAreas(environment.dataDir)
  const wanted = [...new Set(series.flatMap(({ source }) => descriptionsOf(source)))]
  const files = await readFiles(folder, wanted, environment.dataDir, log)
  if (ids.length) for (const one of series) refuseWithout(one, files, folder)
  const present = await readPresent(environment.dataDir, series)
  const context = { places, areas, today: environment.today, log }
  const staged = series
    .filter(({ source }) => descriptionsOf(source).some(({ id }) => files.has(id)))
    .map((one) => stagedFromFiles(one, files, present.get(one.id), context))
  if (dryRun) return staged
  for (const one of staged) await writeStaged(environment.staging, one)
  for (const one of series) await stageItsFacilities(one, files, environment.staging)
  return staged
}

/** A record whose figures are sums of facilities keeps them by name beside the sums. */
async function stageItsFacilities(
  { id, indicator: { facilities }, source }: ImportedFile,
  files: ReadFiles,
  staging: string,
): Promise<void> {
  if (!facilities || source.kind !== 'file') return
  for (const { description, rows } of files.get(source.file) ?? [])
    await stageFacilities(staging, id, facilitiesFrom(source, facilities.column, description, rows))
}

/** The series as it is read from files: its source, or the copy of it; none of what has neither. */
function importedFile(one: ObservationFile): ImportedFile[] {
  const source = isFiles(one.source) ? one.source : one.indicator.copy
  return source ? [{ ...one, source }] : []
}

const isFiles = (source: SourceReference): source is FileSource | FilesSource =>
  source.kind === 'file' || source.kind === 'files'

/** A copy is not taken over what our own commands fetched from the source itself. */
async function withoutFetched(
  series: readonly ImportedFile[],
  { environment, log }: CommandInput,
): Promise<readonly ImportedFile[]> {
  const { files } = await readManifest(environment.dataDir)
  const staged = await readStaged(environment.staging)
  const direct = new Set([
    ...files.filter(({ origin }) => origin.direct).map(({ file }) => file),
    ...staged.filter(({ facts }) => facts.origin.direct).map(({ id }) => `observations/${id}.csv`),
  ])
  const fetched = series.filter(
    ({ file, source, indicator }) => source === indicator.copy && direct.has(file),
  )
  for (const { id } of fetched) log(`${id} has been fetched from its source: the copy is left`)
  return series.filter((one) => !fetched.includes(one))
}

const fileSources = (source: FileSource | FilesSource): readonly FileSource[] =>
  source.kind === 'file' ? [source] : source.files

const descriptionsOf = (source: FileSource | FilesSource): FileDescription[] =>
  fileSources(source).map(({ file }) => fileDescription(file))

/** An indicator that is named needs one of its files at least. */
function refuseWithout({ source }: ImportedFile, files: ReadFiles, folder: string): void {
  const descriptions = descriptionsOf(source)
  const [first] = descriptions
  if (!first || descriptions.some(({ id }) => files.has(id))) return
  throw new Error(`${join(folder, first.name)} cannot be read. ${whereFrom(first)}`)
}

interface ImportContext {
  readonly places: Places
  readonly areas: Areas
  readonly today: string
  readonly log: (line: string) => void
}

/** What one file gives one series. */
interface FilePart {
  readonly file: ReadFile
  readonly published: Published
  readonly left: readonly LeftRow[]
}

/**
 * A series out of its files. Where some of them are not in the folder, the figures that are
 * promoted already stand for them.
 */
function stagedFromFiles(
  one: ImportedFile,
  files: ReadFiles,
  present: Held | undefined,
  context: ImportContext,
): Staged {
  const sources = fileSources(one.source)
  const parts = sources.flatMap((source) =>
    (files.get(source.file) ?? []).map((file) => partOf(one, source, file, context)),
  )
  refusePeriodsTwice(parts)
  const { rows, compared } = takeInCopies(
    one,
    parts.map(({ published }) => published),
    context.areas,
  )
  for (const line of copiesLine(one.id, compared)) context.log(line)
  const facts = parts.map(({ file }) => factsOf(file, context.today))
  const findings = [
    ...checkCopies(one.id, compared),
    ...parts.flatMap(({ file, left }) =>
      tooManyLeft(one.id, file.name, [...file.left, ...left], file.rows.length + file.left.length),
    ),
  ]
  const absent = sources.filter(({ file }) => !files.has(file))
  if (!absent.length || !present) return { id: one.id, rows, facts: joinFacts(facts), findings }
  const kept = keptBeside(rows, present.rows, one)
  const names = absent.map(({ file }) => fileDescription(file).name).join(', ')
  if (kept.length)
    context.log(`${one.id}: ${kept.length} figures stay as they are, since ${names} is not here`)
  const both = joinFacts([...facts, present.facts])
  return { id: one.id, rows: [...rows, ...kept], facts: both, findings }
}

function partOf(
  one: ImportedFile,
  source: FileSource,
  file: ReadFile,
  { places, areas, log }: ImportContext,
): FilePart {
  const ignored: LeftRow[] = []
  const lines = new Map<string, number>()
  const description = { ...file.description, name: file.name }
  const published: Published = {
    borders: description.borders,
    rows: observationsFrom(source, description, file.rows, namesIn(file, places), {
      left: (row) => ignored.push(row),
      told: log,
      at: (place, period, line) => lines.set(`${place} ${period}`, line),
    }),
  }
  const rules = { areas, periodKind: one.indicator.period.kind }
  const old = rowsLeft(published, rules).map(({ row, reason, isLost }): LeftRow => ({
    line: lines.get(`${row.place} ${row.period}`) ?? 0,
    reason,
    hasFigure: isLost,
  }))
  for (const line of leftLines([...ignored, ...old])) log(`${one.id}, ${file.name}: ${line}`)
  return { file, published, left: old }
}

/** Figures that are promoted already and that the files at hand say nothing of. */
function keptBeside(
  rows: readonly Observation[],
  present: readonly Observation[],
  { indicator }: ImportedFile,
): Observation[] {
  const key = ({ place, period }: Observation) => `${place} ${period}`
  const given = new Set(rows.map(key))
  const periods = new Set(rows.map(({ period }) => period))
  const isMade = ({ place, period }: Observation) =>
    indicator.aggregation.kind !== 'from-source' &&
    levelOf(place) !== 'kommune' &&
    periods.has(period)
  return present.filter((row) => !given.has(key(row)) && !isMade(row))
}

/** Two files of a publisher that gives one a year must not be of the same year. */
function refusePeriodsTwice(parts: readonly FilePart[]): void {
  const seen = new Map<string, ReadFile>()
  for (const { file, published } of parts)
    for (const period of new Set(published.rows.map((row) => row.period))) {
      const key = `${file.description.id} ${period}`
      const other = seen.get(key)
      if (other && other !== file)
        throw new Error(
          `${other.name} and ${file.name} both have ${period}: leave the newer of the two in the folder, and take the other out.`,
        )
      seen.set(key, file)
    }
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
  // What is promoted already may be joined itself.
  const joined = (read: (one: StagedFacts) => string) =>
    [...new Set(facts.flatMap((one) => read(one).split(' og ')))].join(' og ')
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
    query: [...new Set(facts.flatMap(({ query }) => query.split(' ')))].join(' '),
  }
}
