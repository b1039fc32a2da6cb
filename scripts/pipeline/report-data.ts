import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { INDICATORS } from '../../src/catalogue/index.ts'
import { accepts, readEarlier } from './accept-args.ts'
import type { AcceptArgument } from './accept-args.ts'
import { jumpsIn } from '../checks/jumps.ts'
import { diffPlan } from '../report/diff-data.ts'
import { planWithoutLosses } from '../promote/hold-back.ts'
import { readPlanInput } from '../promote/plan-input.ts'
import { reportText } from '../report/report.ts'
import type { SourceFailure } from '../report/report.ts'
import type { CommandInput } from '../run/run-command.ts'

const USAGE = 'npm run data:diff -- [--out <file.md>]'

/** What is told beside the figures: sources that failed, and what a person has let pass. */
interface Told {
  readonly failures?: readonly SourceFailure[]
  readonly accepted?: readonly AcceptArgument[]
}

/**
 * Prints what promoting the staging folder would change in the data folder, and writes it to a
 * file (`report.md` in the staging folder, or `--out`); `failures` are told too. Nothing else is written. Always true: that
 * there are differences is no fault, and errors stop `data:promote`.
 */
export async function reportData(
  { args, environment, log, print }: CommandInput,
  { failures = [], accepted = [] }: Told = {},
): Promise<boolean> {
  const { dataDir, staging, today } = environment
  const out = outFile(args) ?? join(staging, 'report.md')
  const { input, places, moved } = await readPlanInput(environment)
  const { kommuner, fylker } = places
  const { staged, present } = input
  log(`${staged.length} series are staged in ${staging}, ${present.size} are in ${dataDir}`)
  const known = [...(await readEarlier(staging)), ...accepted]
  const { plan, held, losses } = planWithoutLosses(input, (finding) =>
    known.some((one) => accepts(one, finding)),
  )
  const text = reportText({
    diffs: diffPlan(INDICATORS, present, plan),
    moved: moved.length,
    findings: plan.findings,
    held: { series: held, losses },
    names: new Map([...kommuner, ...fylker].map(({ code, name }) => [code, name])),
    today,
    failures,
    unplaced: staged.flatMap(({ id, facts: { rest } }) => {
      const indicator = INDICATORS.find((one) => one.id === id)
      return indicator && rest ? [{ indicator, rest }] : []
    }),
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
