import type { Indicator } from '../../src/domain/indicator.ts'
import { formatValue } from '../../src/domain/number-text.ts'
import type { PlaceCode } from '../../src/domain/place.ts'
import type { Step } from '../../src/domain/unlikely-step.ts'
import { periodIn, section } from './report-words.ts'

/** Steps of one indicator that no series makes. */
export interface UnlikelyFigures {
  readonly indicator: Indicator
  readonly steps: readonly Step[]
}

/** Jumps among all figures there are: most of them are right, and each has been asked about once. */
export function unlikelySection(
  unlikely: readonly UnlikelyFigures[],
  nameOf: (code: PlaceCode) => string,
): string {
  const lines = unlikely.flatMap(({ indicator, steps }) =>
    steps.map((step) => `- ${indicator.title.nb}: ${stepText(step, indicator, nameOf)}.`),
  )
  if (!lines.length) return ''
  return section(
    'Sprang som er usannsynlige',
    lines.join('\n'),
    'Du trenger ikke gjøre noe nå. Skal et av tallene brukes, så slå det opp hos utgiveren først: det ene av de to kan være feil.',
  )
}

function stepText(
  { place, from, to }: Step,
  indicator: Indicator,
  nameOf: (code: PlaceCode) => string,
): string {
  const text = (value: number) => formatValue(value, indicator.unit, indicator.decimals)
  const period = (one: string) => periodIn(one, indicator)
  return `${nameOf(place)} gikk fra ${text(from.value)} (${period(from.period)}) til ${text(to.value)} (${period(to.period)})`
}
