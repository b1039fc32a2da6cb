import { INDICATORS } from '../../src/catalogue/index.ts'
import { COUNTRY } from '../../src/domain/place.ts'
import { definitionFindings } from '../content/definition-findings.ts'
import { readPlaces } from '../places/read-places.ts'
import type { CheckedSeries } from '../checks/checked-series.ts'
import { checkManifest, readPresent } from '../promote/data-store.ts'
import { EXIT, usageError } from '../run/exit-codes.ts'
import type { ExitCode } from '../run/exit-codes.ts'
import { findingLine } from '../checks/finding.ts'
import type { Finding } from '../checks/finding.ts'
import { finishOrUndo } from '../promote/generation.ts'
import { withLock } from '../run/lock.ts'
import { checkAll, planPromotion } from '../promote/plan.ts'
import { readPlanInput } from '../promote/plan-input.ts'
import type { CommandInput } from '../run/run-command.ts'
import { observationFilesOf } from '../series/observation-file.ts'

const USAGE = 'npm run data:check -- [--staged]'

/** Everything the checks find in a data folder as it stands: definitions, manifest, files and figures. */
export async function findingsIn(dataDir: string): Promise<Finding[]> {
  const all = observationFilesOf(INDICATORS)
  const inDefinitions = await definitionFindings(dataDir)
  const inManifest = await checkManifest(dataDir, all)
  if (inManifest.length) return [...inDefinitions, ...inManifest]
  const present = await readPresent(dataDir, all)
  const { kommuner, fylker } = await readPlaces(dataDir)
  const places = new Set([COUNTRY, ...[...kommuner, ...fylker].map(({ code }) => code)])
  const series = new Map<string, CheckedSeries>()
  for (const { id, indicator } of all) {
    const held = present.get(id)
    if (held) series.set(id, { id, indicator, rows: held.rows, rest: held.facts.rest })
  }
  return [...inDefinitions, ...checkAll(series, places, INDICATORS)]
}

/** What the checks would say of the staged rows, were they promoted. Nothing is written. */
async function findingsOfStaged(dataDir: string, staging: string): Promise<readonly Finding[]> {
  return planPromotion((await readPlanInput({ dataDir, staging })).input).findings
}

/** Prints what is found, in the data folder or (`--staged`) in the staging folder too. */
export async function checkData({
  args,
  environment,
  log,
  print,
}: CommandInput): Promise<ExitCode> {
  if (args.some((arg) => arg !== '--staged')) throw usageError(`Use: ${USAGE}`)
  return withLock(environment.dataDir, log, async () => {
    await finishOrUndo(environment.dataDir, log)
    const findings = args.includes('--staged')
      ? await findingsOfStaged(environment.dataDir, environment.staging)
      : await findingsIn(environment.dataDir)
    return tell(findings, environment.dataDir, print)
  })
}

function tell(
  findings: readonly Finding[],
  dataDir: string,
  print: (text: string) => void,
): ExitCode {
  for (const finding of findings) print(findingLine(finding))
  const errors = findings.filter(({ severity }) => severity === 'error').length
  print(`${dataDir}: ${errors} errors, ${findings.length - errors} warnings.`)
  if (errors) return EXIT.error
  return findings.length ? EXIT.needsAcceptance : EXIT.done
}
