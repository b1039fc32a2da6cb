import { useLanguage } from '../../ui/language.tsx'
import { sentenceId } from './point-card.tsx'
import { usePointsScene } from './points-context.ts'
import type { TalkingPoint } from './points-model.ts'
import { saveCardPicture } from './save-card-picture.ts'
import { copiedSet } from './set-text.ts'
import { POINTS_TEXT } from './text.ts'
import { useLink } from './use-link.ts'

interface PointButtonsProps {
  point: TalkingPoint
  list: string
}

/** What can be taken away of a single point, wherever it stands. */
export function PointButtons({ point, list }: PointButtonsProps) {
  const language = useLanguage()
  const words = POINTS_TEXT[language]
  const { data, copy, choice, ...scene } = usePointsScene()
  const link = useLink([point.address])
  const describedBy = sentenceId(list, point.address)
  const { indicators } = data
  const onCopy = () =>
    copy(
      copiedSet({ points: [point], heading: null, link, indicators, language }),
      words.said.copied(1),
    )
  const onPicture = () =>
    saveCardPicture({ point, data, language, ...scene }).then(
      () => choice.say(words.said.pictureSaved),
      () => choice.say(words.said.pictureFailed),
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
        onClick={() => void onPicture()}
      >
        {words.pictureShort}
      </button>
    </>
  )
}
