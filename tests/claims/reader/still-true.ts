/** Whether a changed sentence is true all the same, by chance or by what the words mean. */
import { shownUnits } from './figures.ts'
import type { Mutant } from './mutants.ts'
import type { World } from './world.ts'

/** What the sentence was made to say, before it was changed. */
export interface Told {
  readonly code: string
  readonly kind: string
  /** Of a contrast, both. */
  readonly indicators: readonly string[]
  readonly periods: readonly string[]
  /** That something has not been, or is a record: so too since any later year. */
  readonly sinceAnyLater: boolean
}

const shownAt = (world: World, indicator: string, code: string, period: string) => {
  const value = world.value(indicator, code, period)
  return value === null ? null : shownUnits(value, world.record(indicator).decimals)
}

/** The figure of the year that it now names is the same as that of the year that it named. */
function sameFigure(told: Told, [was, is]: readonly [number, number], world: World): boolean {
  return told.periods.some((period) => {
    const other = period.replaceAll(String(was), String(is))
    return told.indicators.some((indicator) => {
      const figure = shownAt(world, indicator, told.code, period)
      return (
        other !== period &&
        figure !== null &&
        figure === shownAt(world, indicator, told.code, other)
      )
    })
  })
}

const isLaterStart = (told: Told, [was, is]: readonly [number, number]): boolean =>
  told.sinceAnyLater && is > was && (told.periods[0] ?? '').includes(String(was))

/** The other indicator, or the other place, shows the same figure at the time it is told of. */
export const showsTheSame = (
  told: Told,
  other: { readonly indicator?: string; readonly code?: string },
  world: World,
): boolean => {
  const [own = ''] = told.indicators
  const { indicator = own, code = told.code } = other
  return told.periods.some((at) => {
    const figure = shownAt(world, own, told.code, at)
    return figure !== null && figure === shownAt(world, indicator, code, at)
  })
}

/** `omtrent 0,2 prosent` is said of 0,1 too. */
const ROUND = /(?:omtrent|om lag) \d/i

/** Why a changed sentence may be accepted; null when it must not be. */
export function whyStillTrue(mutant: Mutant, told: Told, world: World): string | null {
  const { change, years, indicator, text } = mutant
  if (years && isLaterStart(told, years)) return 'so since any later year, too'
  if (years && sameFigure(told, years, world)) return 'the figure was the same that year'
  if (change === 'indicator' && indicator && showsTheSame(told, { indicator }, world))
    return 'the other indicator shows the same'
  return change === 'digit' && ROUND.test(text) ? 'says about' : null
}
