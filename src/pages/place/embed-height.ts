/**
 * How high a frame must be for what stands in it, from a phone's width to a column's: a plain frame
 * cannot follow its content. The card has a figure. Texts are taken to be as wide as they are at most, as in pictures.
 */
import type { EmbedPart } from '../../addresses/embed.ts'
import type { CardModel } from '../../cards/card-model.ts'
import { textLines } from '../../charts/picture/text-lines.ts'
import { textWidth, type Weight } from '../../charts/picture/text-width.ts'
import type { PlaceFacts } from '../../observations/shards.ts'
import type { Dictionary } from '../../text/nb.ts'
import { writer } from '../../ui/figure-text.ts'
import { caveatsOf } from './caveats.tsx'
import { comparisonText } from './comparison-text.ts'
import { EMBED_TEXT } from './embed-text.ts'
import type { PlaceText } from './text.ts'

/** The narrowest, the widest of one column, and the widest that is reckoned with. */
const WIDTHS = [320, 511, 600] as const
const WIDEST_COLUMN = 511
const PADDING = 12
const STEP = 8
/** Sizes of type, and how high their lines are. */
const SMALL = { size: 14, line: 21 }
const BODY = { size: 16, line: 24 }
const TITLE = { size: 20, line: 23 }

interface Shown {
  readonly card: CardModel
  readonly place: PlaceFacts
  readonly part: EmbedPart
  readonly text: Dictionary
  readonly words: PlaceText
}

/** In pixels, to the next ten. */
export function embedHeight(shown: Shown): number {
  const most = Math.max(...WIDTHS.map((width) => heightAt(shown, width)))
  return Math.ceil(most / 10) * 10
}

type Type = typeof SMALL

const linesOf = (text: string, width: number, { size, line }: Type, weight: Weight = 400): number =>
  text === '' ? 0 : line * textLines(text, width / size, (one) => textWidth(one, weight)).length

function heightAt(shown: Shown, frame: number): number {
  const width = frame - 2 * PADDING
  const { card, part } = shown
  const title = linesOf(card.summary.title, width, TITLE, 600)
  const meaning = part === 'kort' ? linesOf(card.summary.meaning, width, SMALL) + STEP : 0
  return (
    2 * PADDING +
    BODY.line +
    title +
    STEP +
    meaning +
    drawnHeight(shown, frame) +
    footHeight(shown, width)
  )
}

function drawnHeight(shown: Shown, frame: number): number {
  const width = frame - 2 * PADDING
  const { card, place, part, words } = shown
  const caveats = caveatsOf(card, place.level, words)
  const marks = caveats.reduce((sum, one) => sum + linesOf(one, width - 15, SMALL) + 2, STEP)
  const beside = part === 'kort' && frame > WIDEST_COLUMN
  const placing = part === 'utvikling' ? 0 : placingHeight(shown, beside ? width / 2 - 12 : width)
  const way = part === 'plassering' ? 0 : wayHeight(beside ? width / 2 - 12 : width)
  const charts = beside ? Math.max(placing, way) : placing + way
  const key = part === 'utvikling' ? 1 : width < 400 ? 6 : 4
  return figureHeight(shown, width) + charts + key * SMALL.line + STEP + marks
}

function figureHeight({ card: { figure, summary }, text }: Shown, width: number): number {
  const write = writer(summary, text.language)
  const { number = '', unit = '' } = figure ? write.figure(figure.value) : {}
  const period = figure ? write.period(figure.period) : ''
  const beside = linesOf(`${unit} · ${period}`, width, BODY)
  const together = 36 * textWidth(number, 600) + 16 * textWidth(`${unit} · ${period}`) + STEP
  return 40 + STEP + (together > width ? beside : 0)
}

/** What stands beside the strip, of what is said where there is none. */
const SAID = 0.6
const STRIP = 28 / 240
const WAY = 80 / 240

function placingHeight({ card, place, words }: Shown, width: number): number {
  const said = comparisonText(card, place, words)
  // The others' figures stand in a line of names, where the sentence tells of each.
  const beside = Math.ceil((SAID * linesOf(said, width, SMALL)) / SMALL.line) * SMALL.line
  return STRIP * width + SMALL.line + beside + SMALL.line + 2 * STEP
}

const wayHeight = (width: number): number => WAY * width + SMALL.line + 2 * STEP

function footHeight({ card: { summary }, text, words }: Shown, width: number): number {
  const { source, origin = '' } = summary
  const fetched = words.card.fetched('23. september 2026')
  return (
    2 * STEP +
    linesOf(`Kilde: ${source}. ${fetched}`, width, SMALL) +
    linesOf(`${EMBED_TEXT[text.language].wayHere}: ${origin}.`, width, SMALL) +
    28
  )
}
