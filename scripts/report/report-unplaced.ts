import { formatValue } from '../../src/domain/number-text.ts'
import type { Indicator } from '../../src/domain/indicator.ts'
import { COUNTRY } from '../../src/domain/place.ts'
import { periodIn, section } from './report-words.ts'

/** Figures of one indicator that the source gives to no kommune, by `0 2024`. */
export interface UnplacedOf {
  readonly indicator: Indicator
  readonly rest: Readonly<Record<string, number>>
}

/** What is in the country (and a fylke) and in no kommune: "uoppgitt kommune", Svalbard, the rest. */
export function unplacedSection(unplaced: readonly UnplacedOf[]): string {
  const lines = unplaced.flatMap(({ indicator, rest }) => {
    const periods = Object.keys(rest)
      .filter((key) => key.startsWith(`${COUNTRY} `))
      .map((key) => key.slice(COUNTRY.length + 1))
      .sort()
    const newest = periods.at(-1)
    if (newest === undefined) return []
    const value = formatValue(rest[`${COUNTRY} ${newest}`] ?? 0, indicator.unit, indicator.decimals)
    const others = periods.length > 1 ? `, og noe i ${periods.length - 1} perioder før det` : ''
    return [`- ${indicator.title.nb}: ${value} (${periodIn(newest, indicator)})${others}.`]
  })
  if (!lines.length) return ''
  return section(
    'Tall som ikke hører til noen kommune',
    `Kilden fører noe på «uoppgitt kommune», Svalbard eller en rest. Det er med i tallet for landet, og i fylket når fylket er oppgitt, men ikke i noen kommune:\n\n${lines.join('\n')}`,
    'Ingenting. Er det mye mer enn før, så se hos utgiveren om en kommune har fått feil nummer.',
  )
}
