import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { BLOCKS_SCHEMA } from '../../src/answers/file/sheet-schema.ts'
import { blockText } from '../../src/answers/model/block.ts'
import { fromEditor } from '../../src/pages/answers/editor/from-editor.ts'
import { LONGEST_PASTE } from '../../src/pages/answers/editor/paste.ts'
import { inertHtml, WRITTEN_STYLE } from '../../src/pages/answers/editor/inert-html.ts'
import { pastedBlocks, type HtmlNode } from '../../src/pages/answers/editor/pasted-blocks.ts'
import { toEditor } from '../../src/pages/answers/editor/to-editor.ts'
import { blocks, cited } from './arbitrary-sheet.ts'

type Attributes = Readonly<Record<string, string>>

const text = (nodeValue: string): HtmlNode => ({
  nodeType: 3,
  nodeName: '#text',
  nodeValue,
  childNodes: [],
})
const element = (
  nodeName: string,
  attributes: Attributes,
  ...children: readonly (HtmlNode | string)[]
): HtmlNode => ({
  nodeType: 1,
  nodeName,
  nodeValue: null,
  childNodes: children.map((child) => (typeof child === 'string' ? text(child) : child)),
  getAttribute: (name) => (Object.hasOwn(attributes, name) ? (attributes[name] ?? null) : null),
})
const body = (...children: readonly (HtmlNode | string)[]) =>
  pastedBlocks(element('BODY', {}, ...children))

/** Word writes a list as paragraphs with a sign in front. */
const wordItem = (sign: string, level: number, words: string) =>
  element(
    'P',
    {
      class: 'MsoListParagraph',
      [WRITTEN_STYLE]: `text-indent:-18pt;mso-list:l0 level${level} lfo1`,
    },
    element(
      'SPAN',
      { [WRITTEN_STYLE]: 'mso-list:Ignore' },
      sign,
      element('SPAN', {}, '\u00a0\u00a0 '),
    ),
    words,
  )

describe('what is pasted', () => {
  test('from Word keeps its lists, bold and italic', () => {
    expect(
      body(
        element('STYLE', {}, 'p { color: red }'),
        element('P', { class: 'MsoNormal' }, 'Vi vil ha\n', element('B', {}, 'flere'), ' jobber'),
        wordItem('·', 1, 'skole'),
        wordItem('·', 2, 'lærere'),
        wordItem('1.', 1, 'først'),
      ),
    ).toEqual([
      {
        kind: 'paragraph',
        inlines: [
          { kind: 'text', text: 'Vi vil ha ' },
          { kind: 'text', text: 'flere', strong: true },
          { kind: 'text', text: ' jobber' },
        ],
      },
      { kind: 'item', ordered: false, level: 0, inlines: [{ kind: 'text', text: 'skole' }] },
      { kind: 'item', ordered: false, level: 1, inlines: [{ kind: 'text', text: 'lærere' }] },
      { kind: 'item', ordered: true, level: 0, inlines: [{ kind: 'text', text: 'først' }] },
    ])
  })

  test('from Google Docs: bold and italic stand in styles, and the whole in a bold that is none', () => {
    expect(
      body(
        element(
          'B',
          { [WRITTEN_STYLE]: 'font-weight:normal', id: 'docs-internal-guid-1' },
          element(
            'P',
            {},
            element('SPAN', { [WRITTEN_STYLE]: 'font-weight:700;font-style:italic' }, 'Nei'),
          ),
          element('UL', {}, element('LI', {}, element('P', {}, 'a')), element('LI', {}, 'b')),
        ),
      ),
    ).toEqual([
      { kind: 'paragraph', inlines: [{ kind: 'text', text: 'Nei', strong: true, em: true }] },
      { kind: 'item', ordered: false, level: 0, inlines: [{ kind: 'text', text: 'a' }] },
      { kind: 'item', ordered: false, level: 0, inlines: [{ kind: 'text', text: 'b' }] },
    ])
  })

  test('runs nothing and brings no link that could', () => {
    const pasted = body(
      element('SCRIPT', {}, 'alert(1)'),
      element('IFRAME', { src: 'https://x' }, 'x'),
      element('A', { href: 'javascript:alert(1)', onclick: 'alert(1)' }, 'trykk'),
      element('A', { href: 'https://ssb.no' }, 'SSB'),
    )
    expect(pasted).toEqual([
      {
        kind: 'paragraph',
        inlines: [
          { kind: 'text', text: 'trykk' },
          { kind: 'text', text: 'SSB', href: 'https://ssb.no' },
        ],
      },
    ])
  })

  test('with a citation of ours keeps it, and reads a forged one as words', () => {
    const real = cited(22.8)
    const span = (claim: object, said = real.said) =>
      element('SPAN', { 'data-citation': JSON.stringify({ ...real, claim }) }, said)
    expect(body(element('P', {}, 'Her: ', span(real.claim)))[0]?.inlines[1]).toEqual(real)
    for (const forged of [
      { ...real.claim, place: '__proto__' },
      { ...real.claim, numbers: ['22'] },
      { ...real.claim, indicator: '<b>' },
    ])
      expect(body(element('P', {}, span(forged, '99 prosent')))[0]?.inlines).toEqual([
        { kind: 'text', text: '99 prosent' },
      ])
  })

  test('10 000 made-up pages are read as blocks that a file may hold', () => {
    const names = fc.constantFrom(
      ...'P DIV B I SPAN UL OL LI A H2 BR TABLE TR TD SCRIPT STYLE SVG O:P'.split(' '),
    )
    const value = fc.constantFrom(
      'font-weight:700',
      'mso-list:l0 level9 lfo1',
      'mso-list:Ignore',
      'javascript:alert(1)',
      'https://ssb.no',
      JSON.stringify(cited(3)),
      '{"__proto__":{"x":1}}',
      '\u202e',
    )
    const words = fc.constantFrom('ord', ' ', '\n', '\u0000a', '12 prosent', '\u202eb', '<b>')
    const page = fc.letrec<{ node: HtmlNode }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 5, depthSize: 'medium' },
        words.map(text),
        fc
          .tuple(names, value, value, fc.array(tie('node'), { maxLength: 4 }))
          .map(([name, style, data, children]) =>
            element(
              name,
              { [WRITTEN_STYLE]: style, href: style, 'data-citation': data },
              ...children,
            ),
          ),
      ),
    }))
    fc.assert(
      fc.property(page.node, (node) => {
        const pasted = body(node)
        return v.is(BLOCKS_SCHEMA, pasted) && !pasted.some((block) => blockText(block) === '')
      }),
      { numRuns: 10_000 },
    )
    expect(({} as { x?: number }).x).toBeUndefined()
  })

  test('nested without end is read as far as anyone nests', () => {
    let deep = element('P', {}, 'dypt')
    for (let i = 0; i < 5000; i += 1) deep = element('DIV', {}, deep)
    expect(body(element('P', {}, 'først'), deep).map(blockText)).toEqual(['først'])
    expect(LONGEST_PASTE).toBeLessThan(1_000_000)
  })
})

test('an answer comes out of the editor as it went in', () => {
  fc.assert(
    fc.property(blocks, (written) => {
      const doc = toEditor(written)
      doc.check()
      const once = fromEditor(doc)
      // Runs that look alike are one, and empty ones are none; but the words are the same.
      expect(once.map(blockText).join('\n').trimEnd()).toBe(
        written.map(blockText).join('\n').trimEnd(),
      )
      expect(v.is(BLOCKS_SCHEMA, once)).toBe(true)
      expect(fromEditor(toEditor(once))).toEqual(once)
    }),
    { numRuns: 300 },
  )
})

describe('pasted HTML before it is parsed', () => {
  test('has no style and no handler left in a tag, and every word that it had', () => {
    const name = fc.constantFrom('style', 'onclick', 'STYLE', 'onError', 'href', 'data-citation')
    const value = fc.string().map((words) => words.replace(/[<>"]/g, ''))
    const tag = fc
      .tuple(fc.constantFrom('p', 'span', 'style', 'img'), fc.array(fc.tuple(name, value)))
      .map(([of, list]) => `<${of}${list.map(([key, one]) => ` ${key}="${one}"`).join('')}>`)
    const words = fc.string().map((text) => text.replace(/[<>]/g, ''))
    fc.assert(
      fc.property(fc.array(fc.tuple(tag, words)), (parts) => {
        const made = inertHtml(parts.flat().join(''))
        const tags = made.match(/<[^<>]*>/g) ?? []
        expect(tags).toHaveLength(parts.length)
        const outside = tags.map((one) => one.replace(/"[^"]*"/g, ''))
        expect(outside.filter((one) => /<style|\s(on\w+|style)=/i.test(one))).toEqual([])
        expect(made.split(/<[^<>]*>/).slice(1)).toEqual(parts.map(([, text]) => text))
        const kept = parts.flatMap(([one]) => one.match(/"[^"]*"/g) ?? [])
        expect(tags.flatMap((one) => one.match(/"[^"]*"/g) ?? [])).toEqual(kept)
      }),
    )
  })
})
