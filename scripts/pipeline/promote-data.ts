import { rm } from 'node:fs/promises'
import { INDICATORS } from '../../src/catalogue/index.ts'
import { accepts, idleAcceptances, optionFor, readAcceptances, readEarlier } from './accept-args.ts'
import { usedAcceptances, writeAccepted } from './accept-args.ts'
import type { AcceptArgument } from './accept-args.ts'
import { readAccepted } from '../report/changes-accepted.ts'
import { changeFiles } from '../report/changes-store.ts'
import { coverageTable } from '../series/coverage-table.ts'
import { isWhatIsThere, writePlan } from '../promote/data-store.ts'
import { EXIT, usageError } from '../run/exit-codes.ts'
import type { ExitCode } from '../run/exit-codes.ts'
import { findingLine, LOSS } from '../checks/finding.ts'
import type { Finding } from '../checks/finding.ts'
import { finishOrUndo } from '../promote/generation.ts'
import { withLock } from '../run/lock.ts'
import { planWithoutLosses } from '../promote/hold-back.ts'
import type { PlanWithout } from '../promote/hold-back.ts'
import type { Plan } from '../promote/plan.ts'
import { checkFacilities, facilitiesFile, formatFacilities } from '../facilities/facility-rows.ts'
import { clearFacilities, readFacilities } from '../facilities/facility-store.ts'
import { readPlanInput } from '../promote/plan-input.ts'
import type { CommandInput } from '../run/run-command.ts'
import { readStaged, rowsFolder, writeStaged } from '../series/staging.ts'

const USAGE =
  'npm run data:promote -- [--accept "<id>: <reason>" …] [--let-go "<series>[/<level|period|places>]: <reason>" …]'

/**
 * Takes staged rows into the data folder: aggregates, derives, checks, and writes only if no check
 * errs and every warning is accepted with a reason. Series that would lose figures are held back,
 * with all of their source, and the rest is taken: the exit code is then that of a failed source.
 */
export async function promoteData(input: CommandInput): Promise<ExitCode> {
  const { accepted, rest } = readAcceptances(input.args, USAGE)
  if (rest.length) throw usageError(`Use: ${USAGE}`)
  return withLock(input.environment.dataDir, input.log, async () => {
    await finishOrUndo(input.environment.dataDir, input.log)
    return promoteStaged(input, accepted)
  })
}

/** The same, for a caller that holds the lock. */
export async function promoteStaged(
  { environment, log, print }: CommandInput,
  accepted: readonly AcceptArgument[],
): Promise<ExitCode> {
  const { dataDir, staging, today } = environment
  const { input, moved } = await readPlanInput(environment)
  const { staged, present } = input
  log(`${staged.length} series are staged in ${staging}, ${present.size} are in ${dataDir}`)
  if (moved.length) log(`borders have changed: ${moved.length} series are moved to today's`)
  const known = [...(await readEarlier(staging)), ...accepted]
  const without = planWithoutLosses(input, (finding) => known.some((one) => accepts(one, finding)))
  const { plan, held } = without
  const facilities = await stagedFacilities(staging, without)
  const found = [...plan.findings, ...facilities.findings]
  const findings = [...without.losses, ...found]
  for (const finding of findings) log(findingLine(finding))
  for (const line of idleAcceptances(accepted, findings)) print(line)
  const stopped = stopsAt(found, known, { dataDir, print })
  if (stopped !== undefined) return stopped
  await writeAccepted(staging, usedAcceptances(known, plan.findings, today))
  const ended = held.length ? EXIT.sourceFailed : EXIT.done
  if (await isWhatIsThere(dataDir, withFiles(plan, facilities.files))) {
    await clear(staging, held)
    print(`Nothing is new: ${dataDir} is as it was.`)
    tellHeld(without, print)
    return ended
  }
  const changed = await changeFiles(dataDir, {
    indicators: INDICATORS,
    present,
    plan,
    accepted: await readAccepted(staging),
    today,
  })
  log(`writing ${plan.files.size} files beside ${dataDir}, then swapping`)
  await writePlan(dataDir, withFiles(plan, facilities.files, changed))
  await clear(staging, held)
  print(coverageTable([...plan.series.values()].filter(({ id }) => !id.includes('/'))))
  print(`${plan.files.size} files are in ${dataDir}/observations. Next: git diff --stat ${dataDir}`)
  tellHeld(without, print)
  return ended
}

const withFiles = (plan: Plan, ...more: readonly ReadonlyMap<string, string>[]): Plan => ({
  ...plan,
  files: new Map([plan.files, ...more].flatMap((files) => [...files])),
})

/** Facilities that were staged with their sums: their files below `data/`, held against the sums. */
async function stagedFacilities(staging: string, { plan, held }: PlanWithout) {
  const staged = [...(await readFacilities(staging))].filter(([id]) => !held.includes(id))
  return {
    files: new Map(staged.map(([id, rows]) => [facilitiesFile(id), formatFacilities(rows)])),
    findings: staged.flatMap(([id, rows]) =>
      checkFacilities(rows, plan.series.get(id) ?? { id, rows: [] }),
    ),
  }
}

/** Names what was not taken, so that nobody believes the update to be whole. */
function tellHeld({ held, losses }: PlanWithout, print: (text: string) => void): void {
  if (!held.length) return
  print(
    `${held.length} series were held back and are as they were, since figures that are there would be lost (${held.join(', ')}). Find out why. What is to go is let go by its own name:\n${commands(losses)}`,
  )
}

/** The exit code when something stands in the way of promoting; undefined when nothing does. */
function stopsAt(
  findings: readonly Finding[],
  accepted: readonly AcceptArgument[],
  { dataDir, print }: { readonly dataDir: string; readonly print: (text: string) => void },
): ExitCode | undefined {
  const open = findings.filter((finding) => !accepted.some((one) => accepts(one, finding)))
  if (!open.length) return undefined
  const errors = open.filter(({ severity, check }) => severity === 'error' && check !== LOSS)
  const losses = open.filter(({ check }) => check === LOSS)
  const unchanged = (why: string) => print(`Nothing in ${dataDir} was changed: ${why}`)
  if (errors.length) unchanged(`${errors.length} errors must be mended first.`)
  else if (losses.length)
    unchanged(
      `${losses.length} times figures that are there would be lost. Find out why. What is to go is let go by its own name:\n${commands(losses)}`,
    )
  else
    unchanged(
      `${open.length} warnings must be looked into. Those that are right are let pass with their reason:\n${commands(open)}`,
    )
  return errors.length || losses.length ? EXIT.error : EXIT.needsAcceptance
}

const commands = (open: readonly Finding[]): string =>
  [...new Set(open.map((finding) => `  npm run data:promote -- ${optionFor(finding)}`))].join('\n')

/** What is promoted need not be staged; the kept answers spare the next run its questions. */
async function clear(staging: string, held: readonly string[]): Promise<void> {
  const kept = (await readStaged(staging)).filter(({ id }) => held.includes(id))
  await rm(rowsFolder(staging), { recursive: true, force: true })
  for (const one of kept) await writeStaged(staging, one)
  if (!kept.length) await clearFacilities(staging)
  await writeAccepted(staging, [])
}
