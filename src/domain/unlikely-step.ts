import type { Indicator } from './indicator.ts'
import type { Period } from './observation.ts'
import { levelOf } from './place.ts'
import type { PlaceCode } from './place.ts'
import { figuresOf } from './series.ts'
import type { Figure, Series } from './series.ts'
import { median } from './summary-statistics.ts'
import { UNITS } from './unit.ts'

/** A place's way from one figure to its next. */
export interface Step {
  readonly place: PlaceCode
  readonly from: Figure
  readonly to: Figure
}

/** One end is so many times the other. */
const TIMES = 2.5
/** So many times as far from the places' middle step as the middle one of them is. */
const FAR = 8
/** So many times the largest of the place's other steps. */
const BEYOND_OWN = 2
/** A place may become many times what it was in more years than these (elections are four apart). */
const MOST_YEARS = 5
/** Fewer steps into a period tell nothing of what is usual. */
const FEWEST_STEPS = 20

type Judged = Pick<Indicator, 'unit' | 'decimals' | 'breaks' | 'period'>

/**
 * Whether steps can be judged: of levels that may be many times each other, and of stocks that are
 * counted on a day. What happens in a year (new dwellings) comes and goes.
 */
const mayBeJudged = ({ unit, period }: Judged): boolean =>
  UNITS[unit].multiplied === true || (UNITS[unit].addsUp === true && period.kind === 'january-1')

/**
 * Steps that no series makes: kommuner whose next figure is many times the last or a small part of
 * it, far from what all places did then and from all that the place itself has done. Either end
 * may be the wrong one. None over a break, which is a change of method.
 */
export function unlikelySteps(byPlace: ReadonlyMap<PlaceCode, Series>, indicator: Judged): Step[] {
  if (!mayBeJudged(indicator)) return []
  const byPeriod = new Map<Period, Step[]>()
  const largest = new Map<Step, number>()
  for (const [place, series] of byPlace) {
    if (levelOf(place) !== 'kommune') continue
    const steps = stepsOf(place, series)
    for (const step of steps) {
      largest.set(step, Math.max(0, ...steps.filter((one) => one !== step).map(lengthOf)))
      const { period } = step.to
      byPeriod.set(period, [...(byPeriod.get(period) ?? []), step])
    }
  }
  return [...byPeriod.values()].flatMap((steps) =>
    farSteps(steps, 10 ** -indicator.decimals).filter(
      (step) =>
        lengthOf(step) > BEYOND_OWN * (largest.get(step) ?? 0) &&
        !indicator.breaks.some(
          ({ period }) => step.from.period < period && period <= step.to.period,
        ),
    ),
  )
}

function stepsOf(place: PlaceCode, series: Series): Step[] {
  const figures = figuresOf(series)
  return figures
    .slice(1)
    .map((to, i) => ({ place, from: figures[i] as Figure, to }))
    .filter(({ from, to }) => yearOf(to) - yearOf(from) <= MOST_YEARS)
}

const yearOf = ({ period }: Figure): number => Number(period.slice(0, 4))
const way = ({ from, to }: Step): number => to.value - from.value
const lengthOf = (step: Step): number => Math.abs(way(step))

/** `unit`: where most places did not move at all, a shown unit is what is usual. */
function farSteps(steps: readonly Step[], unit: number): Step[] {
  if (steps.length < FEWEST_STEPS) return []
  const middle = median(steps.map(way)) ?? 0
  const usual = Math.max(unit, median(steps.map((step) => Math.abs(way(step) - middle))) ?? 0)
  return steps.filter((step) => manyTimes(step) && Math.abs(way(step) - middle) >= FAR * usual)
}

function manyTimes({ from, to }: Step): boolean {
  const [low, high] = [Math.min(from.value, to.value), Math.max(from.value, to.value)]
  return low >= 0 && high >= TIMES * low && high > 0
}
