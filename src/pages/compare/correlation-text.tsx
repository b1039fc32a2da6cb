import { strengthOf } from '../../domain/correlation.ts'
import { formatNumber } from '../../domain/number-text.ts'
import type { PlaceCode } from '../../domain/place.ts'
import { writer } from '../../ui/figure-text.ts'
import { useLanguage } from '../../ui/language.tsx'
import type { ComparedIndicator } from './compare-data.ts'
import { correlationOf, type Correlation, type ScatterPlace } from './scatter-model.ts'
import { useCompareText, type CompareText } from './text.ts'
import type { CompareScene } from './scene.ts'

interface CorrelationTextProps {
  scene: CompareScene
  x: ComparedIndicator
  y: ComparedIndicator
  places: readonly ScatterPlace[]
  peers: ReadonlySet<PlaceCode>
}

/** How the two go together, in words and one number, and what that does not mean. */
export function CorrelationText({ scene, x, y, places, peers }: CorrelationTextProps) {
  const text = useCompareText()
  const language = useLanguage()
  const all = correlationOf(places)
  const { own } = scene
  const like = correlationOf(places.filter(({ code }) => peers.has(code) || code === own))
  const periods = [x, y].map(({ summary, period }) => writer(summary, language).period(period))
  return (
    <div className="prose correlation">
      <p>
        <strong>{allText(all, x, y, text)}</strong>{' '}
        {like.value !== null &&
          like.places < all.places &&
          text.correlationPeers(scene.ownName, formatNumber(like.value, 2), String(like.places))}
      </p>
      {x.period !== y.period && (
        <p className="small">{text.periodsDiffer(periods[0] ?? '', periods[1] ?? '')}</p>
      )}
      <p>{text.caution}</p>
      <p className="small muted">{text.spearman}</p>
    </div>
  )
}

/** `Det er en tydelig sammenheng: steder som ligger høyt på … (samsvar i rekkefølgen 0,52, 351 steder).` */
function allText(
  { value, places }: Correlation,
  x: ComparedIndicator,
  y: ComparedIndicator,
  text: CompareText,
): string {
  const count = formatNumber(places, 0)
  if (value === null) return text.tooFewPairs(count)
  const strength = strengthOf(value)
  const number = text.correlationAll(count, formatNumber(value, 2))
  if (strength === 'none') return `${text.correlation.none} (${number}).`
  const direction = value > 0 ? text.together : text.opposite
  return `${text.correlation[strength]}: ${direction(x.summary.title, y.summary.title)} (${number}).`
}
