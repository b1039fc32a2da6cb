import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { INDICATORS } from '../../src/catalogue/index.ts'
import { readPlaces } from '../places/read-places.ts'
import { readPresent } from './data-store.ts'
import { diffPlan } from './diff-data.ts'
import { planPromotion } from './plan.ts'
import { reportText } from './report.ts'
import type { SourceFailure } from './report.ts'
import type { CommandInput } from './run-command.ts'
import { seriesOf } from './series.ts'
import { readStaged } from './staging.ts'

const USAGE = 'npm run data:diff -- [--out <file.md>]'

/**
 * Prints what promoting the staging folder would change in the data folder, and writes it to a
 * file (`report.md` in the staging folder, or `--out`); `failures` are told too. Nothing else is written. Always true: that
 * there are differences is no fault, and errors stop `data:promote`.
 */
export async function reportData(
  { args, environment, log, print }: CommandInput,
  failures: readonly SourceFailure[] = [],
): Promise<boolean> {
  const { dataDir, staging, today } = environment
  const out = outFile(args) ?? join(staging, 'report.md')
  const { kommuner, fylker } = await readPlaces(dataDir)
  const present = await readPresent(dataDir, seriesOf(INDICATORS))
  const staged = await readStaged(staging)
  log(`${staged.length} series are staged in ${staging}, ${present.size} are in ${dataDir}`)
  const plan = planPromotion({
    indicators: INDICATORS,
    kommuner: kommuner.map(({ code }) => code),
    fylker: fylker.map(({ code }) => code),
    staged,
    present,
  })
  const text = reportText({
    diffs: diffPlan(INDICATORS, present, plan),
    findings: plan.findings,
    names: new Map([...kommuner, ...fylker].map(({ code, name }) => [code, name])),
    today,
    failures,
  })
  await mkdir(dirname(out), { recursive: true })
  await writeFile(out, text)
  print(text)
  log(`The report is in ${out}`)
  return true
}

function outFile(args: readonly string[]): string | undefined {
  if (!args.length) return undefined
  if (args[0] !== '--out' || !args[1] || args.length > 2) throw new Error(`Use: ${USAGE}`)
  return args[1]
}
