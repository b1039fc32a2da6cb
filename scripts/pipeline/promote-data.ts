import { rm } from 'node:fs/promises'
import { INDICATORS } from '../../src/catalogue/index.ts'
import { readPlaces } from '../places/read-places.ts'
import { readAccepted } from './changes-accepted.ts'
import { changeFiles } from './changes-store.ts'
import { coverageTable } from './coverage-table.ts'
import { readPresent, writePlan } from './data-store.ts'
import { findingLine } from './finding.ts'
import type { Finding } from './finding.ts'
import { planPromotion } from './plan.ts'
import type { CommandInput } from './run-command.ts'
import { chooseSeries, seriesOf } from './series.ts'
import { readStaged } from './staging.ts'

const USAGE = 'npm run data:promote -- [--accept <indicator> …]'

/**
 * Takes staged rows into the data folder: aggregates, derives, checks, and writes only if no check
 * errs. `--accept id` lets errors about that indicator pass, once they have been looked into.
 */
export async function promoteData({
  args,
  environment,
  log,
  print,
}: CommandInput): Promise<boolean> {
  const accepted = acceptedIds(args)
  const { dataDir, staging } = environment
  const all = seriesOf(INDICATORS)
  const staged = await readStaged(staging)
  log(`${staged.length} series are staged in ${staging}; reading ${dataDir}`)
  const { kommuner, fylker } = await readPlaces(dataDir)
  const present = await readPresent(dataDir, all)
  const plan = planPromotion({
    indicators: INDICATORS,
    kommuner: kommuner.map(({ code }) => code),
    fylker: fylker.map(({ code }) => code),
    staged,
    present,
  })
  for (const finding of plan.findings) log(findingLine(finding))
  if (plan.findings.some((finding) => stops(finding, accepted))) {
    print(`Nothing in ${dataDir} was changed.`)
    return false
  }
  const changed = await changeFiles(dataDir, {
    indicators: INDICATORS,
    present,
    plan,
    accepted: await readAccepted(staging),
    today: environment.today,
  })
  await writePlan(dataDir, { ...plan, files: new Map([...plan.files, ...changed]) })
  await rm(staging, { recursive: true, force: true })
  print(coverageTable([...plan.series.values()].filter(({ id }) => !id.includes('/'))))
  print(`${plan.files.size} files are in ${dataDir}/observations. Next: git diff --stat ${dataDir}`)
  return true
}

function acceptedIds(args: readonly string[]): ReadonlySet<string> {
  const ids = args.filter((arg) => arg !== '--accept')
  if (ids.length && args[0] !== '--accept') throw new Error(`Use: ${USAGE}`)
  if (ids.length) chooseSeries(seriesOf(INDICATORS), ids)
  return new Set(ids)
}

const stops = ({ severity, about }: Finding, accepted: ReadonlySet<string>): boolean =>
  severity === 'error' && !accepted.has(about.split('/')[0] ?? about)
