import type { Mark, Node } from 'prosemirror-model'
import {
  blockText,
  DEEPEST_LEVEL,
  type Block,
  type Inline,
  type TextRun,
} from '../../../answers/model/block.ts'
import { cleanText } from '../../../answers/model/clean-text.ts'
import { citationAt, SCHEMA } from './schema.ts'

const { nodes, marks } = SCHEMA

function runOf(text: string, own: readonly Mark[]): TextRun {
  const has = (type: (typeof marks)[keyof typeof marks]) => own.find((mark) => mark.type === type)
  const href = has(marks.link)?.attrs['href'] as string | undefined
  return {
    kind: 'text',
    text,
    ...(has(marks.strong) && { strong: true }),
    ...(has(marks.em) && { em: true }),
    ...(href !== undefined && { href }),
  }
}

const looksAlike = (one: TextRun, other: TextRun): boolean =>
  one.strong === other.strong && one.em === other.em && one.href === other.href

/** The words of a paragraph: runs that look alike are one. */
function inlinesOf(paragraph: Node): Inline[] {
  const inlines: Inline[] = []
  paragraph.forEach((node) => {
    if (node.type === nodes.citation) return inlines.push(citationAt(node))
    const run = runOf(node.isText ? cleanText(node.text ?? '') : '\n', node.marks)
    const before = inlines.at(-1)
    if (run.text === '') return inlines.length
    if (before?.kind === 'text' && looksAlike(before, run))
      inlines[inlines.length - 1] = { ...before, text: before.text + run.text }
    else inlines.push(run)
    return inlines.length
  })
  return inlines
}

const writtenBy = (paragraph: Node): { by?: string } => {
  const by = paragraph.attrs['by'] as string | null
  return by === null ? {} : { by }
}

function listBlocks(list: Node, level: number): Block[] {
  const ordered = list.type === nodes.ordered_list
  const blocks: Block[] = []
  list.forEach((item) =>
    item.forEach((child) => {
      if (child.type !== nodes.paragraph) blocks.push(...listBlocks(child, level + 1))
      else
        blocks.push({
          kind: 'item',
          ordered,
          level: Math.min(level, DEEPEST_LEVEL),
          inlines: inlinesOf(child),
          ...writtenBy(child),
        })
    }),
  )
  return blocks
}

/** The editor's document as an answer; one that holds nothing is no blocks. */
export function fromEditor(doc: Node): readonly Block[] {
  const blocks: Block[] = []
  doc.forEach((node) => {
    if (node.type !== nodes.paragraph) blocks.push(...listBlocks(node, 0))
    else blocks.push({ kind: 'paragraph', inlines: inlinesOf(node), ...writtenBy(node) })
  })
  const [first] = blocks
  return blocks.length === 1 && first?.kind === 'paragraph' && blockText(first) === '' ? [] : blocks
}
