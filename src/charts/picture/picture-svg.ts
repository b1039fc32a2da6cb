/**
 * A picture to share, as SVG: drawn by what it is given and nothing else. Only fonts that the reader's
 * machine has are named, for a picture may fetch none; colours are those of the light scheme.
 */
import { xmlText } from '../../domain/xml-text.ts'
import { STRIP } from '../strip-shape.ts'
import { pictureLabel, type DrawnPicture, type Format } from './picture.ts'
import type { ChartMarks } from './picture-chart.ts'
import { pictureLayout } from './picture-layout.ts'
import type { Box, PlacedText } from './placed-text.ts'

/** Stacks that end where every machine has something. */
export const FONTS = {
  serif:
    "Charter,'Bitstream Charter','Iowan Old Style','Palatino Linotype',Palatino,'Sitka Text',Cambria,Georgia,'Noto Serif','DejaVu Serif',serif",
  sans: "system-ui,'Segoe UI',Roboto,'Helvetica Neue','Noto Sans',Arial,sans-serif",
}

const COLOURS = {
  paper: '#fffdfa',
  ink: '#1d1a17',
  muted: '#5c554d',
  rule: '#ddd5c9',
  place: '#005f9e',
  country: '#55504a',
  peers: '#cfe6e0',
  caution: '#a65c00',
}

const rectangle = ({ left, top, right, bottom }: Box, fill: string): string =>
  `<rect x="${left}" y="${top}" width="${right - left}" height="${bottom - top}" fill="${fill}"/>`

function drawnText({ text, x, y, size, weight, font, colour, anchor }: PlacedText): string {
  const attributes = [
    `x="${x}" y="${y}" font-size="${size}" font-family="${FONTS[font]}" fill="${COLOURS[colour]}"`,
    weight === 600 ? ' font-weight="600"' : '',
    anchor === 'end' ? ' text-anchor="end"' : '',
  ]
  return `<text ${attributes.join('')}>${xmlText(text)}</text>`
}

const LINES = {
  place: `stroke="${COLOURS.place}" stroke-width="5"`,
  country: `stroke="${COLOURS.country}" stroke-width="3" stroke-dasharray="9 7"`,
}

function drawnChart({ frame, scale, ticks, band, country, place, dots, end, key }: ChartMarks) {
  const path = (d: string, look: string) =>
    d && `<path d="${d}" fill="none" stroke-linejoin="round" stroke-linecap="round" ${look}/>`
  const dot = (at: { x: number; y: number }, r: number) =>
    `<circle cx="${at.x}" cy="${at.y}" r="${r / scale}" fill="${COLOURS.place}"/>`
  return [
    ...key.map(({ of, x, y }) => `<path d="M${x} ${y}h44" ${LINES[of]}/>`),
    `<g transform="translate(${frame.left} ${frame.top}) scale(${scale})">`,
    band &&
      `<rect x="${band.x}" y="3" width="${band.width}" height="${STRIP.height - 6}" fill="${COLOURS.peers}"/>`,
    path(ticks, `stroke="${COLOURS.ink}" stroke-opacity="0.25" stroke-width="0.7"`),
    path(country, ticks ? `stroke="${COLOURS.country}" stroke-dasharray="3 2"` : LINES.country),
    path(place, LINES.place),
    ...dots.map((at) => dot(at, 6)),
    dot(end, 9),
    '</g>',
  ].join('')
}

/** The whole picture. */
export function pictureSvg(content: DrawnPicture, format: Format): string {
  const { width, height, texts, chart, bar, rule } = pictureLayout(content, format)
  const all = { left: 0, top: 0, right: width, bottom: height }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<title>${xmlText(pictureLabel(content))}</title>`,
    rectangle(all, COLOURS.paper),
    rectangle({ ...all, bottom: 12 }, COLOURS.place),
    chart ? drawnChart(chart) : '',
    bar ? rectangle(bar, COLOURS.caution) : '',
    rectangle(rule, COLOURS.rule),
    ...texts.map(drawnText),
    '</svg>',
  ].join('')
}
