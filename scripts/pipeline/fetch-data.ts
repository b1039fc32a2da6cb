import { INDICATORS } from '../../src/catalogue/index.ts'
import { beginFolder } from '../promote/begin-folder.ts'
import { coverageTable } from '../series/coverage-table.ts'
import { examples } from '../checks/finding.ts'
import { EXIT, usageError } from '../run/exit-codes.ts'
import type { ExitCode } from '../run/exit-codes.ts'
import { fetchContext } from '../fetch/fetch-context.ts'
import type { FetchContext, FetchOptions } from '../fetch/fetch-context.ts'
import { jobsOf } from '../fetch/fetch-jobs.ts'
import type { Job } from '../fetch/fetch-jobs.ts'
import { TimeLimitReached } from '../http/http.ts'
import { withLock } from '../run/lock.ts'
import { checkPlacesAgainstKlass } from '../fetch/klass-check.ts'
import type { CommandInput } from '../run/run-command.ts'
import { chooseFiles, observationFilesOf } from '../series/observation-file.ts'
import type { ObservationFile } from '../series/observation-file.ts'
import { writeStaged } from '../series/staging.ts'
import type { Staged } from '../series/staging.ts'
import { textTable } from '../run/text-table.ts'

const USAGE = 'npm run data:fetch -- [--offline] [--file <workbook.xlsx>] [indicator …]'

/**
 * Fetches the chosen indicators (none named: all that are fetched) into the staging folder.
 * One source that fails does not stop the others.
 */
export async function fetchData(input: CommandInput): Promise<ExitCode> {
  const { options, ids } = readFetchArgs(input.args)
  const { environment, log, print } = input
  return withLock(environment.dataDir, log, async () => {
    await beginFolder(environment.dataDir, log)
    const outcome = await fetchChosen(input, ids, options)
    print(coverageTable(outcome.staged))
    print(sourceTable(outcome.jobs))
    if (outcome.staged.length) print('Next: npm run data:diff, then npm run data:promote')
    return outcome.jobs.some(({ failed }) => failed) ? EXIT.sourceFailed : EXIT.done
  })
}

/** The options and indicators of a command line; throws on an option nobody knows. */
function readFetchArgs(args: readonly string[]): {
  readonly options: FetchOptions
  readonly ids: readonly string[]
} {
  const rest = [...args]
  const at = rest.indexOf('--file')
  const workbook = at < 0 ? undefined : rest.splice(at, 2)[1]
  const ids = rest.filter((arg) => arg !== '--offline')
  if ((at >= 0 && workbook === undefined) || ids.some((id) => id.startsWith('-')))
    throw usageError(`Use: ${USAGE}`)
  return { options: { offline: rest.includes('--offline'), workbook }, ids }
}

/** How one source went. */
export interface JobOutcome {
  readonly source: string
  readonly series: number
  /** Why it failed; null when it did not. */
  readonly failed: string | null
}

export interface FetchOutcome {
  readonly staged: readonly Staged[]
  readonly jobs: readonly JobOutcome[]
  /** Forgets every answer that the run read, so that the next one asks anew. */
  forget(): Promise<void>
}

/** Fetches and stages; for a caller that holds the lock. Throws only when the time is up. */
export async function fetchChosen(
  input: CommandInput,
  ids: readonly string[],
  options: FetchOptions,
): Promise<FetchOutcome> {
  const chosen = chooseFiles(observationFilesOf(INDICATORS), ids)
  if (ids.length) tellTheRest(chosen, input)
  const context = await fetchContext(input, options)
  const staged: Staged[] = []
  const jobs: JobOutcome[] = []
  const todo: Job[] = [...(ids.length ? [] : [checkPlacesAgainstKlass]), ...jobsOf(chosen)]
  for (const job of todo) {
    const failed = await attempt(job, context, async (one) => {
      await writeStaged(input.environment.staging, one)
      staged.push(one)
    })
    if (failed !== null) input.log(`failed: ${failed}`)
    jobs.push({ source: job.source, series: job.series.length, failed })
  }
  return { staged, jobs, forget: () => (options.offline ? Promise.resolve() : context.forgetAll()) }
}

/**
 * Runs a job and stages what came of it. Answers what went wrong, in words; a time limit is not the
 * source's fault and stops the run.
 */
async function attempt(
  job: Job,
  context: FetchContext,
  stage: (one: Staged) => Promise<void>,
): Promise<string | null> {
  context.keepAnswers()
  try {
    const came = await job.run(context)
    for (const one of came) if (hasFigures(one)) await stage(one)
    refuseEmpty(job, came)
    return null
  } catch (cause) {
    if (cause instanceof TimeLimitReached) throw cause
    await context.forgetAnswers()
    return cause instanceof Error ? cause.message : `${job.source}: ${String(cause)}`
  }
}

const hasFigures = ({ rows }: Staged): boolean => rows.some(({ value }) => value !== null)

/** What is asked for and comes without a single figure is a source that failed, not an empty one. */
function refuseEmpty({ source, series }: Job, came: readonly Staged[]): void {
  const full = new Set(came.filter(hasFigures).map(({ id }) => id))
  const empty = series.map(({ id }) => id).filter((id) => !full.has(id))
  if (!empty.length) return
  const rows = came.filter(({ id }) => !full.has(id)).flatMap((one) => one.rows)
  const instead = [...new Set(rows.map(({ status }) => status))].join(', ') || 'no rows'
  throw new Error(
    `${source} answered without a single figure of ${examples(empty)} (what came: ${instead}). The figures we have of it stay as they are; those of the other series are taken. If the source has withdrawn them, mend the record.`,
  )
}

/** One line a source, and below it why each that failed did. */
export function sourceTable(jobs: readonly JobOutcome[]): string {
  const lines = jobs.map(({ source, series, failed }) => [
    source,
    String(series),
    failed === null ? 'ok' : 'failed',
  ])
  const failures = jobs.filter(({ failed }) => failed !== null)
  return [
    textTable([['source', 'series', 'outcome'], ...lines]),
    `${jobs.length - failures.length} sources answered, ${failures.length} sources failed.`,
    ...failures.map(({ source, failed }) => `- ${source}: ${failed}`),
  ].join('\n')
}

/** Says how the chosen series that are not fetched are made, when they were asked for by name. */
function tellTheRest(chosen: readonly ObservationFile[], { log }: CommandInput): void {
  for (const { id, source } of chosen) {
    if (source.kind === 'file' || source.kind === 'files')
      log(`${id} is read from a file: npm run data:import -- <folder> ${id}`)
    if (source.kind === 'derived') log(`${id} is worked out from other figures by data:promote`)
  }
}
