import { dateText } from '../../ui/date-text.ts'
import { useLanguage } from '../../ui/language.tsx'
import { LightMark } from './light-mark.tsx'
import { lastRead, noBackText, reasonTexts, sourceTexts } from './point-words.ts'
import { usePointsScene } from './points-context.ts'
import type { TalkingPoint } from './points-model.ts'
import { POINTS_TEXT } from './text.ts'

/** The points as cards on paper; not shown on the screen. The head is repeated on every page. */
export function PrintCards({ points }: { points: readonly TalkingPoint[] }) {
  const language = useLanguage()
  const words = POINTS_TEXT[language]
  const { data, placeName } = usePointsScene()
  const claims = points.map(({ offer }) => offer.claim)
  const read = lastRead(claims, data.indicators)
  return (
    <div className="points-print">
      <div className="print-head">
        <p className="print-title">{words.title(placeName)}</p>
        <p>
          {['Lokaltall', read && words.figuresRead(dateText(read, language))]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <div className="print-body">
        {points.map((point) => (
          <PrintCard key={point.address} point={point} />
        ))}
      </div>
    </div>
  )
}

function PrintCard({ point: { offer, sentence, back } }: { point: TalkingPoint }) {
  const language = useLanguage()
  const words = POINTS_TEXT[language]
  const { data } = usePointsScene()
  const reasons = reasonTexts(offer.light, language)
  const sources = sourceTexts(offer.claim, data.indicators, language)
  return (
    <section className="print-card">
      <p className="point-sentence">{sentence}</p>
      <LightMark colour={offer.light.colour} />
      {reasons.length > 0 && <p>{reasons.join(' ')}</p>}
      {sources.map((source) => (
        <p key={source} className="source-line">
          {words.source}: {source}
        </p>
      ))}
      <p>
        <strong>{words.opponent}:</strong> {back?.sentence ?? noBackText(offer, language)}
      </p>
    </section>
  )
}
