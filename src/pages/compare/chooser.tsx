import { useEffect, useRef, useState } from 'react'
import type { PlaceCode } from '../../domain/place.ts'
import type { ChooserProps } from './chooser-props.ts'
import { shortNameOf } from './compare-data.ts'
import { IndicatorChooser } from './indicator-chooser.tsx'
import { PlaceChooser } from './place-chooser.tsx'
import type { Selection } from './selection.ts'
import { useCompareText } from './text.ts'

/** What was taken away, and the selection to go back to. */
interface Undoable {
  readonly part: 'places' | 'indicators'
  readonly message: string
  readonly before: Partial<Selection>
}

/** Chooses places and indicators; whatever is taken away can be had back. */
export function Chooser(props: ChooserProps) {
  const { data, selection, change } = props
  const text = useCompareText()
  const [undoable, setUndoable] = useState<Undoable | null>(null)
  const { places, indicators, own } = selection
  const replacePlaces = (next: readonly PlaceCode[], message: string) => {
    setUndoable(places.length > 0 ? { part: 'places', message, before: { places, own } } : null)
    change({ places: next, own: own !== null && next.includes(own) ? own : null })
  }
  const onUndo = (before: Partial<Selection>) => {
    change(before)
    setUndoable(null)
  }
  const undo = (part: Undoable['part']) => (
    <Undo undoable={undoable?.part === part ? undoable : null} onUndo={onUndo} />
  )
  return (
    <div className="chooser no-print">
      <PlaceChooser
        {...props}
        undo={undo('places')}
        onAdd={(code) => change({ places: [...places.filter((one) => one !== code), code] })}
        onRemove={(code) =>
          replacePlaces(
            places.filter((one) => one !== code),
            text.removed(shortNameOf(data, code)),
          )
        }
        onReplace={(next) => replacePlaces(next, text.replaced)}
      />
      <IndicatorChooser
        {...props}
        undo={undo('indicators')}
        onRemove={(next, title) => {
          setUndoable({
            part: 'indicators',
            message: text.removed(title),
            before: { indicators },
          })
          change({ indicators: next })
        }}
      />
    </div>
  )
}

interface UndoProps {
  undoable: Undoable | null
  onUndo: (before: Partial<Selection>) => void
}

/** Takes the keyboard when something was taken away: the button that did it is gone. */
function Undo({ undoable, onUndo }: UndoProps) {
  const text = useCompareText()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (undoable) button.current?.focus({ preventScroll: true })
  }, [undoable])
  return (
    <div role="status" className="undo">
      {undoable && (
        <p>
          {undoable.message}{' '}
          <button
            ref={button}
            type="button"
            className="link-button"
            onClick={() => onUndo(undoable.before)}
          >
            {text.undo}
          </button>
        </p>
      )}
    </div>
  )
}
