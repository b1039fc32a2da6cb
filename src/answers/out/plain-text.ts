import type { Block, Inline } from '../model/block.ts'
import type { Sheet } from '../model/sheet.ts'
import { itemNumbers } from './item-numbers.ts'
import { outlineOf } from './outline.ts'
import type { Sources } from './sources.ts'
import { OUT_WORDS } from './words.ts'

function inlineText(inline: Inline, sources: Sources | null): string {
  if (inline.kind === 'citation')
    return sources ? `${inline.said} [${sources.numberOf(inline)}]` : inline.said
  const { text, href } = inline
  return href && href !== text ? `${text} (${href.replace(/^mailto:/, '')})` : text
}

/** Blocks as text, a line each and an empty one between paragraphs; `sources` null: no numbers. */
export function blocksText(blocks: readonly Block[], sources: Sources | null): string {
  const numbers = itemNumbers(blocks)
  return blocks
    .map((block, i) => {
      const text = block.inlines.map((inline) => inlineText(inline, sources)).join('')
      const gap =
        i === 0 ? '' : block.kind === 'item' && blocks[i - 1]?.kind === 'item' ? '\n' : '\n\n'
      if (block.kind === 'paragraph') return `${gap}${text}`
      const sign = numbers[i] === null ? '–' : `${numbers[i]}.`
      return `${gap}${'  '.repeat(block.level)}${sign} ${text}`
    })
    .join('')
}

/** The sheet, or one question of it, as text for a mail. */
export function plainText(sheet: Sheet, only?: string): string {
  const { title, subtitle, themes, sources, end } = outlineOf(sheet, only)
  const words = OUT_WORDS[sheet.language]
  const answers = themes.flatMap((theme) => [
    theme.title.toUpperCase(),
    ...theme.questions.flatMap(({ text, blocks, answered }) => [
      text,
      answered ? blocksText(blocks, sources) : words.unanswered,
    ]),
  ])
  const list = sources.list.map(({ number, text }) => `[${number}] ${text}`)
  const tail = list.length > 0 ? [`${words.sources}\n${list.join('\n')}`] : []
  return `${[`${title}\n${subtitle}`, ...answers, ...tail, end].join('\n\n')}\n`
}

/** The answer alone, to be pasted into a form: no numbers, no sources, no question. */
export function formText(sheet: Sheet, question: string): string {
  const { themes } = outlineOf(sheet, question)
  return themes
    .flatMap(({ questions }) => questions.map(({ blocks }) => blocksText(blocks, null)))
    .join('\n\n')
}
