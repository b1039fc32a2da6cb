import type { PlaceCode } from '../domain/place.ts'
import { part } from './part.tsx'

const PlaceCombobox = part('places', () => import('./place-combobox.tsx'))

interface PlacePickerProps {
  /** Takes the keyboard at once. */
  focused?: boolean
  /** What is done with the place that is found; left out: its page is opened. */
  onChoose?: (code: PlaceCode) => void
  /** Left out: `Kommune eller fylke`. */
  label?: string
}

/** Finds a place while one types. Its code and the list of names are fetched when it is shown. */
export const PlacePicker = ({ focused = false, ...how }: PlacePickerProps) => (
  <PlaceCombobox focused={focused} {...how} />
)
