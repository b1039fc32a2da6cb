import { Link } from 'wouter'
import { useLanguage } from '../../ui/language.tsx'
import { shortened } from '../../ui/shortened.ts'
import { detailPath } from '../../addresses/place.ts'
import { LightMark } from './light-mark.tsx'
import { RemoveButton } from './mine-buttons.tsx'
import { sentenceId } from './point-card.tsx'
import { aboutText, reasonTexts } from './point-words.ts'
import { usePointsScene } from './points-context.ts'
import type { GonePoint, RefusedPoint } from './points-model.ts'
import { POINTS_TEXT } from './text.ts'

interface LostPointProps {
  point: GonePoint | RefusedPoint
  at: number
}

/** Asked for by the address, and not to be said: what it was, why, and what to do. */
export function LostPoint({ point, at }: LostPointProps) {
  const language = useLanguage()
  const words = POINTS_TEXT[language]
  const { data, place } = usePointsScene()
  const key = point.kind === 'refused' ? point.claim : point.key
  const about = key ? aboutText(key, data.indicators, language) : shortened(point.address)
  const known = key && data.indicators.has(key.indicator) ? key.indicator : null
  return (
    <article className="point point-lost" aria-labelledby={sentenceId('mine', point.address)}>
      <h3 id={sentenceId('mine', point.address)}>
        {point.kind === 'refused' ? words.mine.refused : words.mine.gone} {shortenedTitle(about)}
      </h3>
      {point.kind === 'refused' ? <Refusal point={point} /> : <p>{words.why[point.why]}</p>}
      <p>
        {words.remedy.remove}
        {known && (
          <>
            {' '}
            <Link href={detailPath(place, known)}>{words.remedy.seeNow}</Link>.
          </>
        )}
      </p>
      <div className="point-actions">
        <RemoveButton address={point.address} words={about} at={at} />
      </div>
    </article>
  )
}

function Refusal({ point: { light } }: { point: RefusedPoint }) {
  const language = useLanguage()
  const words = POINTS_TEXT[language]
  // Only what makes it red: what else weakens it matters no more.
  const reasons = reasonTexts(
    { ...light, reasons: light.reasons.filter(({ colour }) => colour === 'red') },
    language,
  )
  return (
    <>
      <LightMark colour="red" />
      <p>{words.mine.refusedWhy}</p>
      <ul className="point-reasons">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </>
  )
}

const LONGEST_TITLE = 160
const shortenedTitle = (text: string): string =>
  text.length > LONGEST_TITLE ? `${text.slice(0, LONGEST_TITLE)}…` : text
