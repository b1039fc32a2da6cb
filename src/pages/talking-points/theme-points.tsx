import { Link } from 'wouter'
import { nameInText } from '../../domain/place-name.ts'
import { useLanguage } from '../../ui/language.tsx'
import { placePath } from '../../addresses/place.ts'
import { PointButtons } from './point-buttons.tsx'
import { PointCard, sentenceId } from './point-card.tsx'
import { dropped, pinned, restored, unpinned, withMore } from './points-choice.ts'
import { usePointsScene } from './points-context.ts'
import { MORE, type TalkingPoint, type ThemePoints } from './points-model.ts'
import { POINTS_TEXT } from './text.ts'
import { UndoLine, useUndoIn } from './undo-line.tsx'
import { useKeptInPlace } from './use-kept-in-place.ts'
import { withInserted } from './with-inserted.ts'

/** One theme: what is offered to say, and why not more. */
export function ThemeSection({ model }: { model: ThemePoints }) {
  const { theme, points, none } = model
  const undoAt = useUndoIn(theme.id)
  const cards = points.map((point, i) => (
    <li key={point.address}>
      <SuggestedPoint point={point} list={theme.id} index={i} />
    </li>
  ))
  return (
    <section className="points-theme" id={theme.id} aria-labelledby={`${theme.id}-title`}>
      <h2 id={`${theme.id}-title`} lang="nb" tabIndex={-1}>
        {theme.title}
      </h2>
      {none && <NoPoints model={model} />}
      {(points.length > 0 || undoAt !== null) && (
        <ul className="points-list">{withInserted(cards, undoAt, <UndoLine key="undo" />)}</ul>
      )}
      <ThemeButtons model={model} />
    </section>
  )
}

function SuggestedPoint({
  point,
  list,
  index,
}: {
  point: TalkingPoint
  list: string
  index: number
}) {
  const words = POINTS_TEXT[useLanguage()]
  const { choice } = usePointsScene()
  const keepInPlace = useKeptInPlace()
  const { address } = point
  const taken = choice.points.pinned.includes(address)
  const pinId = `${list}:${address}:pin`
  const onPin = (button: Element) => {
    keepInPlace(button)
    const after = (taken ? unpinned : pinned)(choice.points, address)
    choice.act({
      after,
      say: taken ? words.said.removed : words.said.pinned(after.pinned.length),
    })
  }
  const onDrop = () =>
    choice.act({
      after: dropped(choice.points, address),
      say: words.said.dropped,
      undo: { list, index, words: words.droppedLine(point.sentence), focus: pinId },
    })
  return (
    <PointCard point={point} list={list}>
      <button
        type="button"
        className="button point-pin"
        id={pinId}
        aria-pressed={taken}
        aria-describedby={sentenceId(list, address)}
        onClick={(event) => onPin(event.currentTarget)}
      >
        {words.pin}
      </button>
      <button
        type="button"
        className="button"
        aria-describedby={sentenceId(list, address)}
        onClick={onDrop}
      >
        {words.drop}
      </button>
      <PointButtons point={point} list={list} />
    </PointCard>
  )
}

function ThemeButtons({ model: { theme, points, hasMore, dropped: out } }: { model: ThemePoints }) {
  const words = POINTS_TEXT[useLanguage()]
  const { choice } = usePointsScene()
  const last = points.at(-1)?.address
  const onMore = () =>
    choice.act({ after: withMore(choice.points, theme.id, MORE), say: words.said.more })
  const onTakeBack = () =>
    choice.act({
      after: restored(choice.points, out),
      say: words.said.back(out.size),
      focus: `${theme.id}-title`,
    })
  return (
    <div className="points-more no-print">
      {hasMore && (
        <button
          type="button"
          className="button"
          aria-describedby={`${theme.id}-title`}
          onClick={onMore}
        >
          {words.more}
        </button>
      )}
      {!hasMore && last && <p className="muted">{words.noMore}</p>}
      {out.size > 0 && (
        <button type="button" className="points-plain" onClick={onTakeBack}>
          {words.takeBack(out.size)}
        </button>
      )}
    </div>
  )
}

/** Why nothing is offered, and where the figures that are missing are told of. */
function NoPoints({ model: { theme, none } }: { model: ThemePoints }) {
  const words = POINTS_TEXT[useLanguage()].none
  const { place, placeName } = usePointsScene()
  if (!none) return null
  const name = nameInText({ code: place.code, name: placeName })
  return (
    <div className="prose">
      <p className="failed-title">{words.title}</p>
      <p>{none === 'weak' || none === 'allDropped' ? words[none] : words[none](name)}</p>
      {none !== 'allDropped' && (
        <p>
          {words.remedy}{' '}
          <Link href={placePath(place, { anchor: theme.id })}>{words.toTheme(theme.title)}</Link>.
        </p>
      )}
    </div>
  )
}
