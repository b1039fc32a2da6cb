/** The small map of the comparison as SVG text that needs no stylesheet. Pure. */
import { svgDot, svgText } from '../charts/picture/chart-svg.ts'
import { lightColour } from '../charts/picture/light-colours.ts'
import type { PlaceCode } from '../domain/place.ts'
import { chosenFrame } from './chosen-frame.ts'
import { chosenDots, type ChosenPlace } from './chosen-dots.ts'
import type { Shapes } from './drawing.ts'

export interface PlaceMapPicture {
  readonly shapes: Shapes
  readonly chosen: readonly ChosenPlace[]
  readonly colourOf: (code: PlaceCode) => string
}

export function placeMapSvg({ shapes, chosen, colourOf }: PlaceMapPicture, width: number) {
  const areas = chosen.flatMap((one) => shapes.areas.find(({ code }) => code === one.code) ?? [])
  const frame = chosenFrame(shapes, areas)
  const scale = width / frame.width
  const height = Math.round(scale * frame.height)
  const dots = chosenDots(shapes, frame, scale, chosen)
  return {
    height,
    svg: [
      `<svg width="${width}" height="${height}" viewBox="${frame.left} ${frame.top} ${frame.width} ${frame.height}" overflow="hidden">`,
      `<g stroke="${lightColour('--paper')}" stroke-width="${0.7 / scale}" stroke-linejoin="round">`,
      ...shapes.areas.map(({ code, path }) => `<path d="${path}" fill="${colourOf(code)}"/>`),
      '</g>',
      `<path d="${shapes.borders}" fill="none" stroke="${lightColour('--muted')}" stroke-width="${1 / scale}"/>`,
      '</svg>',
      ...dots.map(({ leader, style }) =>
        leader === null
          ? ''
          : `<path d="${leader}" fill="none" stroke="${lightColour(style.colour)}"/>`,
      ),
      ...dots.map(({ x, y, style }) => svgDot(x, y, 6, lightColour(style.colour))),
      ...dots.map(({ name, style, left, middle }) =>
        svgText(name, left, middle + 4, {
          colour: lightColour(style.colour),
          bold: true,
          halo: true,
        }),
      ),
    ].join(''),
  }
}
