import { useMemo, useState } from 'react'
import { slug } from '../../domain/place-name.ts'
import { useLanguage } from '../../ui/language.tsx'
import { part } from '../../ui/part.tsx'
import { sentenceId } from './point-card.tsx'
import { usePointsScene } from './points-context.ts'
import type { TalkingPoint } from './points-model.ts'
import { pictureOf } from './point-picture.ts'
import { copiedSet } from './set-text.ts'
import { POINTS_TEXT } from './text.ts'
import { useLink } from './use-link.ts'

const ShareDialog = part('page', () => import('../../ui/share-dialog.tsx'))

interface PointButtonsProps {
  point: TalkingPoint
  list: string
}

/** What can be taken away of a single point, wherever it stands. */
export function PointButtons({ point, list }: PointButtonsProps) {
  const language = useLanguage()
  const words = POINTS_TEXT[language]
  const { data, copy } = usePointsScene()
  const link = useLink([point.address])
  const [sharing, setSharing] = useState(false)
  const describedBy = sentenceId(list, point.address)
  const { indicators } = data
  const onCopy = () =>
    copy(
      copiedSet({ points: [point], heading: null, link, indicators, language }),
      words.said.copied(1),
    )
  return (
    <>
      <button
        type="button"
        className="button"
        aria-describedby={describedBy}
        onClick={() => void onCopy()}
      >
        {words.copy}
      </button>
      <button
        type="button"
        className="button"
        aria-label={words.picture}
        aria-describedby={describedBy}
        onClick={() => setSharing(true)}
      >
        {words.pictureShort}
      </button>
      {sharing && <SharedPoint point={point} link={link} onClose={() => setSharing(false)} />}
    </>
  )
}

/** A point as a picture, and as a link of its own. */
function SharedPoint(props: { point: TalkingPoint; link: string; onClose: () => void }) {
  const { point, link, onClose } = props
  const language = useLanguage()
  const { place, placeName, data } = usePointsScene()
  const name = [
    POINTS_TEXT[language].fileName,
    slug(place.code, place.name),
    point.offer.claim.indicator,
  ]
  const content = useMemo(
    () => pictureOf({ point, place, placeName, data, language }),
    [point, place, placeName, data, language],
  )
  return (
    <ShareDialog
      shared={{ title: point.sentence, address: link }}
      picture={{ content, name: name.join('-') }}
      onClose={onClose}
    />
  )
}
