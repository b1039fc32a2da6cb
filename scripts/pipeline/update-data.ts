import { readAcceptances } from './accept-args.ts'
import { beginFolder } from '../promote/begin-folder.ts'
import { EXIT, usageError } from '../run/exit-codes.ts'
import type { ExitCode } from '../run/exit-codes.ts'
import { fetchChosen, sourceTable } from './fetch-data.ts'
import type { FetchOptions } from '../fetch/fetch-context.ts'
import { finishOrUndo } from '../promote/generation.ts'
import { importFolder } from './import-data.ts'
import { withLock } from '../run/lock.ts'
import { promoteStaged } from './promote-data.ts'
import { reportData } from './report-data.ts'
import type { CommandInput } from '../run/run-command.ts'

const USAGE =
  'npm run data:update -- [--files <folder>] [--file <workbook.xlsx>] [--offline] [--accept "<id>: <reason>" …] [--let-go "<name>: <reason>" …] [indicator …]'

/**
 * Everything (or the indicators that are named): fetches every source whose stamp has moved, reads the files of a folder if one is
 * given, writes the report of what would change, checks, and promotes. A run that is stopped goes
 * on from its kept answers. A source that fails leaves its own figures as they are.
 */
export async function updateData(input: CommandInput): Promise<ExitCode> {
  const { environment, log, print } = input
  const { accepted, rest } = readAcceptances(input.args, USAGE)
  const { files, options, ids } = readUpdateArgs(rest)
  return withLock(environment.dataDir, log, async () => {
    await finishOrUndo(environment.dataDir, log)
    await beginFolder(environment.dataDir, log)
    const { jobs, forget } = await fetchChosen(input, ids, options)
    if (files !== undefined) await importFolder(input, files, ids, false)
    const report: string[] = []
    const said = { ...input, args: [], print: (text: string) => report.push(text) }
    await reportData(said, { failures: failuresOf(jobs), accepted })
    const promoted = await promoteStaged(input, accepted)
    print(sourceTable(jobs))
    // A publisher may mend its figures without moving its stamp.
    if (promoted === EXIT.error || promoted === EXIT.sourceFailed) await forget()
    if (promoted !== EXIT.done) return promoted
    return jobs.some(({ failed }) => failed !== null) ? EXIT.sourceFailed : EXIT.done
  })
}

const failuresOf = (jobs: Parameters<typeof sourceTable>[0]) =>
  jobs.flatMap(({ source, failed }) => (failed === null ? [] : [{ source, failed }]))

function readUpdateArgs(args: readonly string[]): {
  readonly files: string | undefined
  readonly options: FetchOptions
  readonly ids: readonly string[]
} {
  const rest = [...args]
  const take = (name: string): string | undefined => {
    const at = rest.indexOf(name)
    if (at < 0) return undefined
    const [, value] = rest.splice(at, 2)
    if (value === undefined) throw usageError(`${name} needs a path. Use: ${USAGE}`)
    return value
  }
  const [files, workbook] = [take('--files'), take('--file')]
  const ids = rest.filter((arg) => arg !== '--offline')
  if (ids.some((id) => id.startsWith('-'))) throw usageError(`Use: ${USAGE}`)
  return { files, options: { offline: rest.includes('--offline'), workbook }, ids }
}
