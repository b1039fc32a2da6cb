import { comparisonSentence } from '../../cards/comparison-sentence.ts'
import { milestoneSentence } from '../../cards/milestone-sentence.ts'
import { rankSentence } from '../../cards/rank-sentence.ts'
import { toShownUnits } from '../../domain/rounding.ts'
import { at, type Series } from '../../domain/series.ts'
import type { PlaceFacts } from '../../observations/shards.ts'
import { writer } from '../../ui/figure-text.ts'
import type { CardModel } from '../../cards/card-model.ts'
import type { PlaceText } from './text.ts'

const COMPARED = ['country', 'fylke', 'peers'] as const

const isEstimated = (series: Series | undefined, period: string): boolean =>
  series !== undefined && at(series, period).status === 'estimated'

/** The figure beside country, fylke and peers, and the rank with its denominator; empty without one. */
export function comparisonText(model: CardModel, place: PlaceFacts, words: PlaceText): string {
  const { language } = words
  const { summary, series, figure, compared: held, rank, placesInAll } = model
  if (!figure || !held) return ''
  const valueOf = (other: Series | undefined) => (other ? at(other, held.period).value : null)
  const compared = comparisonSentence(
    {
      value: held.value,
      unit: summary.unit,
      decimals: summary.decimals,
      level: place.level,
      country: valueOf(series.country),
      fylke: valueOf(series.fylke),
      peers: valueOf(series.peers),
      estimated: COMPARED.filter((other) => isEstimated(series[other], held.period)),
      signed: summary.signed ?? false,
    },
    language,
  )
  const ranked =
    rank && place.level !== 'land'
      ? rankSentence(
          {
            rank,
            order: 'highest-first',
            level: place.level,
            placesInAll,
            unit: summary.unit,
            isZero: toShownUnits(figure.value, summary.decimals) === 0,
          },
          language,
        )
      : ''
  const write = writer(summary, language)
  const milestone = milestoneSentence(summary, series.place, write.period)
  const others = [compared.text, ranked].filter(Boolean)
  const earlier =
    held.period === figure.period || others.length === 0
      ? ''
      : words.card.comparedEarlier(write.period(held.period), write.text(held.value))
  return [milestone, earlier, ...others].filter(Boolean).join(' ')
}
