import type { Block, Inline, TextRun } from '../model/block.ts'
import type { Sheet } from '../model/sheet.ts'
import { itemNumbers } from './item-numbers.ts'
import { outlineOf } from './outline.ts'
import type { Sources } from './sources.ts'
import { OUT_WORDS } from './words.ts'

/** Signs that Markdown, or HTML within it, would take for its own. */
const escaped = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&')

/** What would begin a list or a heading, at the start of a line. */
const startEscaped = (line: string): string =>
  line.replace(/^(\s*)([-+=])/, '$1\\$2').replace(/^(\s*\d+)([.)])/, '$1\\$2')

/** Marks stand right at the words: spaces within them would make them plain signs. */
function marked({ text, strong, em, href }: TextRun): string {
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? []
  if (words === '') return text
  const sign = strong && em ? '***' : strong ? '**' : em ? '*' : ''
  const inner = `${sign}${escaped(words)}${sign}`
  return `${before}${href ? `[${inner}](<${href.replace(/[<>]/g, encodeURIComponent)}>)` : inner}${after}`
}

const inlineText = (inline: Inline, sources: Sources): string =>
  inline.kind === 'text' ? marked(inline) : `${escaped(inline.said)}[^${sources.numberOf(inline)}]`

function blocksText(blocks: readonly Block[], sources: Sources): string {
  const numbers = itemNumbers(blocks)
  return blocks
    .map((block, i) => {
      const text = block.inlines.map((inline) => inlineText(inline, sources)).join('')
      const indent = block.kind === 'item' ? '   '.repeat(block.level) : ''
      const lines = text.split('\n').map(startEscaped).join(`\\\n${indent}`)
      const gap =
        i === 0 ? '' : block.kind === 'item' && blocks[i - 1]?.kind === 'item' ? '\n' : '\n\n'
      if (block.kind === 'paragraph') return `${gap}${lines}`
      return `${gap}${indent}${numbers[i] === null ? '- ' : `${numbers[i]}. `}${lines}`
    })
    .join('')
}

/** The sheet, or one question of it, as Markdown with footnotes. */
export function markdown(sheet: Sheet, only?: string): string {
  const { title, subtitle, themes, sources, end } = outlineOf(sheet, only)
  const words = OUT_WORDS[sheet.language]
  const answers = themes.flatMap((theme) => [
    `## ${escaped(theme.title)}`,
    ...theme.questions.flatMap(({ text, blocks, answered }) => [
      `### ${escaped(text)}`,
      answered ? blocksText(blocks, sources) : `*${words.unanswered}*`,
    ]),
  ])
  const notes = sources.list.map(({ number, text }) => `[^${number}]: ${escaped(text)}`)
  return `${[`# ${escaped(title)}`, escaped(subtitle), ...answers, escaped(end), ...notes].join('\n\n')}\n`
}
