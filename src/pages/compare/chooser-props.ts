import type { PlaceCode } from '../../domain/place.ts'
import type { CompareData } from './compare-data.ts'
import type { Selection } from './selection.ts'
import type { ChangeSelection } from './use-selection.ts'

/** What each part of the chooser is given. */
export interface ChooserProps {
  readonly data: CompareData
  readonly selection: Selection
  readonly change: ChangeSelection
  readonly own: PlaceCode | null
}
