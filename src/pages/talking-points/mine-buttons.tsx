import { useLanguage } from '../../ui/language.tsx'
import { sentenceId } from './point-card.tsx'
import { moved, unpinned } from './points-choice.ts'
import { usePointsScene } from './points-context.ts'
import { POINTS_TEXT } from './text.ts'

const LIST = 'mine'

/** Up, down and away: of a point in the reader's set. */
export function MineButtons(props: { address: string; words: string; at: number; of: number }) {
  const { address, at, of } = props
  const words = POINTS_TEXT[useLanguage()]
  return (
    <>
      <MoveButton address={address} step={-1} name={words.up} at={at} of={of} />
      <MoveButton address={address} step={1} name={words.down} at={at} of={of} />
      <RemoveButton {...props} />
    </>
  )
}

interface MoveButtonProps {
  address: string
  step: -1 | 1
  name: string
  at: number
  of: number
}

/** At the end of the list it stays, so that the focus does, and tells why nothing happens. */
function MoveButton({ address, step, name, at, of }: MoveButtonProps) {
  const words = POINTS_TEXT[useLanguage()].said
  const { choice } = usePointsScene()
  const id = `${LIST}:${address}:${step}`
  const atEnd = step < 0 ? at === 0 : at === of - 1
  const onMove = () => {
    if (atEnd) return choice.say(step < 0 ? words.first : words.last)
    choice.act({
      after: moved(choice.points, address, step),
      say: words.moved(at + 1 + step, of),
      focus: id,
    })
  }
  return (
    <button
      type="button"
      className="button point-move"
      id={id}
      aria-label={name}
      aria-disabled={atEnd}
      aria-describedby={sentenceId(LIST, address)}
      onClick={onMove}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={step < 0 ? 'M8 14V3M3 7.5 8 2.5l5 5' : 'M8 2v11M3 8.5l5 5 5-5'} />
      </svg>
    </button>
  )
}

export function RemoveButton(props: { address: string; words: string; at: number }) {
  const words = POINTS_TEXT[useLanguage()]
  const { choice } = usePointsScene()
  const { address, at } = props
  const id = `${LIST}:${address}:remove`
  const onRemove = () =>
    choice.act({
      after: unpinned(choice.points, address),
      say: words.said.removed,
      undo: { list: LIST, index: at, words: words.removedLine(props.words), focus: id },
    })
  return (
    <button
      type="button"
      className="button"
      id={id}
      aria-describedby={sentenceId(LIST, address)}
      onClick={onRemove}
    >
      {words.remove}
    </button>
  )
}
