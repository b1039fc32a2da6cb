import { useState } from 'react'
import type { PlaceCode } from '../domain/place.ts'
import { useText } from './language.tsx'
import { part } from './part.tsx'

const PlaceCombobox = part('places', () => import('./place-combobox.tsx'))

interface PlacePickerProps {
  /** Behind a button until asked for, on pages that are about something else. */
  folded?: boolean
  /** What is done with the place that is found; left out: its page is opened. */
  onChoose?: (code: PlaceCode) => void
  /** Left out: `Kommune eller fylke`. */
  label?: string
}

/** Finds a place while one types. Its code and the list of names are fetched when it is shown. */
export function PlacePicker({ folded = false, ...how }: PlacePickerProps) {
  const text = useText()
  const [open, setOpen] = useState(!folded)
  if (!open)
    return (
      <button type="button" className="button" onClick={() => setOpen(true)}>
        {text.picker.other}
      </button>
    )
  return <PlaceCombobox focused={folded} {...how} />
}
