import { prerequisitesOf } from '../../src/catalogue/inputs.ts'
import type { Indicator } from '../../src/domain/indicator.ts'
import { LOSS } from '../checks/finding.ts'
import type { Finding } from '../checks/finding.ts'
import type { Staged } from '../series/staging.ts'
import { planPromotion } from './plan.ts'
import type { Plan, PlanInput } from './plan.ts'

/** A plan, and what of the staged series it leaves where it is. */
export interface PlanWithout {
  readonly plan: Plan
  /** Series that stay as they are in `data/`: their new rows would lose figures. */
  readonly held: readonly string[]
  /** What would be lost, were they taken too. */
  readonly losses: readonly Finding[]
}

/**
 * The plan of everything staged but the series whose rows would lose figures that are there, and all
 * that came from the same source with them: two editions of one table are never mixed. With nothing
 * held when nothing would be lost (`isLetGo`: by a person's leave), or when holding back does not
 * help: when every series would be held, or what is left has faults of its own.
 */
export function planWithoutLosses(
  input: PlanInput,
  isLetGo: (finding: Finding) => boolean,
): PlanWithout {
  const whole = planPromotion(input)
  const isLoss = (finding: Finding) => finding.check === LOSS && !isLetGo(finding)
  const nothingHeld = { plan: whole, held: [], losses: [] }
  const losses: Finding[] = []
  let [plan, staged] = [whole, input.staged]
  while (plan.findings.some(isLoss)) {
    const found = plan.findings.filter(isLoss)
    const rest = withoutSources(staged, culpritsOf(found, staged, input.indicators))
    if (!rest.length || rest.length === staged.length) return nothingHeld
    losses.push(...found)
    staged = rest
    plan = planPromotion({ ...input, staged })
  }
  if (!losses.length || plan.findings.some(({ severity }) => severity === 'error'))
    return nothingHeld
  const taken = new Set(staged.map(({ id }) => id))
  const held = input.staged.map(({ id }) => id).filter((id) => !taken.has(id))
  return { plan, held, losses }
}

/**
 * The staged series that the losses come of: those that lose themselves; when none of them does,
 * what the ones that lose are worked out from.
 */
function culpritsOf(
  losses: readonly Finding[],
  staged: readonly Staged[],
  indicators: readonly Indicator[],
): readonly Staged[] {
  const losing = new Set(losses.flatMap(({ series }) => series ?? []))
  const themselves = staged.filter(({ id }) => losing.has(id))
  if (themselves.length) return themselves
  const under = prerequisitesBelow(losing, indicators)
  return staged.filter(({ id }) => under.has(id))
}

function prerequisitesBelow(
  ids: ReadonlySet<string>,
  indicators: readonly Indicator[],
): ReadonlySet<string> {
  const byId = new Map(indicators.map((one) => [one.id, one]))
  const found = new Set(ids)
  for (const id of found) {
    const record = byId.get(id)
    if (record) for (const input of prerequisitesOf(record)) found.add(input)
  }
  return found
}

function withoutSources(staged: readonly Staged[], culprits: readonly Staged[]): Staged[] {
  const sourceOf = ({ facts }: Staged) => `${facts.publisher}: ${facts.source}`
  const gone = new Set(culprits.map(sourceOf))
  return staged.filter((one) => !gone.has(sourceOf(one)))
}
