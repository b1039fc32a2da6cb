/** What of the map is looked at: where it starts, how the reader zooms, and what the address is told. */
import { useEffect, useRef, useState, type PointerEvent, type RefObject } from 'react'
import { extentText } from '../../addresses/extent.ts'
import { groupId } from '../../domain/group-kinds.ts'
import { fylkeOf } from '../../domain/place.ts'
import { pointedAt } from '../../map/choropleth.tsx'
import { boxAround } from '../../map/drawing.ts'
import { extentOf } from '../../map/extent.ts'
import { useZoom } from '../../map/use-zoom.ts'
import type { Transform } from '../../map/view-transform.ts'
import type { MapModel } from './map-model.ts'
import { toggled, type ChangeMap, type MapSelection } from './map-selection.ts'
import { fitBeside, homeTransform, startTransform } from './start-transform.ts'
import { coveredIn, useCovered } from './use-covered.ts'
import { useSameFunction } from './use-same-function.ts'
import type { DrawnShapes } from './use-shapes.ts'

interface LookedInput {
  drawn: DrawnShapes
  model: MapModel
  selection: MapSelection
  change: ChangeMap
}

/** Closer than this, the coarse borders look hewn: the finer ones are fetched. */
const FINE_FROM = 2.2

/** The zoom, what a press does, and the way straight to a fylke. */
export function useLooked(input: LookedInput) {
  const { selection, change } = input
  const { shapes, fetchFine } = input.drawn
  const canvas = useRef<HTMLDivElement>(null)
  const start = useStart(input, canvas)
  const onRest = useSameFunction((transform: Transform) => {
    if (input.drawn.form === null) return
    const seen = extentOf(transform, shapes)
    const usual = extentText(seen) === extentText(extentOf(start.usual, shapes))
    change({ extent: usual ? null : seen })
  })
  const press = (event: PointerEvent<SVGSVGElement>) => {
    const code = pointedAt(event, shapes.areas)
    if (code !== '') change({ places: toggled(selection.places, code) })
  }
  const { key, transform } = start
  const zoom = useZoom({ size: shapes, start: transform, key, onPress: press, onRest })
  const near = zoom.transform.k >= FINE_FROM
  useEffect(() => {
    if (near) fetchFine()
  }, [near, fetchFine])
  const toFylke = useSameFunction((fylke: string) => {
    const box = boxAround(shapes.areas.filter(({ code }) => fylkeOf(code) === fylke))
    if (!box) return
    zoom.show(fitBeside(box, shapes, canvas.current && coveredIn(canvas.current)))
  })
  return { canvas, zoom, press, toFylke }
}

/**
 * What is looked at when the address, the group or the form is another. Finer borders are on the
 * same ground: one goes on looking where one looks.
 */
interface Start {
  readonly key: string
  readonly transform: Transform
  /** What is seen when the address says nothing of it: the group, or the whole. */
  readonly usual: Transform
}

function useStart(
  { selection, model, drawn }: LookedInput,
  canvas: RefObject<HTMLElement | null>,
): Start {
  const { shapes } = drawn
  const { groups, extent, form } = selection
  const groupKey = groups.map(groupId).join()
  // Squares are no ground that kilometres could be found on, nor the other way.
  const asked = form === drawn.form ? extent : null
  const ground = [groupKey, drawn.form, shapes.height].join(' ')
  const covered = useCovered(canvas, groups.length > 0 && !asked ? ground : null)
  const key = [ground, asked ? extentText(asked) : JSON.stringify(covered)].join(' ')
  const startNow = (): Start => ({
    key,
    usual: homeTransform(selection, model.figures, shapes, covered),
    transform: startTransform({ groups, extent: asked }, model.figures, shapes, covered),
  })
  const [kept, keep] = useState(startNow)
  if (kept.key === key) return kept
  const next = startNow()
  keep(next)
  return next
}
