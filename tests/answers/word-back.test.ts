/** What goes into a Word document comes back, and what has been edited there comes along. */
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { editedAnswers } from '../../src/answers/back/edited-answers.ts'
import type { XmlNode } from '../../src/answers/back/xml-node.ts'
import { readSheet } from '../../src/answers/file/read-sheet.ts'
import { writtenSheet } from '../../src/answers/file/written-sheet.ts'
import { blockText, citationsIn } from '../../src/answers/model/block.ts'
import { questionsOf, type Sheet } from '../../src/answers/model/sheet.ts'
import { wordFile, type WordPicture } from '../../src/pages/answers/out/word-file.ts'
import { cited, item, paragraph, sheetOf, sheets } from './arbitrary-sheet.ts'

interface Element extends XmlNode {
  readonly childNodes: XmlNode[]
}

const element = (nodeName: string, attributes: Readonly<Record<string, string>>): Element => ({
  nodeType: 1,
  nodeName,
  nodeValue: null,
  childNodes: [],
  getAttribute: (name) => (Object.hasOwn(attributes, name) ? (attributes[name] ?? null) : null),
})

/** XML as the browser would give it. */
function parsed(xml: string): XmlNode {
  const open = [element('#document', {})]
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    const made = element(name, attributes as Record<string, string>)
    open.at(-1)?.childNodes.push(made)
    open.push(made)
  })
  parser.on('text', (nodeValue) =>
    open.at(-1)?.childNodes.push({ nodeType: 3, nodeName: '#text', nodeValue, childNodes: [] }),
  )
  parser.on('closetag', () => open.pop())
  parser.write(xml).close()
  return open[0] as XmlNode
}

const PICTURE: WordPicture = {
  png: new Uint8Array([1]).buffer,
  width: 1200,
  height: 675,
  title: 'Folketall',
  description: 'Folketallet i Halden, år for år.',
}

/** The document's parts, after `edit` has been at its text. */
async function partsOf(sheet: Sheet, edit = (xml: string) => xml) {
  const word = await wordFile(sheet, () => Promise.resolve(PICTURE))
  const files = unzipSync(new Uint8Array(await word.arrayBuffer()))
  const part = (name: string) => strFromU8(files[name] ?? new Uint8Array())
  const xml = part('word/document.xml')
  const tree = (name: string) => (files[name] ? parsed(part(name)) : null)
  return {
    xml,
    parts: {
      document: parsed(edit(xml)),
      numbering: tree('word/numbering.xml'),
      relations: tree('word/_rels/document.xml.rels'),
    },
  }
}

const SAID = { ...cited(22.8, '22,8 prosent'), chart: true as const }
const SHEET = sheetOf(paragraph('Her er ', SAID, ' over 65.'), item('Først dette', 0, true))
const ID = questionsOf(SHEET)[0]?.id ?? ''

const answer = (sheet: Sheet, id: string) => questionsOf(sheet).find((one) => one.id === id)

describe('a sheet in a Word document', () => {
  test('that nobody has edited is the same sheet', async () => {
    await fc.assert(
      fc.asyncProperty(sheets, async (sheet) => {
        const { parts } = await partsOf(sheet)
        expect(editedAnswers(sheet, parts)).toEqual(sheet)
      }),
      { numRuns: 25 },
    )
  })

  test('edited beside a citation: the words are the new ones, the citation is what it was', async () => {
    const { parts } = await partsOf(SHEET, (xml) =>
      xml.replace(' over 65.', ' som er over 65 år.').replace('Først dette', 'Først noe annet'),
    )
    const blocks = answer(editedAnswers(SHEET, parts), ID)?.blocks ?? []
    expect(blocks.map(blockText)).toEqual([
      'Her er 22,8 prosent som er over 65 år.',
      'Først noe annet',
    ])
    expect(blocks[1]).toMatchObject({ kind: 'item', ordered: true, level: 0 })
    expect(citationsIn(blocks)).toEqual([SAID])
  })

  test('a figure that is written over is words, and no longer cited', async () => {
    const { parts } = await partsOf(SHEET, (xml) => xml.replace('22,8 prosent', '99 prosent'))
    const blocks = answer(editedAnswers(SHEET, parts), ID)?.blocks ?? []
    expect(blocks.map(blockText)[0]).toBe('Her er 99 prosent over 65.')
    expect(citationsIn(blocks)).toEqual([])
  })

  test('without its bookmarks, or with them a letter off, it is found by its words', async () => {
    const marks = /<w:bookmark(?:Start|End)[^>]*>/g
    const { parts } = await partsOf(SHEET, (xml) =>
      xml.replaceAll(marks, '').replace('Her er ', 'Nå er '),
    )
    const blocks = answer(editedAnswers(SHEET, parts), ID)?.blocks ?? []
    expect(blocks.map(blockText)[0]).toBe('Nå er 22,8 prosent over 65.')
    expect(citationsIn(blocks)).toEqual([SAID])
  })

  test('what is read back is a sheet that a file may hold, whatever stands in the document', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (words) => {
        const safe = words.replace(/[^ -\ud7ff]|[<&]/g, '')
        const { parts } = await partsOf(SHEET, (xml) => xml.replace('Her er ', () => safe))
        const edited = editedAnswers(SHEET, parts)
        expect(answer(edited, ID)).toBeDefined()
        expect(readSheet(writtenSheet(edited)).ok).toBe(true)
      }),
      { numRuns: 10 },
    )
  })

  test('a chosen chart is a picture with words for those who do not see it', async () => {
    const { xml } = await partsOf(SHEET)
    expect(xml).toContain('descr="Folketallet i Halden, år for år."')
    expect(xml.match(/<pic:pic /g)?.length).toBeGreaterThan(0)
  })
})
