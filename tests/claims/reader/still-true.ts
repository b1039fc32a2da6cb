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
  /** That something has not been in any year: nor in any of fewer. */
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

/** Of what has been so, or has not, in every year: so too of fewer years that end the same way. */
function isWithin(told: Told, [was, is]: readonly [number, number]): boolean {
  if (told.kind !== 'crossing') return false
  const [first = 0, last = 0] = [told.periods[0], told.periods.at(-1)].map(Number)
  return (told.sinceAnyLater || was === last) && is >= first && is <= last
}

/** How much it moved, as it would be said: percent of a total, whole or with a decimal; else units. */
function moves(world: World, indicator: string, code: string, [from, to]: readonly string[]) {
  const ends = [from, to].map((period) => shownAt(world, indicator, code, period ?? ''))
  const [first, last] = ends
  if (first === undefined || last === undefined || first === null || last === null) return []
  const percent = (100 * (last - first)) / first
  return [`${last - first}`, `${percent.toFixed(0)} %`, `${percent.toFixed(1)} %`]
}

/** What has moved as much between the two: another place, another indicator, another year. */
function movesAsMuch(
  told: Told,
  other: { code?: string; indicator?: string; years?: readonly [number, number] },
  world: World,
): boolean {
  const [own = ''] = told.indicators
  const ends = [told.periods[0] ?? '', told.periods.at(-1) ?? '']
  const [was, is] = other.years ?? [Number.NaN, Number.NaN]
  const otherEnds = ends.map((period) => period.replaceAll(String(was), String(is)))
  const known = moves(world, own, told.code, ends)
  const others = moves(world, other.indicator ?? own, other.code ?? told.code, otherEnds)
  return known.some((move) => others.includes(move))
}

/** Elsewhere, too, the old came to be more than the young in that year, as far as is known. */
function crossesAlike(told: Told, code: string, world: World): boolean {
  const [from = ''] = told.periods
  const [indicator = ''] = told.indicators
  const shares = (period: string) => world.value(indicator, code, period) ?? 0
  const hundred = 100e6
  return (
    told.kind === 'crossing' &&
    shares(from) > hundred &&
    shares(String(Number(from) - 1)) <= hundred
  )
}

/** The other indicator, or the other place, shows the same figure at the time it is told of. */
export const showsTheSame = (
  told: Told,
  other: { readonly indicator?: string; readonly code?: string },
  world: World,
): boolean => {
  const [own = ''] = told.indicators
  const { indicator = own, code = told.code } = other
  if (movesAsMuch(told, other, world) || crossesAlike(told, code, world)) return true
  if (told.kind === 'crossing' && told.sinceAnyLater) return true
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
  if (years && isWithin(told, years)) return 'so in any of fewer years, too'
  if (years && movesAsMuch(told, { years }, world)) return 'moved as much since that year'
  if (years && sameFigure(told, years, world)) return 'the figure was the same that year'
  if (change === 'indicator' && indicator && showsTheSame(told, { indicator }, world))
    return 'the other indicator shows the same'
  return change === 'digit' && ROUND.test(text) ? 'says about' : null
}
