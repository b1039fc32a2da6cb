import { at } from '../domain/series.ts'
import type { Language } from '../domain/indicator.ts'
import { differenceText } from '../domain/number-text.ts'
import { fromShownUnits, toShownUnits } from '../domain/rounding.ts'
import { isTotal, UNITS } from '../domain/unit.ts'
import { wayFrom } from '../domain/way.ts'
import type { CardModel } from './card-model.ts'

const WORDS = {
  nb: {
    up: 'høyere enn vanlig',
    down: 'lavere enn vanlig',
    longer: 'lengre enn vanlig',
    shorter: 'kortere enn vanlig',
    more: 'flere',
    fewer: 'færre',
    usual: 'enn vanlig',
    level: 'Som vanlig',
  },
  nn: {
    up: 'høgare enn vanleg',
    down: 'lågare enn vanleg',
    longer: 'lengre enn vanleg',
    shorter: 'kortare enn vanleg',
    more: 'fleire',
    fewer: 'færre',
    usual: 'enn vanleg',
    level: 'Som vanleg',
  },
} as const

/** As figures are written, with the space before the unit. */
const NUMBER = /^[\d\u00a0,]*\d\u00a0/

/**
 * How far the figure lies from the middle of its peers: `3,4 prosentpoeng lavere enn vanlig`,
 * `6 flere eldre per 100 unge enn vanlig`. Empty for totals, which follow the size of the place, and where either has no figure.
 */
export function differenceFromPeers(
  { summary, series, compared }: CardModel,
  language: Language,
): string {
  if (!compared || !series.peers || isTotal(summary.unit)) return ''
  const usual = at(series.peers, compared.period).value
  if (usual === null) return ''
  const words = WORDS[language]
  const way = wayFrom(usual, compared.value, summary)
  if (way === 'level') return words.level
  const units =
    toShownUnits(compared.value, summary.decimals) - toShownUnits(usual, summary.decimals)
  const size = fromShownUnits(units, summary.decimals)
  const difference = differenceText(size, summary.unit, summary.decimals, language)
  if (UNITS[summary.unit].more)
    return `${difference.replace(NUMBER, `$&${words[way === 'up' ? 'more' : 'fewer']} `)} ${words.usual}`
  const distance = summary.unit === 'kilometres'
  const word = distance ? words[way === 'up' ? 'longer' : 'shorter'] : words[way]
  return `${difference} ${word}`
}
