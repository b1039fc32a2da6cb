/** What the squares of level and change stand for, in words and numbers. Pure. */
import { formatSigned } from '../../domain/number-text.ts'
import type { TwoLegend } from '../../map/two-legend.ts'
import type { ClassScale } from '../../map/fills.ts'
import type { MapModel } from './map-model.ts'
import type { MapWords } from './map-words.ts'
import type { MapText } from './text.ts'

/** What lies in the corners of level and change: `Høyt nivå, økte mest`; a decline is called one. */
export function cornersOf(
  { figures }: Pick<MapModel, 'figures'>,
  { change }: ClassScale,
  { two }: MapText,
): readonly [string, string, string, string] {
  const changes = [...figures.values()].flatMap((figure) => figure.change ?? [])
  const highest = change?.breaks.at(-1) ?? 0
  const [least = '', most = ''] =
    highest <= 0 ? two.falling : changes.some((one) => one < 0) ? two.mixed : two.rising
  return [
    `${two.low}, ${most}`,
    `${two.high}, ${most}`,
    `${two.low}, ${least}`,
    `${two.high}, ${least}`,
  ]
}

/** All that a drawing's legend of the two says; null where the view draws one thing. */
export function twoOf(
  model: MapModel,
  scale: ClassScale,
  { words, text }: { readonly words: MapWords; readonly text: MapText },
): TwoLegend | null {
  const { change } = scale
  if (!change) return null
  return {
    squares: model.legend.classes,
    levelLimits: scale.breaks.map(words.number),
    changeLimits: change.breaks.map((value) => formatSigned(value, change.decimals)),
    level: text.two.level,
    change: text.two.change,
    corners: cornersOf(model, scale, text),
  }
}
