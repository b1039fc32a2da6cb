import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { INDICATORS } from '../../src/catalogue/index.ts'
import { jumpsIn } from '../checks/jumps.ts'
import { diffPlan } from '../report/diff-data.ts'
import { planPromotion } from '../promote/plan.ts'
import { readPlanInput } from '../promote/plan-input.ts'
import { reportText } from '../report/report.ts'
import type { SourceFailure } from '../report/report.ts'
import type { CommandInput } from '../run/run-command.ts'

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
  const { input, places, moved } = await readPlanInput(environment)
  const { kommuner, fylker } = places
  const { staged, present } = input
  log(`${staged.length} series are staged in ${staging}, ${present.size} are in ${dataDir}`)
  const plan = planPromotion(input)
  const text = reportText({
    diffs: diffPlan(INDICATORS, present, plan),
    moved: moved.length,
    findings: plan.findings,
    names: new Map([...kommuner, ...fylker].map(({ code, name }) => [code, name])),
    today,
    failures,
    unlikely: [...plan.series.values()].flatMap((series) => {
      const steps = jumpsIn(series)
      return steps.length ? [{ indicator: series.indicator, steps }] : []
    }),
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
