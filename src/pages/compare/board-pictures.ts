/** The charts of the board as they are taken along: the same shapes, drawn as SVG text. Pure. */
import { rangeSvg, linesSvg, scatterSvg, svgText } from '../../charts/picture/chart-svg.ts'
import type { FramedPicture } from '../../charts/picture/framed-picture.ts'
import { lightColour } from '../../charts/picture/light-colours.ts'
import { dotRangeShape } from '../../charts/dot-range-shape.ts'
import { linesShape } from '../../charts/lines-shape.ts'
import { scatterShape, type ScatterInput } from '../../charts/scatter-shape.ts'
import { trendRows } from '../../charts/trend-data.ts'
import type { PlaceStyle } from '../../charts/place-styles.ts'
import { HEAT_STEPS } from '../../domain/heat-step.ts'
import { COUNTRY, type PlaceCode } from '../../domain/place.ts'
import { placeMapSvg } from '../../map/place-map-svg.ts'
import type { Shapes } from '../../map/drawing.ts'
import type { Dictionary } from '../../text/nb.ts'
import { writer } from '../../ui/figure-text.ts'
import { HEAT_COLOURS } from '../../ui/table-picture.ts'
import { followsSize, type ComparedIndicator } from './compare-data.ts'
import { heatOf } from './heat-model.ts'
import { breaksWithin, linesOf, LINES_HEIGHT, periodAt } from './lines-model.ts'
import { stepOfPlace } from './map-model.ts'
import { nameOfOnly, rangeOf } from './range-model.ts'
import type { SeriesByPlace } from './ranking-model.ts'
import type { RegionValue } from './region-figures.ts'
import type { CompareScene } from './scene.ts'
import { COMPARE_TEXT } from './text.ts'

export type DrawnPart = Omit<FramedPicture, 'notes'>

/** What the pictures read of the comparison. */
type Drawable = Pick<
  CompareScene,
  'data' | 'selection' | 'own' | 'ownName' | 'level' | 'drawn' | 'regions' | 'compared' | 'focus'
>

const WIDTH = 1100
const HEAD = 34

const unitAndPeriod = (
  { summary, period }: ComparedIndicator,
  { language }: Dictionary,
): string => {
  const write = writer(summary, language)
  return `${summary.title}, ${write.figure(2).unit}, ${write.shortPeriod(period)}`
}

const regionMarks = ({ regions }: Drawable, { language }: Dictionary): string[] =>
  regions.length > 0 ? [COMPARE_TEXT[language].regionMarks] : []

/** Everyone on a line, one below the other. */
export function rangesPicture(
  scene: Drawable,
  regionValue: RegionValue,
  text: Dictionary,
): DrawnPart {
  const words = COMPARE_TEXT[text.language]
  let height = 0
  const parts = scene.compared.flatMap((one) => {
    const drawn = rangePart(scene, one, regionValue, text)
    if (drawn === null) return []
    const svg = `<g transform="translate(0 ${height})">${drawn.svg}</g>`
    height += drawn.height
    return svg
  })
  const level = scene.level === 'fylke' ? 'fylke' : 'kommune'
  return {
    title: words.ranges,
    subtitles: [
      words.rangesLead[level],
      words.rangeMarks(scene.ownName),
      ...regionMarks(scene, text),
      ...(scene.compared.some(({ summary }) => followsSize(summary)) ? [words.rootNoteAll] : []),
    ],
    width: WIDTH,
    height,
    svg: parts.join(''),
  }
}

function rangePart(
  scene: Drawable,
  one: ComparedIndicator,
  regionValue: RegionValue,
  text: Dictionary,
) {
  const { summary, snapshot } = one
  if (!snapshot) return null
  const words = COMPARE_TEXT[text.language]
  const write = writer(summary, text.language)
  const valueOf = (code: string) => regionValue(code, one)
  const { points, chosen } = rangeOf(scene, snapshot, valueOf, write.number)
  const shape = dotRangeShape({
    width: WIDTH,
    total: followsSize(summary),
    all: points.map(({ value }) => value),
    peers: scene.data.peers(scene.own).members.map((code) => snapshot.values.get(code) ?? null),
    country: followsSize(summary) ? null : (snapshot.values.get(COUNTRY) ?? null),
    chosen,
  })
  if (!shape) return null
  const end = (word: string, value: number) =>
    `${word} ${write.number(value)}${nameOfOnly(scene, points, value)}`
  const ends = [end(words.lowest, shape.low), end(words.highest, shape.high)] as const
  const { height, svg } = rangeSvg(shape, chosen, ends, WIDTH)
  return {
    height: HEAD + height + 18,
    svg:
      svgText(unitAndPeriod(one, text), 0, 18, { bold: true, size: 15 }) +
      `<g transform="translate(0 ${HEAD})">${svg}</g>`,
  }
}

/** The chosen over time. */
export function linesPicture(
  scene: Drawable,
  series: SeriesByPlace,
  text: Dictionary,
): DrawnPart | null {
  const words = COMPARE_TEXT[text.language]
  const { summary } = scene.focus
  const write = writer(summary, text.language)
  const lines = linesOf(scene, series, text.country)
  const rows = trendRows(lines)
  const height = Math.round(1.2 * LINES_HEIGHT)
  const shape = linesShape({
    width: WIDTH,
    height,
    lines,
    rows,
    decimals: summary.decimals,
    number: write.number,
    period: periodAt(rows, write.shortPeriod),
    breaks: breaksWithin(summary, rows),
  })
  if (!shape) return null
  const [first, last] = [rows[0]?.period ?? '', rows.at(-1)?.period ?? '']
  return {
    title: `${words.trend}: ${summary.title}`,
    subtitles: [
      `${write.figure(2).unit}, ${write.shortPeriod(first)}–${write.shortPeriod(last)}`,
      ...(followsSize(summary) ? [words.totalsAlone] : regionMarks(scene, text)),
      ...summary.breaks.map(({ period, reason }) =>
        words.seriesBreak(write.shortPeriod(period), reason),
      ),
    ],
    width: WIDTH,
    height,
    svg: linesSvg(shape, lines, height, words.breaks),
  }
}

export interface DrawnScatter extends Omit<ScatterInput, 'width'> {
  readonly peers: ReadonlySet<string>
  readonly styles: ReadonlyMap<string, PlaceStyle>
}

/** Two figures against each other; `x` and `y` are the indicators across and up. */
export function scatterPicture(
  scene: Drawable,
  input: DrawnScatter,
  [x, y]: readonly [ComparedIndicator, ComparedIndicator],
  text: Dictionary,
): DrawnPart | null {
  const words = COMPARE_TEXT[text.language]
  const shape = scatterShape({ ...input, width: WIDTH })
  if (!shape) return null
  return {
    title: words.against(x.summary.title, y.summary.title),
    subtitles: [
      `→ ${unitAndPeriod(x, text)}`,
      `↑ ${unitAndPeriod(y, text)}`,
      words.scatterMarks(scene.ownName),
      ...regionMarks(scene, text),
    ],
    width: WIDTH,
    height: shape.height,
    svg: scatterSvg(shape, input),
  }
}

const MAP_WIDTH = 760
const KEY_ROW = 26

/** Where the chosen lie, in the colours of the table. */
export function mapPicture(scene: Drawable, shapes: Shapes, text: Dictionary): DrawnPart {
  const words = COMPARE_TEXT[text.language]
  const { focus, drawn } = scene
  const heat = heatOf(scene.selection)
  const stepOf = stepOfPlace(scene)
  const steps = HEAT_STEPS.filter((step) => shapes.areas.some(({ code }) => stepOf(code) === step))
  const colourOf = (code: PlaceCode): string => {
    const step = stepOf(code)
    return step === null ? NO_COLOUR : HEAT_COLOURS[step]
  }
  const map = placeMapSvg({ shapes, chosen: drawn, colourOf }, MAP_WIDTH)
  const key = heat === 'ingen' ? [] : steps
  return {
    title: focus.summary.title,
    subtitles: [
      unitAndPeriod(focus, text),
      ...(key.length > 0 && heat !== 'ingen' ? [words.pictureUncoloured] : []),
    ],
    width: MAP_WIDTH,
    height: map.height + 12 + KEY_ROW * key.length,
    svg:
      map.svg +
      key
        .map((step, i) => {
          const top = map.height + 12 + KEY_ROW * i
          return (
            `<rect x="0" y="${top}" width="34" height="18" fill="${HEAT_COLOURS[step]}" stroke="${lightColour('--rule')}"/>` +
            svgText(heat === 'ingen' ? '' : words.heatSteps[heat][step], 44, top + 14, { size: 14 })
          )
        })
        .join(''),
  }
}

const NO_COLOUR = '#e6e2dc'
