/**
 * Pasted HTML as blocks: words, bold, italic, links, lists and our own citations; everything else of
 * it is left behind. The tree is only read, from a document that runs nothing.
 */
import * as v from 'valibot'
import { CITATION_SCHEMA } from '../../../answers/file/sheet-schema.ts'
import {
  DEEPEST_LEVEL,
  type Block,
  type Citation,
  type Inline,
} from '../../../answers/model/block.ts'
import { cleanText, isSafeLink } from '../../../answers/model/clean-text.ts'
import { WRITTEN_STYLE } from './inert-html.ts'
import { CITATION_ATTRIBUTE } from './schema.ts'

/** What is asked of a node of the parsed HTML. */
export interface HtmlNode {
  /** 1: an element, 3: a text. */
  readonly nodeType: number
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly childNodes: ArrayLike<HtmlNode>
  readonly getAttribute?: (name: string) => string | null
}

const ELEMENT = 1
const TEXT = 3
/** Deeper than any editor nests; the words below are then left out with what holds them. */
const DEEPEST = 200

const LEFT_OUT = new Set(
  'SCRIPT STYLE HEAD TITLE META LINK NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG MATH TEXTAREA SELECT BUTTON'.split(
    ' ',
  ),
)
const BLOCKS = new Set(
  'P DIV H1 H2 H3 H4 H5 H6 BLOCKQUOTE PRE SECTION ARTICLE HEADER FOOTER MAIN ASIDE NAV TABLE TR UL OL LI DL DT DD FIGURE ADDRESS HR FORM'.split(
    ' ',
  ),
)
const HEADINGS = /^H[1-6]$/

interface Look {
  readonly strong: boolean
  readonly em: boolean
  readonly href: string | null
}

interface List {
  readonly ordered: boolean
  readonly level: number
}

/** The blocks of a tree. */
export function pastedBlocks(root: HtmlNode): Block[] {
  const reading = new Reading()
  reading.read(root, { strong: false, em: false, href: null }, null, 0)
  reading.endBlock()
  return reading.blocks
}

class Reading {
  readonly blocks: Block[] = []
  private inlines: Inline[] = []
  private item: List | null = null

  endBlock(): void {
    const inlines = trimmed(this.inlines)
    if (inlines.length > 0)
      this.blocks.push(
        this.item ? { kind: 'item', ...this.item, inlines } : { kind: 'paragraph', inlines },
      )
    this.inlines = []
    this.item = null
  }

  read(node: HtmlNode, look: Look, list: List | null, depth: number): void {
    if (node.nodeType === TEXT) return this.write(node.nodeValue ?? '', look)
    if (depth > DEEPEST || (node.nodeType !== ELEMENT && depth > 0)) return
    const name = node.nodeName.toUpperCase()
    if (LEFT_OUT.has(name) || isListSign(node)) return
    if (name === 'BR') return void this.inlines.push({ kind: 'text', text: '\n' })
    const citation = citationIn(node)
    if (citation) return void this.inlines.push(citation)
    this.readElement(name, node, look, list, depth)
  }

  private readElement(name: string, node: HtmlNode, look: Look, list: List | null, depth: number) {
    const isBlock = BLOCKS.has(name)
    const within = name === 'UL' || name === 'OL' ? nested(list, name === 'OL') : list
    const item = name === 'LI' ? (list ?? { ordered: false, level: 0 }) : wordItem(node)
    if (isBlock && !this.isItemWithoutWords()) this.endBlock()
    if (item) this.item = item
    const own = lookOf(name, node, look)
    for (const child of Array.from(node.childNodes)) this.read(child, own, within, depth + 1)
    if (isBlock) this.endBlock()
    if (name === 'TD' || name === 'TH') this.write(' ', look)
  }

  /** `<li><p>` is one block, not an empty item and a paragraph. */
  private isItemWithoutWords(): boolean {
    return this.item !== null && trimmed(this.inlines).length === 0
  }

  private write(text: string, { strong, em, href }: Look): void {
    const words = cleanText(text).replace(/[\t\n\f\r ]+/g, ' ')
    if (words === '') return
    this.inlines.push({
      kind: 'text',
      text: words,
      ...(strong && { strong: true as const }),
      ...(em && { em: true as const }),
      ...(href !== null && { href }),
    })
  }
}

const nested = (list: List | null, ordered: boolean): List => ({
  ordered,
  level: list ? Math.min(list.level + 1, DEEPEST_LEVEL) : 0,
})

const attribute = (node: HtmlNode, name: string): string => node.getAttribute?.(name) ?? ''

/**
 * The style as it is written: under a strict policy the browser empties `element.style`, and Google
 * Docs and Word write bold and italic nowhere else.
 */
const styleOf = (node: HtmlNode): string => attribute(node, WRITTEN_STYLE).toLowerCase()

/** Word writes a list as paragraphs, and says so in a style of its own. */
function wordItem(node: HtmlNode): List | null {
  const [, level] = /mso-list:\s*l\d+\s+level(\d)/.exec(styleOf(node)) ?? []
  if (level === undefined) return null
  return {
    ordered: /^[\s\u00a0]*(?:\d+|[a-z]|[ivx]+)[.)]/i.test(signOf(node)),
    level: Math.min(Number(level) - 1, DEEPEST_LEVEL),
  }
}

const isListSign = (node: HtmlNode): boolean => /mso-list:\s*ignore/.test(styleOf(node))

/** What Word writes in front of an item: `·`, `1.` */
function signOf(node: HtmlNode): string {
  for (const child of Array.from(node.childNodes)) {
    if (isListSign(child)) return wordsOf(child, 0)
    const found = signOf(child)
    if (found) return found
  }
  return ''
}

const wordsOf = (node: HtmlNode, depth: number): string =>
  node.nodeType === TEXT
    ? (node.nodeValue ?? '')
    : depth > 5
      ? ''
      : Array.from(node.childNodes)
          .map((child) => wordsOf(child, depth + 1))
          .join('')

function lookOf(name: string, node: HtmlNode, look: Look): Look {
  const style = styleOf(node)
  const weight = /font-weight:\s*(bolder|bold|normal|\d+)/.exec(style)?.[1]
  const slant = /font-style:\s*(italic|oblique|normal)/.exec(style)?.[1]
  const href = name === 'A' ? attribute(node, 'href') : ''
  return {
    strong:
      weight === undefined
        ? look.strong || name === 'B' || name === 'STRONG' || HEADINGS.test(name)
        : /bold/.test(weight) || Number(weight) >= 600,
    em: slant === undefined ? look.em || name === 'I' || name === 'EM' : slant !== 'normal',
    href: isSafeLink(href) ? href : look.href,
  }
}

/** A citation of ours, if it is one in every part; a forged one is read as the words it holds. */
function citationIn(node: HtmlNode): Citation | null {
  const written = attribute(node, CITATION_ATTRIBUTE)
  if (written === '' || written.length > 20_000) return null
  try {
    const read = v.safeParse(CITATION_SCHEMA, JSON.parse(written))
    return read.success ? read.output : null
  } catch {
    return null
  }
}

/** Without the spaces and breaks at either end, and with one space between words. */
function trimmed(inlines: readonly Inline[]): Inline[] {
  const kept: Inline[] = []
  for (const inline of inlines) {
    const before = kept.at(-1)
    if (inline.kind === 'citation') kept.push(inline)
    else {
      const afterSpace = !before || (before.kind === 'text' && /[\s]$/.test(before.text))
      const text = afterSpace ? inline.text.replace(/^ +/, '') : inline.text
      if (text !== '' && !(text === '\n' && !before)) kept.push({ ...inline, text })
    }
  }
  for (let last = kept.at(-1); last?.kind === 'text'; last = kept.at(-1)) {
    const text = last.text.replace(/\s+$/, '')
    kept.pop()
    if (text !== '') {
      kept.push({ ...last, text })
      break
    }
  }
  return kept
}
