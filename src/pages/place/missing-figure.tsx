import type { Level } from '../../domain/place.ts'
import { reasonFor, remedyFor } from '../../ui/status-text.ts'
import { writer } from '../../ui/figure-text.ts'
import { useText } from '../../ui/language.tsx'
import { usePlaceText } from './text.ts'
import type { CardModel } from '../../cards/card-model.ts'

/** Where a figure should have been: why it is not there, what to do, and what the country has. */
export function MissingFigure({ model, level }: { model: CardModel; level: Level }) {
  const text = useText()
  const words = usePlaceText()
  const { summary, national } = model
  const status = model.reason ?? 'missing'
  const write = writer(summary, text.language)
  const remedy = remedyFor(status, text)
  return (
    <div>
      <p className="figure-missing">{text.status[status]}</p>
      <p>
        {reasonFor(status, level, summary, text)} {remedy}
      </p>
      {national && (
        <p>
          {words.card.nationallyKnown(write.text(national.value), write.period(national.period))}
        </p>
      )}
    </div>
  )
}
