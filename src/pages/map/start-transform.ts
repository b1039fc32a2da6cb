import type { PlaceCode } from '../../domain/place.ts'
import { transformOf } from '../../map/extent.ts'
import { boxAround, type Box, type Shapes } from '../../map/drawing.ts'
import { inDrawing, roomiest, type Covered } from '../../map/free-room.ts'
import { fitBox, WHOLE, type Transform } from '../../map/view-transform.ts'
import type { MapSelection } from './map-selection.ts'

/** Any of these is shown: the places of the selection. */
type Members = ReadonlyMap<PlaceCode, unknown>

/** All of the box, beside what lies over the map. */
export function fitBeside(box: Box, shapes: Shapes, covered: Covered | null): Transform {
  if (!covered) return fitBox(box, shapes)
  const [left, top, right, bottom] = box
  const room = roomiest({ width: right - left, height: bottom - top }, covered)
  return fitBox(box, shapes, inDrawing(room, covered.frame, shapes))
}

/** What is seen when the address says nothing of it: the groups that are chosen, else the whole. */
export function homeTransform(
  { groups }: Pick<MapSelection, 'groups'>,
  members: Members,
  shapes: Shapes,
  covered: Covered | null = null,
): Transform {
  const some = groups.length > 0
  const box = some ? boxAround(shapes.areas.filter(({ code }) => members.has(code))) : null
  return box ? fitBeside(box, shapes, covered) : WHOLE
}

/** What the reader has zoomed to, else what is usually seen. */
export const startTransform = (
  selection: Pick<MapSelection, 'groups' | 'extent'>,
  members: Members,
  shapes: Shapes,
  covered: Covered | null = null,
): Transform =>
  selection.extent
    ? transformOf(selection.extent, shapes)
    : homeTransform(selection, members, shapes, covered)
