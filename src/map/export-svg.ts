/** The map as one SVG file that stands alone: title, period, legend, source and dates drawn in. */
import { xmlText } from '../domain/xml-text.ts'
import type { Fill, Fills, ClassScale, SpecialFill } from './fills.ts'
import { insetFrame } from './inset-frame.ts'
import { fromSet, paintOf, PALETTES, PATTERNS, PATTERN_SIZE, patternId } from './palette.ts'
import type { DrawnArea, Shapes } from './drawing.ts'
import { twoHeight, twoLegend, type TwoLegend } from './two-legend.ts'
import { transformText, type Transform } from './view-transform.ts'
import { wrapped } from './wrapped.ts'

export interface ExportLine {
  readonly fill: Fill
  readonly words: string
  readonly count: string
}

export interface MapExport {
  readonly title: string
  /** Level, group, view, period, unit. */
  readonly subtitle: string
  readonly shapes: Shapes
  /** What is zoomed to; the whole has the crowded part once more beside it. */
  readonly view: Transform
  readonly fills: Fills
  readonly scale: ClassScale
  readonly legend: readonly ExportLine[]
  /** Of a view that draws two things; its squares stand above the lines of the legend. */
  readonly two: TwoLegend | null
  /** Below the map: source, way here, dates, borders. */
  readonly notes: readonly string[]
  /** The chosen place, its name and figure; null when none is chosen. */
  readonly chosen: { readonly code: string; readonly words: string } | null
  readonly labelOf: (code: string) => string
  readonly insetLabel: string
}

const PAGE = 1200
const MARGIN = 60
export const FONT = "system-ui, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif"
/** As on the page; a machine with none of these gets its sans, never Times. */
export const SERIF =
  "Charter, 'Bitstream Charter', 'Iowan Old Style', Cambria, Georgia, 'Noto Serif', 'DejaVu Serif', system-ui, sans-serif"
const colours = PALETTES.light

/** Well-formed SVG in the colours of light paper, whatever the reader's screen is like. */
export function exportSvg(map: MapExport): string {
  const title = wrapped(map.title, 46)
  const subtitle = wrapped(map.subtitle, 100)
  const top = 70 + 50 * title.length + 28 * subtitle.length
  const scale = printScale(map)
  const bottom = top + scale * map.shapes.height
  const notes = map.notes.flatMap((note) => wrapped(note, 120))
  const end = legendIsBelow(map) ? bottom + 30 + legendHeight(map) : bottom
  const height = Math.ceil(end + 60 + 24 * notes.length)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${PAGE} ${height}" width="${PAGE}" height="${height}" font-family="${xmlText(FONT)}" fill="${colours.ink}">`,
    `<title>${xmlText(map.title)}</title>`,
    `<desc>${xmlText([map.subtitle, ...map.notes].join(' '))}</desc>`,
    `<defs>${patterns(1 / (scale * map.view.k))}</defs>`,
    `<rect width="${PAGE}" height="${height}" fill="${colours.paper}"/>`,
    lines(title, { x: MARGIN, y: 88, step: 50, size: 42, family: SERIF, weight: 600 }),
    lines(subtitle, { x: MARGIN, y: 82 + 50 * title.length, step: 28, size: 21, muted: true }),
    drawing(map, top, scale),
    key(map, end),
    lines(notes, { x: MARGIN, y: end + 54, step: 24, size: 16, muted: true }),
    '</svg>',
  ].join('\n')
}

/** How large a unit of the map is on paper. */
const printScale = ({ shapes }: MapExport): number => (PAGE - 2 * MARGIN) / shapes.width

/** Tells the patterns of the enlarged part from those of the map. */
const INSET = '-inset'

/** The map itself, cut off at its frame where one has zoomed in. */
function drawing(map: MapExport, top: number, scale: number): string {
  const { width, height } = map.shapes
  const { k } = map.view
  return [
    `<svg x="${MARGIN}" y="${top}" width="${scale * width}" height="${(scale * height).toFixed(1)}" viewBox="0 0 ${width} ${height}" overflow="hidden">`,
    k > 1 ? `<rect width="${width}" height="${height}" fill="${colours.ground}"/>` : '',
    `<g transform="${transformText(map.view)}">`,
    areas(map.shapes.areas, map),
    borders(map.shapes.borders, k),
    chosenMark(map.shapes.areas, map, k),
    labels(map),
    '</g>',
    k > 1 ? '' : inset(map),
    '</svg>',
  ].join('\n')
}

const legendHeight = (map: MapExport): number =>
  34 * map.legend.length + (map.chosen ? 60 : 10) + squaresHeight(map)

const SQUARES = { cell: { width: 112, height: 40 }, size: 16, letters: 20 } as const

const squaresHeight = ({ two }: MapExport): number => (two ? twoHeight(two, SQUARES) + 20 : 0)

/** The country leaves its lower right empty; squares, and what is zoomed to, do not. */
const legendIsBelow = ({ view, shapes }: MapExport): boolean =>
  view.k > 1 || shapes.labels.length > 0

/** From the legend's place at the right to the left margin, where it stands below the map. */
const TO_LEFT = MARGIN - 690

/** Legend and chosen place, ending at the bottom of the map or of the room made below it. */
function key(map: MapExport, end: number): string {
  const move = legendIsBelow(map) ? ` transform="translate(${TO_LEFT} 0)"` : ''
  const top = end - legendHeight(map)
  return [
    `<g${move}>`,
    map.two ? twoLegend(map.two, { x: 690, top, ...SQUARES }, map.scale) : '',
    legend(map.legend, map, top + squaresHeight(map)),
    chosenWords(map, end),
    '</g>',
  ].join('\n')
}

export interface LineStyle {
  readonly x: number
  readonly y: number
  readonly step: number
  readonly size: number
  readonly family?: string
  readonly weight?: number
  readonly muted?: true
}

export const lines = (texts: readonly string[], style: LineStyle): string =>
  texts
    .map((text, i) => {
      const { x, y, step, size, family, weight, muted } = style
      const extra = [
        family ? ` font-family="${xmlText(family)}"` : '',
        weight ? ` font-weight="${weight}"` : '',
        muted ? ` fill="${colours.muted}"` : '',
      ].join('')
      return `<text x="${x}" y="${y + i * step}" font-size="${size}"${extra}>${xmlText(text)}</text>`
    })
    .join('\n')

export const patterns = (scale: number, suffix = ''): string =>
  Object.entries(PATTERNS)
    .map(
      ([fill, { path, width }]) =>
        `<pattern id="${patternId(fill as SpecialFill)}${suffix}" width="${PATTERN_SIZE}" height="${PATTERN_SIZE}" patternUnits="userSpaceOnUse" patternTransform="scale(${scale.toFixed(3)})">` +
        `<rect width="${PATTERN_SIZE}" height="${PATTERN_SIZE}" fill="${colours.ground}"/>` +
        `<path d="${path}" fill="none" stroke="${colours.marks}" stroke-width="${width}" stroke-linecap="round"/></pattern>`,
    )
    .join('')

export const areas = (list: readonly DrawnArea[], { fills, scale, view }: MapExport): string =>
  `<g stroke="${colours.border}" stroke-width="${thin(0.6, view.k)}" stroke-linejoin="round">` +
  list
    .map(({ code, path }) => {
      const fill = paintOf(fills.get(code) ?? 'outside', scale, 'light')
      return `<path id="sted-${code}" d="${path}" fill="${fill}"/>`
    })
    .join('\n') +
  '</g>'

/** A line's width in map units, so that it is as wide on paper however close one looks. */
export const thin = (width: number, k: number): number => Number((width / k).toFixed(3))

export const borders = (path: string, k: number): string =>
  `<path d="${path}" fill="none" stroke="${colours.fylkeBorder}" stroke-width="${thin(1.6, k)}"/>`

/** Around the chosen place, where it is among the areas; `k` as of `thin`. */
export function chosenMark(
  areas: readonly DrawnArea[],
  { chosen }: Pick<MapExport, 'chosen'>,
  k: number,
): string {
  const area = areas.find(({ code }) => code === chosen?.code)
  if (!area) return ''
  const path = (width: number, stroke: string) =>
    `<path d="${area.path}" fill="none" stroke="${stroke}" stroke-width="${thin(width, k)}"/>`
  return path(5, colours.paper) + path(2.5, colours.here)
}

export const labels = ({ shapes, labelOf, view }: MapExport): string =>
  shapes.labels
    .map(
      ({ code, x, y }) =>
        `<text x="${x}" y="${y}" font-size="${thin(17, Math.sqrt(view.k))}" text-anchor="middle" dominant-baseline="central" stroke="${colours.paper}" stroke-width="${thin(5, Math.sqrt(view.k))}" stroke-linejoin="round" paint-order="stroke">${xmlText(labelOf(code))}</text>`,
    )
    .join('')

function inset(map: MapExport): string {
  const frame = insetFrame(map.shapes)
  if (!frame) return ''
  const { x, y, width, height, viewBox, ground } = frame
  const near = map.shapes.areas.filter(frame.holds)
  return (
    `<svg x="${x}" y="${y}" width="${width}" height="${height}" viewBox="${viewBox}" overflow="hidden">` +
    `<defs>${patterns(1 / (printScale(map) * frame.magnified), INSET)}</defs>` +
    `<rect x="${ground.x}" y="${ground.y}" width="${ground.width}" height="${ground.height}" fill="${colours.paper}"/>` +
    `<g stroke="${colours.border}" stroke-width="0.15">` +
    near
      .map(({ code, path }) => {
        const fill = fromSet(paintOf(map.fills.get(code) ?? 'outside', map.scale, 'light'), INSET)
        return `<path d="${path}" fill="${fill}"/>`
      })
      .join('') +
    `</g><path d="${map.shapes.borders}" fill="none" stroke="${colours.fylkeBorder}" stroke-width="0.4"/>` +
    `${chosenMark(near, map, frame.magnified)}</svg>` +
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="none" stroke="${colours.muted}"/>` +
    `<path d="${frame.outline}" fill="none" stroke="${colours.muted}"/>` +
    `<text x="${x}" y="${y + height + 22}" font-size="16" fill="${colours.muted}">${xmlText(map.insetLabel)}</text>`
  )
}

/** In the lower right, where the country leaves room. */
function legend(list: readonly ExportLine[], { scale }: MapExport, top: number): string {
  return list
    .map(({ fill, words, count }, i) => {
      const y = top + 34 * i
      return (
        `<rect x="690" y="${y}" width="36" height="24" fill="${paintOf(fill, scale, 'light')}" stroke="${colours.muted}" stroke-width="0.8"/>` +
        `<text x="738" y="${y + 18}" font-size="18">${xmlText(words)}</text>` +
        `<text x="${PAGE - MARGIN}" y="${y + 18}" font-size="18" text-anchor="end" fill="${colours.muted}">${xmlText(count)}</text>`
      )
    })
    .join('\n')
}

const chosenWords = ({ chosen }: MapExport, bottom: number): string =>
  chosen
    ? `<rect x="690" y="${bottom - 36}" width="36" height="24" fill="none" stroke="${colours.here}" stroke-width="3"/>` +
      lines([chosen.words], { x: 738, y: bottom - 18, step: 0, size: 18, weight: 600 })
    : ''
