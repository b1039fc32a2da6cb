/** A chart to take along: what it shows above it, where it is from below it. SVG as text. Pure. */
import { xmlText } from '../../domain/xml-text.ts'
import { svgText } from './chart-svg.ts'
import { lightColour } from './light-colours.ts'
import { textLines } from './text-lines.ts'
import { textWidth } from './text-width.ts'

export interface FramedPicture {
  readonly title: string
  /** Unit and period, and what the marks mean. */
  readonly subtitles: readonly string[]
  readonly width: number
  readonly height: number
  /** The drawing itself, as wide and high as this. */
  readonly svg: string
  /** Sources, address and date, a paragraph each. */
  readonly notes: readonly string[]
}

export const FRAME_FONT = "system-ui, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif"
const MARGIN = 32
const [TITLE, SUBTITLE, NOTE] = [24, 15, 13]
const LINE = 1.3
const GAP = 14

/** Well-formed, with nothing of a page in it. */
export function framedPicture(picture: FramedPicture): string {
  const { title, subtitles, width, height, svg, notes } = picture
  const texts: string[] = []
  let top = MARGIN
  const write = (text: string, size: number, colour: string, bold = false) => {
    const measure = (one: string) => textWidth(one, bold ? 600 : 400)
    for (const line of textLines(text, width / size, measure)) {
      texts.push(svgText(line, MARGIN, top + size, { size, colour, bold }))
      top += Math.ceil(LINE * size)
    }
  }
  write(title, TITLE, lightColour('--ink'), true)
  for (const one of subtitles) write(one, SUBTITLE, lightColour('--muted'))
  const chart = top + GAP
  top = chart + height + GAP
  for (const note of notes) write(note, NOTE, lightColour('--muted'))
  const [wide, high] = [width + 2 * MARGIN, Math.ceil(top + MARGIN)]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${high}" viewBox="0 0 ${wide} ${high}" font-family="${FRAME_FONT}">`,
    `<title>${xmlText(title)}</title>`,
    `<rect width="100%" height="100%" fill="${lightColour('--paper')}"/>`,
    ...texts,
    `<g transform="translate(${MARGIN} ${chart})">${svg}</g>`,
    '</svg>',
  ].join('')
}
