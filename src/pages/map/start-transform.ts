import type { PlaceCode } from '../../domain/place.ts'
import { transformOf } from '../../map/extent.ts'
import { boxAround, type Shapes } from '../../map/drawing.ts'
import { fitBox, WHOLE, type Transform } from '../../map/view-transform.ts'
import type { MapSelection } from './map-selection.ts'

/** Any of these is shown: the places of the selection. */
type Members = ReadonlyMap<PlaceCode, unknown>

/** What is seen when the address says nothing of it: the groups that are chosen, else the whole. */
export function homeTransform(
  { groups }: Pick<MapSelection, 'groups'>,
  members: Members,
  shapes: Shapes,
): Transform {
  const some = groups.length > 0
  const box = some ? boxAround(shapes.areas.filter(({ code }) => members.has(code))) : null
  return box ? fitBox(box, shapes) : WHOLE
}

/** What the reader has zoomed to, else what is usually seen. */
export const startTransform = (
  selection: Pick<MapSelection, 'groups' | 'extent'>,
  members: Members,
  shapes: Shapes,
): Transform =>
  selection.extent
    ? transformOf(selection.extent, shapes)
    : homeTransform(selection, members, shapes)
