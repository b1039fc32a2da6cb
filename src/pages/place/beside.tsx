import { comparisonSentence } from '../../cards/comparison-sentence.ts'
import { milestoneSentence } from '../../cards/milestone-sentence.ts'
import { rankSentence } from '../../cards/rank-sentence.ts'
import { shortName } from '../../domain/place-name.ts'
import { toShownUnits } from '../../domain/rounding.ts'
import { at, type Series } from '../../domain/series.ts'
import { isTotal } from '../../domain/unit.ts'
import type { CardModel } from '../../cards/card-model.ts'
import type { PlaceFacts } from '../../observations/shards.ts'
import { writer } from '../../ui/figure-text.ts'
import { useText } from '../../ui/language.tsx'
import { usePlaceText } from './text.ts'

interface BesideProps {
  model: CardModel
  place: PlaceFacts
}

/** What the strip cannot say: the others' figures by name, the rank, and a year worth naming. */
export function Beside({ model, place }: BesideProps) {
  const { language, card } = usePlaceText()
  const { summary, series, figure, compared } = model
  const others = useOthers(model, place)
  if (!figure || !compared) return null
  const write = writer(summary, language)
  const milestone = milestoneSentence(summary, series.place, write.period)
  const rank = rankOf(model, place, language)
  const earlier =
    compared.period !== figure.period && (others || rank)
      ? card.comparedEarlier(write.period(compared.period), write.text(compared.value))
      : ''
  const said = [milestone, earlier, rank].filter(Boolean).join(' ')
  return (
    <>
      {others && <p className="beside">{others}</p>}
      {said && <p className="small">{said}</p>}
    </>
  )
}

function rankOf(
  { rank, placesInAll, summary, figure }: CardModel,
  place: PlaceFacts,
  language: 'nb' | 'nn',
) {
  if (!rank || !figure || place.level === 'land') return ''
  const isZero = toShownUnits(figure.value, summary.decimals) === 0
  const { unit } = summary
  const { level } = place
  return rankSentence({ rank, order: 'highest-first', level, placesInAll, unit, isZero }, language)
}

/** `Vanlig 24,1 · Østfold 20,9 · Norge 19,2`; of a total its part of the whole. */
function useOthers({ summary, series, compared }: CardModel, place: PlaceFacts): string {
  const text = useText()
  const words = usePlaceText()
  if (!compared || place.level === 'land') return ''
  const write = writer(summary, text.language)
  const valueOf = (other: Series | undefined) => (other ? at(other, compared.period).value : null)
  if (isTotal(summary.unit)) {
    const { value } = compared
    const { unit, decimals, signed = false } = summary
    const [country, fylke] = [valueOf(series.country), valueOf(series.fylke)]
    const { level } = place
    return comparisonSentence(
      { value, unit, decimals, level, country, fylke, signed },
      text.language,
    ).text
  }
  const named: [string, Series | undefined][] = [
    [words.place.usual, series.peers],
    [shortName(place.fylke?.name ?? ''), series.fylke],
    [text.country, series.country],
  ]
  return named
    .flatMap(([name, other]) => {
      const point = other && at(other, compared.period)
      if (!point || point.value === null) return []
      const estimated =
        point.status === 'estimated' ? ` (${text.status.estimated.toLowerCase()})` : ''
      return `${name} ${write.number(point.value)}${estimated}`
    })
    .join(' · ')
}
