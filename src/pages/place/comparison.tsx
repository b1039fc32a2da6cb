import type { PlaceFacts } from '../../observations/shards.ts'
import type { CardModel } from '../../cards/card-model.ts'
import { comparisonText } from './comparison-text.ts'
import { usePlaceText } from './text.ts'

/** The sentence under the figure: beside country, fylke and peers, and the rank with its denominator. */
export function Comparison({ model, place }: { model: CardModel; place: PlaceFacts }) {
  const text = comparisonText(model, place, usePlaceText())
  return text ? <p>{text}</p> : null
}
