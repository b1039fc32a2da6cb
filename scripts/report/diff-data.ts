import { inputsOf } from '../../src/catalogue/inputs.ts'
import type { Indicator } from '../../src/domain/indicator.ts'
import { diffSeries, formerIndicator } from './diff.ts'
import type { DiffedIndicator, DiffSide, SeriesDiff } from './diff.ts'
import type { Held, Plan } from '../promote/plan.ts'
import { observationFilesOf } from '../series/observation-file.ts'

/** What promoting the plan would change in the data folder, in the catalogue's order. */
export function diffPlan(
  indicators: readonly Indicator[],
  present: ReadonlyMap<string, Held>,
  plan: Pick<Plan, 'series' | 'manifest'>,
): SeriesDiff[] {
  const entries = new Map(plan.manifest.files.map((entry) => [entry.file, entry]))
  const diffs = observationFilesOf(indicators).flatMap(({ id, file, indicator }) => {
    const rows = plan.series.get(id)?.rows
    const facts = entries.get(file)
    const after: DiffSide | undefined = rows && facts ? { rows, facts } : undefined
    return diffSeries(id, indicator, present.get(id), after) ?? []
  })
  const known = new Set(observationFilesOf(indicators).map(({ id }) => id))
  const former = [...present].flatMap(([id, held]) =>
    known.has(id) ? [] : (diffSeries(id, formerIndicator(id), held, undefined) ?? []),
  )
  const changed = new Set(diffs.map(({ id }) => id))
  return [...diffs, ...former].map((diff) =>
    isOurDoing(diff, changed) ? { ...diff, why: 'method', published: null } : diff,
  )
}

/** Worked out from figures that are what they were: then it is we who do it in another way. */
const isOurDoing = ({ why, indicator }: SeriesDiff, changed: ReadonlySet<string>): boolean =>
  why === 'inputs' && madeFrom(indicator).every((id) => !changed.has(id))

const madeFrom = ({ source, aggregation }: DiffedIndicator): readonly string[] =>
  aggregation.kind === 'weighted-mean' ? [aggregation.weight] : inputsOf({ source })
