import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useLanguage } from '../../ui/language.tsx'
import { detailPath } from '../../addresses/place.ts'
import { LightMark } from './light-mark.tsx'
import { noBackText, quotedBy, reasonTexts, sourceTexts } from './point-words.ts'
import { usePointsScene } from './points-context.ts'
import type { TalkingPoint } from './points-model.ts'
import { POINTS_TEXT } from './text.ts'

interface PointCardProps {
  point: TalkingPoint
  /** The list it stands in: a point may stand in two. */
  list: string
  children: ReactNode
}

/** One sentence to say, what weakens it, where it comes from, and what can be done with it. */
export function PointCard({ point, list, children }: PointCardProps) {
  const words = POINTS_TEXT[useLanguage()]
  const { offer, sentence } = point
  return (
    <article className="point" aria-labelledby={sentenceId(list, point.address)}>
      <h3 className="point-sentence" id={sentenceId(list, point.address)}>
        {sentence}
      </h3>
      <div className="point-light">
        <LightMark colour={offer.light.colour} />
        {offer.valence === 'unflattering' && <p className="point-opponent">{words.opponentUses}</p>}
      </div>
      <Reasons point={point} />
      <Sources point={point} />
      <Back point={point} />
      <div className="point-actions">{children}</div>
    </article>
  )
}

export const sentenceId = (list: string, address: string): string => `${list}:${address}`

function Reasons({ point: { offer } }: { point: TalkingPoint }) {
  const reasons = reasonTexts(offer.light, useLanguage())
  if (reasons.length === 0) return null
  return (
    <ul className="point-reasons">
      {reasons.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  )
}

function Sources({ point: { offer } }: { point: TalkingPoint }) {
  const language = useLanguage()
  const words = POINTS_TEXT[language]
  const { data, place } = usePointsScene()
  const texts = sourceTexts(offer.claim, data.indicators, language)
  return quotedBy(offer.claim, data.indicators).map(({ id, title }, i) => (
    <p key={id} className="source-line">
      {words.source}: {texts[i]}.{' '}
      <Link href={detailPath(place, id)} aria-label={`${words.seeFigure}: ${title}`}>
        {words.seeFigure}
      </Link>
    </p>
  ))
}

function Back({ point: { back, offer } }: { point: TalkingPoint }) {
  const language = useLanguage()
  const words = POINTS_TEXT[language]
  return (
    <details className="point-back">
      <summary>{words.back}</summary>
      {back ? (
        <>
          <p className="point-answer">{back.sentence}</p>
          {back.offer.light.reasons.length > 0 && (
            <p className="small">
              {words.caution}: {reasonTexts(back.offer.light, language).join(' ')}
            </p>
          )}
        </>
      ) : (
        <p>{noBackText(offer, language)}</p>
      )}
    </details>
  )
}
