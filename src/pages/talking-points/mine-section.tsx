import { useLanguage } from '../../ui/language.tsx'
import { LostPoint } from './lost-point.tsx'
import { MineButtons } from './mine-buttons.tsx'
import { PointButtons } from './point-buttons.tsx'
import { PointCard } from './point-card.tsx'
import { usePointsScene } from './points-context.ts'
import type { PinnedPoint, TalkingPoint } from './points-model.ts'
import { SetActions } from './set-actions.tsx'
import { POINTS_TEXT } from './text.ts'
import { UndoLine, useUndoIn } from './undo-line.tsx'
import { withInserted } from './with-inserted.ts'

/** The set's name among the lists of the page. */
const MINE = 'mine'

interface MineSectionProps {
  pinned: readonly PinnedPoint[]
  /** What is on the page, for when nothing is pinned. */
  suggested: readonly TalkingPoint[]
  /** Takes three of them along; null where none of them is safe. */
  takeThree: (() => void) | null
}

/** What the reader takes along, in her order, and the ways to take it. */
export function MineSection({ pinned, suggested, takeThree }: MineSectionProps) {
  const words = POINTS_TEXT[useLanguage()]
  const { cut } = usePointsScene().choice.points
  const undoAt = useUndoIn(MINE)
  const said = pinned.filter((point) => point.kind === 'point')
  const items = pinned.map((point, i) => (
    <li key={point.address}>
      <Pinned point={point} at={i} of={pinned.length} />
    </li>
  ))
  return (
    <section className="points-mine" id={MINE} aria-labelledby={`${MINE}-title`}>
      <header className="points-mine-head">
        <h2 id={`${MINE}-title`} tabIndex={-1}>
          {words.mine.title}
        </h2>
        {pinned.length > 0 && <p className="muted">{words.mine.count(pinned.length)}</p>}
      </header>
      {pinned.length === 0 && (
        <p>{suggested.length > 0 ? words.mine.empty(suggested.length) : words.mine.nothing}</p>
      )}
      {pinned.length === 0 && takeThree && (
        <button type="button" className="button" onClick={takeThree}>
          {words.mine.takeThree}
        </button>
      )}
      <SetActions
        points={pinned.length > 0 ? said : suggested}
        pinned={pinned.map(({ address }) => address)}
      />
      {cut > 0 && <p>{words.mine.cut(cut)}</p>}
      {(items.length > 0 || undoAt !== null) && (
        <ol className="points-list">{withInserted(items, undoAt, <UndoLine key="undo" />)}</ol>
      )}
    </section>
  )
}

function Pinned({ point, at, of }: { point: PinnedPoint; at: number; of: number }) {
  if (point.kind !== 'point') return <LostPoint point={point} at={at} />
  return (
    <PointCard point={point} list={MINE}>
      <MineButtons address={point.address} words={point.sentence} at={at} of={of} />
      <PointButtons point={point} list={MINE} />
    </PointCard>
  )
}
