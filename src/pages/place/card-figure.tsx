import type { Level } from '../../domain/place.ts'
import { writer } from '../../ui/figure-text.ts'
import { useText } from '../../ui/language.tsx'
import type { CardModel } from '../../cards/card-model.ts'
import { MissingFigure } from './missing-figure.tsx'

/** The figure with unit and period, or why there is none. */
export function CardFigure({ model, level }: { model: CardModel; level: Level }) {
  const text = useText()
  const { summary, figure } = model
  if (!figure) return <MissingFigure model={model} level={level} />
  const write = writer(summary, text.language)
  const { number, unit } = write.figure(figure.value)
  return (
    <p className="figure">
      <span className="figure-number">{number}</span>{' '}
      <span>
        {unit}
        <span className="muted">{` · ${write.period(figure.period)}`}</span>
      </span>
    </p>
  )
}
