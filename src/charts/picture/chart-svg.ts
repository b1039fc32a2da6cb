/** The charts of the comparison as SVG text that needs no stylesheet. Pure. */
import { xmlText } from '../../domain/xml-text.ts'
import { DOT_RANGE, DOT_RANGE_MIDDLE, type DotRangeShape } from '../dot-range-shape.ts'
import { textWidth } from '../label-room.ts'
import { LEADER, type LinesShape } from '../lines-shape.ts'
import { diamond, type PlaceStyle } from '../place-styles.ts'
import type { ScatterPoint, ScatterShape } from '../scatter-shape.ts'
import { styleOf, type TrendLine } from '../trend-data.ts'
import { lightColour } from './light-colours.ts'

const [PAPER, INK, MUTED, RULE] = ['--paper', '--ink', '--muted', '--rule'].map(lightColour)

interface TextLook {
  readonly colour?: string | undefined
  readonly anchor?: 'middle' | 'end'
  readonly bold?: boolean
  /** Kept readable over lines. */
  readonly halo?: boolean
  readonly size?: number
}

export function svgText(text: string, x: number, y: number, look: TextLook = {}): string {
  const attributes = [
    `x="${round(x)}" y="${round(y)}" font-size="${look.size ?? 13}" fill="${look.colour ?? INK}"`,
    look.anchor ? ` text-anchor="${look.anchor}"` : '',
    look.bold ? ' font-weight="600"' : '',
    look.halo
      ? ` stroke="${PAPER}" stroke-width="5" stroke-linejoin="round" paint-order="stroke"`
      : '',
  ]
  return `<text ${attributes.join('')}>${xmlText(text)}</text>`
}

const round = (value: number): number => Math.round(value * 10) / 10
export const svgDot = (x: number, y: number, r: number, colour: string | undefined): string =>
  `<circle cx="${round(x)}" cy="${round(y)}" r="${r}" fill="${colour}" stroke="${PAPER}" stroke-width="1.5"/>`
/** A dot for a place, a diamond for a region. */
const svgMark = (x: number, y: number, r: number, style: PlaceStyle): string =>
  style.isRegion
    ? `<path d="${diamond(round(x), round(y), r)}" fill="${lightColour(style.colour)}" stroke="${PAPER}" stroke-width="1.5"/>`
    : svgDot(x, y, r, lightColour(style.colour))
const line = (d: string, colour: string | undefined, more = ''): string =>
  `<path d="${d}" fill="none" stroke="${colour}"${more}/>`

interface NamedStyle {
  readonly label: string
  readonly style: PlaceStyle
}

/** Everyone on a line, with its ends above it. */
export function rangeSvg(
  shape: DotRangeShape,
  chosen: readonly NamedStyle[],
  [low, high]: readonly [string, string],
  width: number,
): { readonly height: number; readonly svg: string } {
  const { band, ticks, country, dots } = shape
  const marked = dots.map((dot, i) => {
    const { label = '', style } = chosen[i] ?? {}
    const colour = style && lightColour(style.colour)
    const middle = dot.left + textWidth(label) / 2
    return {
      leader: line(`M${dot.x} ${DOT_RANGE_MIDDLE + 6}L${middle} ${dot.base - 12}`, colour),
      rest:
        (style ? svgMark(dot.x, DOT_RANGE_MIDDLE, 6, style) : '') +
        svgText(label, middle, dot.base, { colour, anchor: 'middle', halo: true }),
    }
  })
  return {
    height: shape.height + 20,
    svg: [
      svgText(low, 0, 13, { colour: MUTED }),
      svgText(high, width, 13, { colour: MUTED, anchor: 'end' }),
      '<g transform="translate(0 20)">',
      band
        ? `<rect x="${band.x}" y="${DOT_RANGE.top - 4}" width="${band.width}" height="${DOT_RANGE.tick + 8}" fill="${lightColour('--data-peers-soft')}"/>`
        : '',
      line(ticks, INK, ' stroke-opacity="0.3"'),
      country === null
        ? ''
        : line(
            `M${country} 1v${DOT_RANGE.tick + 10}`,
            lightColour('--data-country'),
            ' stroke-width="1.5" stroke-dasharray="2 2"',
          ),
      ...marked.map(({ leader }) => leader),
      ...marked.map(({ rest }) => rest),
      '</g>',
    ].join(''),
  }
}

/** Lines over time, named where they end. */
export function linesSvg(
  { plot, xTicks, yTicks, breaks, lines: drawn }: LinesShape,
  lines: readonly TrendLine[],
  height: number,
  breakText: string,
): string {
  const paths = drawn.map(({ path }, i) => {
    const style = lines[i] && styleOf(lines[i])
    return style
      ? line(
          path,
          lightColour(style.colour),
          ` stroke-width="${style.width}" stroke-linejoin="round"${style.dash ? ` stroke-dasharray="${style.dash}"` : ''}`,
        )
      : ''
  })
  const names = drawn.map(({ vertices, label }, i) => {
    const end = vertices.at(-1)
    const style = lines[i] && styleOf(lines[i])
    const colour = style && lightColour(style.colour)
    return end
      ? line(`M${end.x + 4} ${end.y}L${plot.right + LEADER - 4} ${label.middle}`, colour) +
          (style?.isRegion ? svgMark(end.x, end.y, 4, style) : '') +
          svgText(label.text, plot.right + LEADER, label.middle + 4, { colour })
      : ''
  })
  return [
    ...yTicks.map(
      ({ at, text }) =>
        line(`M${plot.left} ${round(at)}H${plot.right}`, RULE) +
        svgText(text, plot.left - 8, at + 4, { colour: MUTED, anchor: 'end' }),
    ),
    ...xTicks.map(({ at, text }) =>
      svgText(text, at, height - 8, { colour: MUTED, anchor: 'middle' }),
    ),
    ...breaks.map(
      (at) =>
        line(`M${round(at)} ${plot.top}V${plot.bottom}`, MUTED, ' stroke-dasharray="1 3"') +
        svgText(breakText, at + 4, plot.top + 10, { colour: MUTED }),
    ),
    ...paths.toReversed(),
    ...names,
  ].join('')
}

interface ScatterLook {
  readonly points: readonly ScatterPoint[]
  readonly named: ReadonlyMap<string, string>
  readonly peers: ReadonlySet<string>
  readonly styles: ReadonlyMap<string, PlaceStyle>
}

/** Two figures against each other: rings, peers filled, the chosen over them and named. */
export function scatterSvg(
  { plot, xTicks, yTicks, places, labels }: ScatterShape,
  { points, named, peers, styles }: ScatterLook,
): string {
  const { left, right, top, bottom } = plot
  const colourOf = (code: string): string => {
    const style = styles.get(code)
    return lightColour(style ? style.colour : '--ink')
  }
  const drawn = points.map(({ code }, i) => {
    const { x, y } = places[i] ?? { x: 0, y: 0 }
    const style = styles.get(code)
    if (style) return { over: 2, svg: svgMark(x, y, 6.5, style) }
    if (peers.has(code)) return { over: 1, svg: svgDot(x, y, 4, lightColour('--data-peers')) }
    const ring = `<circle cx="${round(x)}" cy="${round(y)}" r="3.25" fill="none" stroke="${MUTED}" stroke-opacity="0.65"/>`
    return { over: 0, svg: ring }
  })
  return [
    ...yTicks.map(
      ({ at, text }) =>
        line(`M${left} ${round(at)}H${right}`, RULE) +
        svgText(text, left - 8, at + 4, { colour: MUTED, anchor: 'end' }),
    ),
    ...xTicks.map(
      ({ at, text }) =>
        line(`M${round(at)} ${top}V${bottom}`, RULE) +
        svgText(text, at, bottom + 18, { colour: MUTED, anchor: 'middle' }),
    ),
    ...[...labels].map(([code, { leader }]) =>
      leader === null ? '' : line(leader, colourOf(code)),
    ),
    ...drawn.toSorted((a, b) => a.over - b.over).map(({ svg }) => svg),
    ...[...labels].map(([code, at]) =>
      svgText(named.get(code) ?? '', at.left, at.middle + 4, {
        colour: colourOf(code),
        bold: true,
        halo: true,
      }),
    ),
  ].join('')
}
