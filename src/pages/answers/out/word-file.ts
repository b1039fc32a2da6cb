/** The sheet as a Word document; fetched when somebody asks for one. */
import {
  AlignmentType,
  Bookmark,
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
  type ILevelsOptions,
  type ParagraphChild,
} from 'docx'
import {
  citationsIn,
  DEEPEST_LEVEL,
  type Block,
  type Citation,
  type Inline,
} from '../../../answers/model/block.ts'
import { writtenSheet } from '../../../answers/file/written-sheet.ts'
import { questionsOf, type Sheet } from '../../../answers/model/sheet.ts'
import { outlineOf } from '../../../answers/out/outline.ts'
import { sourceText } from '../../../answers/out/sources.ts'
import { OUT_WORDS } from '../../../answers/out/words.ts'
import { shortDate } from '../../../domain/short-date.ts'
import { withSheetInside } from './sheet-in-word.ts'

/** Word's names of the two forms, so that each is spelt as what it is. */
const TONGUES = { nb: 'nb-NO', nn: 'nn-NO' } as const
/** The paper is in bokmål, whatever the answers are in. */
const OF_PAPER = { value: TONGUES.nb }

const INDENT = 360
const FONT = 'Calibri'
const INK = '1D1A17'
const NUMBERS = 'lokaltall-numre'
const BULLETS = 'lokaltall-punkter'
/** Twentieths of a point: A4 between its margins. */
const A4 = { width: 11_906, height: 16_838 }
const MARGIN = 1304

const levels = (format: 'decimal' | 'bullet'): ILevelsOptions[] =>
  Array.from({ length: DEEPEST_LEVEL + 1 }, (_, level) => ({
    level,
    format: format === 'decimal' ? LevelFormat.DECIMAL : LevelFormat.BULLET,
    text: format === 'decimal' ? `%${level + 1}.` : '–',
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: INDENT * (level + 1), hanging: INDENT } } },
  }))

/** A chart as it goes into the document, with what it says for those who do not see it. */
export interface WordPicture {
  readonly png: ArrayBuffer
  /** Pixels. */
  readonly width: number
  readonly height: number
  readonly title: string
  readonly description: string
}

/** Draws a citation's chart; null where there is nothing to draw. */
export type PictureOf = (citation: Citation) => Promise<WordPicture | null>

/** What is counted while the document is made. */
interface Making {
  readonly sheet: Sheet
  /** By `chartKey`. */
  readonly pictures: ReadonlyMap<string, WordPicture>
  readonly footnotes: Record<string, { children: Paragraph[] }>
  count: number
  /** Numbered lists so far: each counts from one. */
  lists: number
}

/** The document's bytes; rejects when it cannot be made. */
export async function wordFile(sheet: Sheet, pictureOf: PictureOf): Promise<Blob> {
  const pictures = await picturesOf(sheet, pictureOf)
  const making: Making = { sheet, pictures, footnotes: {}, count: 0, lists: 0 }
  const children = wholeText(making)
  const made = await Packer.toArrayBuffer(documentOf(making, children))
  const bytes = withSheetInside(new Uint8Array(made), writtenSheet(sheet))
  return new Blob([bytes as BlobPart], {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  })
}

/** One chart shows every figure of an indicator. */
const chartKey = ({ claim }: Citation): string => (claim.kind === 'unknown' ? '' : claim.indicator)

async function picturesOf(sheet: Sheet, pictureOf: PictureOf): Promise<Map<string, WordPicture>> {
  const pictures = new Map<string, WordPicture>()
  for (const citation of questionsOf(sheet).flatMap(({ blocks }) => citationsIn(blocks))) {
    const key = chartKey(citation)
    const picture = citation.chart && !pictures.has(key) ? await pictureOf(citation) : null
    if (picture) pictures.set(key, picture)
  }
  return pictures
}

function documentOf({ sheet, footnotes }: Making, children: Paragraph[]): Document {
  const heading = (size: number, before: number) => ({
    run: { font: FONT, size, bold: true, color: INK },
    paragraph: { spacing: { before, after: 120 }, keepNext: true },
  })
  return new Document({
    title: OUT_WORDS[sheet.language].title(sheet.place.name),
    creator: sheet.writer || 'Lokaltall',
    styles: {
      default: {
        document: {
          run: { font: FONT, size: 22, language: { value: TONGUES[sheet.language] } },
          // Said to be the least: LibreOffice else cuts a picture to the height of a line.
          paragraph: { spacing: { after: 140, line: 276, lineRule: LineRuleType.AUTO } },
        },
        title: heading(40, 0),
        heading1: heading(28, 400),
        heading2: heading(23, 280),
        footnoteText: { run: { size: 18 }, paragraph: { spacing: { after: 40 } } },
      },
    },
    numbering: {
      config: [
        { reference: NUMBERS, levels: levels('decimal') },
        { reference: BULLETS, levels: levels('bullet') },
      ],
    },
    footnotes,
    sections: [
      {
        properties: {
          page: {
            size: A4,
            margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
          },
        },
        footers: { default: footer(sheet) },
        children,
      },
    ],
  })
}

const footer = ({ place, saved }: Sheet): Footer =>
  new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: A4.width - 2 * MARGIN }],
        children: [
          new TextRun({ text: `${place.name}, ${shortDate(saved)}`, size: 18 }),
          new TextRun({
            size: 18,
            children: ['\t', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  })

function wholeText(making: Making): Paragraph[] {
  const { sheet } = making
  const words = OUT_WORDS[sheet.language]
  const { title, subtitle, themes, sources, end } = outlineOf(sheet)
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, text: title }),
    new Paragraph({ text: subtitle }),
    ...themes.flatMap((theme) => [
      ofPaper(theme.title, HeadingLevel.HEADING_1),
      ...theme.questions.flatMap(({ id, text, blocks, answered }) => [
        ofPaper(text, HeadingLevel.HEADING_2, `lt_q_${id.replaceAll('-', '_')}`),
        ...(answered
          ? [...blocksOf(blocks, making), ...chartsOf(blocks, making)]
          : [
              new Paragraph({ children: [new TextRun({ text: words.unanswered, italics: true })] }),
            ]),
      ]),
    ]),
    ...(sources.list.length > 0
      ? [new Paragraph({ heading: HeadingLevel.HEADING_1, text: words.sources })]
      : []),
    ...sources.list.map(
      ({ text }) =>
        new Paragraph({ text, numbering: { reference: NUMBERS, level: 0, instance: 0 } }),
    ),
    new Paragraph({ children: [new TextRun({ text: end, size: 18 })] }),
  ]
}

type Heading = (typeof HeadingLevel)[keyof typeof HeadingLevel]

/** What the paper says, word for word; `bookmark` names the question for who reads the file back. */
function ofPaper(text: string, heading: Heading, bookmark?: string): Paragraph {
  const run = new TextRun({ text, language: OF_PAPER })
  const children = bookmark ? [new Bookmark({ id: bookmark, children: [run] })] : [run]
  return new Paragraph({ heading, children })
}

function blocksOf(blocks: readonly Block[], making: Making): Paragraph[] {
  return blocks.map((block, i) => {
    const children = block.inlines.flatMap((inline) => inlineOf(inline, making))
    if (block.kind === 'paragraph') return new Paragraph({ children })
    const { level, ordered } = block
    if (!isSameList(blocks, i)) making.lists += 1
    const numbering = ordered
      ? { reference: NUMBERS, level, instance: making.lists }
      : { reference: BULLETS, level }
    return new Paragraph({ children, numbering, spacing: { after: 60 } })
  })
}

/** The charts that the writer has chosen for an answer, each once, after its words. */
function chartsOf(blocks: readonly Block[], { pictures }: Making): Paragraph[] {
  const chosen = citationsIn(blocks).filter(({ chart }) => chart)
  return [...new Set(chosen.map(chartKey))].flatMap((key) => {
    const picture = pictures.get(key)
    return picture ? [new Paragraph({ children: [imageOf(picture)] })] : []
  })
}

/** Points to pixels, as wide as the text. */
const TEXT_WIDTH = 600

const imageOf = ({ png, width, height, title, description }: WordPicture): ImageRun =>
  new ImageRun({
    type: 'png',
    data: png,
    transformation: { width: TEXT_WIDTH, height: Math.round((TEXT_WIDTH * height) / width) },
    altText: { name: title, title, description },
  })

/** Whether the item goes on with the list of the block before it. */
function isSameList(blocks: readonly Block[], i: number): boolean {
  const [before, block] = [blocks[i - 1], blocks[i]]
  if (before?.kind !== 'item' || block?.kind !== 'item') return false
  return block.level > 0 || before.level > 0 || before.ordered === block.ordered
}

function inlineOf(inline: Inline, making: Making): ParagraphChild[] {
  if (inline.kind === 'text') return textOf(inline)
  making.count += 1
  const text = sourceText(inline, making.sheet.language)
  making.footnotes[making.count] = { children: [new Paragraph({ text })] }
  const words = new TextRun({ text: inline.said })
  return [
    new Bookmark({ id: `lt_c_${making.count}`, children: [words] }),
    new FootnoteReferenceRun(making.count),
  ]
}

function textOf(inline: Extract<Inline, { kind: 'text' }>): ParagraphChild[] {
  const { strong, em, href } = inline
  const runs = inline.text.split('\n').map(
    (text, i) =>
      new TextRun({
        text,
        ...(i > 0 && { break: 1 }),
        ...(strong && { bold: true }),
        ...(em && { italics: true }),
        ...(href !== undefined && { style: 'Hyperlink' }),
      }),
  )
  return href === undefined ? runs : [new ExternalHyperlink({ link: href, children: runs })]
}
