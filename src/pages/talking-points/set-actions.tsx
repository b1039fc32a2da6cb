import { useCanShare } from '../../ui/can-share.ts'
import { useLanguage } from '../../ui/language.tsx'
import { usePointsScene } from './points-context.ts'
import type { TalkingPoint } from './points-model.ts'
import { SaveSet } from './save-set.tsx'
import { copiedSet } from './set-text.ts'
import { POINTS_TEXT } from './text.ts'
import { useLink } from './use-link.ts'

interface SetActionsProps {
  /** What the buttons work on: the set, or what is suggested while there is none. */
  points: readonly TalkingPoint[]
  /** Addresses in the set, also those that can be said no more. */
  pinned: readonly string[]
}

/** The ways to take the set along. */
export function SetActions({ points, pinned }: SetActionsProps) {
  const language = useLanguage()
  const words = POINTS_TEXT[language]
  const { place, placeName, data, copy, choice } = usePointsScene()
  const canShare = useCanShare()
  const link = useLink(points.map(({ address }) => address))
  const heading = words.title(placeName)
  const own = pinned.length > 0
  const copied = () => copiedSet({ points, heading, link, indicators: data.indicators, language })
  const onShare = async () => {
    try {
      await navigator.share({ title: heading, text: copied().plain, url: link })
    } catch (error) {
      // Closing the sheet is no failure.
      if (!(error instanceof DOMException && error.name === 'AbortError'))
        choice.say(words.said.notShared)
    }
  }
  const onClear = () =>
    choice.act({
      after: { ...choice.points, pinned: [] },
      say: words.said.cleared(pinned.length),
      undo: {
        list: 'mine',
        index: 0,
        words: words.said.cleared(pinned.length),
        focus: 'mine-title',
      },
    })
  const buttons: readonly (readonly [string, () => void, boolean])[] = [
    [
      words.mine.copyAll,
      () => void copy(copied(), words.said.copied(points.length)),
      points.length > 0,
    ],
    [words.mine.print, () => window.print(), points.length > 0],
    [words.mine.share, () => void onShare(), points.length > 0 && canShare],
    [words.mine.link, () => void copy(linkText(link), words.said.linkCopied), points.length > 0],
    [words.mine.clear, onClear, own],
  ]
  return (
    <div className="points-set-actions no-print">
      {buttons
        .filter(([, , shown]) => shown)
        .map(([name, onClick]) => (
          <button key={name} type="button" className="button" onClick={onClick}>
            {name}
          </button>
        ))}
      {own && points.length > 0 && <SaveSet points={points} place={place} />}
    </div>
  )
}

const linkText = (link: string) => ({
  plain: link,
  html: `<a href="${link.replaceAll('&', '&amp;')}">${link.replaceAll('&', '&amp;')}</a>`,
})
