/** A paragraph of an edited Word document as a block of an answer. */
import {
  DEEPEST_LEVEL,
  type Block,
  type Citation,
  type Inline,
  type TextRun,
} from '../model/block.ts'
import { cleanText, isSafeLink } from '../model/clean-text.ts'
import { childNamed, childrenOf, textOf, valueOf, type XmlNode } from './xml-node.ts'

/** What the rest of the document says of its paragraphs. */
export interface WordContext {
  /** Whether a list counts, by the number that its items name. */
  readonly ordered: (list: string) => boolean
  /** Where a link leads, by its id; undefined where it leads nowhere. */
  readonly linkOf: (id: string) => string | undefined
  /** The citations that went out in the document, by their number there. */
  readonly cited: readonly Citation[]
}

type Look = Omit<TextRun, 'kind' | 'text'>

/** Text that is taken out, and what is drawn, is no part of the answer. */
const NOT_READ = new Set(['w:del', 'w:moveFrom', 'w:drawing', 'w:pict', 'w:object', 'mc:Fallback'])

/** The block; `null` for a paragraph that says nothing. */
export function wordBlock(paragraph: XmlNode, context: WordContext): Block | null {
  const reading = new Reading(context)
  reading.read(paragraph, {}, 0)
  const inlines = reading.written()
  if (inlines.every((one) => one.kind === 'text' && one.text.trim() === '')) return null
  const list = childNamed(childNamed(paragraph, 'w:pPr'), 'w:numPr')
  const id = valueOf(childNamed(list, 'w:numId'))
  if (!list || id === '' || id === '0') return { kind: 'paragraph', inlines }
  const level = Number(valueOf(childNamed(list, 'w:ilvl'))) || 0
  const ordered = context.ordered(id)
  return { kind: 'item', ordered, level: Math.max(0, Math.min(level, DEEPEST_LEVEL)), inlines }
}

class Reading {
  private inlines: Inline[] = []
  /** The number of the citation that is named last; Word and LibreOffice keep its beginning. */
  private named = 0

  private readonly context: WordContext

  constructor(context: WordContext) {
    this.context = context
  }

  written(): Inline[] {
    return joined(this.inlines)
  }

  read(node: XmlNode, look: Look, depth: number): void {
    if (depth > 30) return
    for (const child of childrenOf(node)) this.readChild(child, look, depth)
  }

  private readChild(node: XmlNode, look: Look, depth: number): void {
    const { nodeName } = node
    if (NOT_READ.has(nodeName)) return
    if (nodeName === 'w:t') return this.write(textOf(node), look)
    if (nodeName === 'w:br' || nodeName === 'w:cr') return this.write('\n', look)
    if (nodeName === 'w:tab' && depth > 0) return this.write(' ', look)
    if (nodeName === 'w:footnoteReference') return this.cite()
    if (nodeName === 'w:bookmarkStart') return this.name(valueOf(node, 'w:name'))
    if (nodeName === 'w:hyperlink') {
      const href = this.context.linkOf(valueOf(node, 'r:id'))
      return this.read(node, href && isSafeLink(href) ? { ...look, href } : look, depth + 1)
    }
    return this.read(node, nodeName === 'w:r' ? { ...look, ...lookOf(node) } : look, depth + 1)
  }

  private write(text: string, look: Look): void {
    const words = cleanText(text)
    if (words !== '') this.inlines.push({ kind: 'text', text: words, ...look })
  }

  private name(bookmark: string): void {
    this.named = Number(/^lt_c_(\d+)$/.exec(bookmark)?.[1] ?? this.named)
  }

  /**
   * A footnote stands after the words that it is the source of. Where they are still what was cited,
   * they are that citation again; where somebody has written others, they are words without a source.
   */
  private cite(): void {
    const before = this.trailing()
    const { cited } = this.context
    const ends = (one: Citation | undefined) => one !== undefined && before.endsWith(one.said)
    const named = cited[this.named - 1]
    const citation = ends(named) ? named : cited.find(ends)
    if (!citation) return
    this.cut(citation.said.length)
    this.inlines.push(citation)
  }

  private trailing(): string {
    const last = this.inlines.findLastIndex(({ kind }) => kind === 'citation')
    return this.inlines
      .slice(last + 1)
      .map((one) => (one.kind === 'text' ? one.text : ''))
      .join('')
  }

  private cut(count: number): void {
    let left = count
    while (left > 0) {
      const last = this.inlines.pop()
      if (last?.kind !== 'text') return
      const kept = last.text.slice(0, Math.max(0, last.text.length - left))
      left -= last.text.length
      if (kept !== '') this.inlines.push({ ...last, text: kept })
    }
  }
}

/** Word says that something is on by naming it, and off by naming it with a no. */
function isOn(node: XmlNode | undefined): boolean {
  return node !== undefined && !['0', 'false', 'none', 'off'].includes(valueOf(node))
}

function lookOf(run: XmlNode): Look {
  const look = childNamed(run, 'w:rPr')
  return {
    ...(isOn(childNamed(look, 'w:b')) && { strong: true as const }),
    ...(isOn(childNamed(look, 'w:i')) && { em: true as const }),
  }
}

const looksAlike = (one: TextRun, other: TextRun): boolean =>
  one.strong === other.strong && one.em === other.em && one.href === other.href

/** Runs that look alike are one, however the program has cut them. */
export function joined(inlines: readonly Inline[]): Inline[] {
  const done: Inline[] = []
  for (const inline of inlines) {
    const before = done.at(-1)
    if (inline.kind === 'text' && before?.kind === 'text' && looksAlike(before, inline))
      done[done.length - 1] = { ...before, text: before.text + inline.text }
    else done.push(inline)
  }
  return done
}
