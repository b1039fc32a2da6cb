import type { HeatStep } from '../../domain/heat-step.ts'
import type { PlaceCode } from '../../domain/place.ts'
import { heatOf, heatSteps } from './heat-model.ts'
import type { CompareScene } from './scene.ts'

/** How each place of the level is coloured by the figure looked closer at, as its cell in the table is. */
export function stepOfPlace({
  data,
  focus,
  selection,
}: Pick<CompareScene, 'data' | 'focus' | 'selection'>): (code: PlaceCode) => HeatStep | null {
  const step = heatSteps(data, focus, heatOf(selection))
  return (code) =>
    step(
      { value: focus.snapshot?.values.get(code) ?? null, status: 'ok', rank: null },
      { kind: 'place', code, cells: [] },
    )
}
