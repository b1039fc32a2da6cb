import { useEffect, useRef, useState } from 'react'
import type { PlaceCode } from '../../domain/place.ts'
import type { ChooserProps } from './chooser-props.ts'
import { CompareBar, type OpenParts } from './compare-bar.tsx'
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
  const { data, selection, change, own } = props
  const text = useCompareText()
  const panels = useRef<HTMLDivElement>(null)
  const [undoable, setUndoable] = useState<Undoable | null>(null)
  // Who comes by a link has chosen already; who has nothing yet begins here.
  const [open, setOpen] = useState<OpenParts>({ places: own === null, indicators: own === null })
  const { places, indicators } = selection
  const replacePlaces = (next: readonly PlaceCode[], message: string) => {
    const before = { places, own: selection.own }
    setUndoable(places.length > 0 ? { part: 'places', message, before } : null)
    const { own: ours } = selection
    change({ places: next, own: ours !== null && next.includes(ours) ? ours : null })
  }
  const onUndo = (before: Partial<Selection>) => {
    change(before)
    setUndoable(null)
  }
  const undo = (part: Undoable['part']) => (
    <Undo undoable={undoable?.part === part ? undoable : null} onUndo={onUndo} />
  )
  const toggle = (part: keyof OpenParts) => {
    setOpen({ ...open, [part]: !open[part] })
    // It is there once the page has been drawn again.
    if (!open[part])
      requestAnimationFrame(() => panels.current?.scrollIntoView({ block: 'nearest' }))
  }
  return (
    <>
      <CompareBar
        {...props}
        open={open}
        onToggle={toggle}
        undo={undo('places')}
        onRemove={(code) =>
          replacePlaces(
            places.filter((one) => one !== code),
            text.removed(shortNameOf(data, code)),
          )
        }
      />
      <div className="chooser no-print" ref={panels} hidden={!open.places && !open.indicators}>
        <div id="choose-places" hidden={!open.places}>
          <PlaceChooser
            {...props}
            onAdd={(code) => change({ places: [...places.filter((one) => one !== code), code] })}
            onReplace={(next) => replacePlaces(next, text.replaced)}
          />
        </div>
        <div id="choose-indicators" hidden={!open.indicators}>
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
      </div>
    </>
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
