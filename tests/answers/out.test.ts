import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checklist, type Remark } from '../../src/answers/checklist.ts'
import { isTooLong, lengthOf } from '../../src/answers/length.ts'
import { blockText, levelled, type Block } from '../../src/answers/model/block.ts'
import { cleanText, isSafeLink } from '../../src/answers/model/clean-text.ts'
import { questionsOf, type Sheet } from '../../src/answers/model/sheet.ts'
import { sheetOfPaper } from '../../src/answers/model/sheet-of-paper.ts'
import { itemNumbers } from '../../src/answers/out/item-numbers.ts'
import { markdown } from '../../src/answers/out/markdown.ts'
import { formText, plainText } from '../../src/answers/out/plain-text.ts'
import { uncitedNumbers } from '../../src/answers/uncited.ts'
import type { Paper } from '../../src/domain/paper.ts'
import { blocks, cited, item, paragraph, sheetOf, words } from './arbitrary-sheet.ts'

const ANSWER = [
  paragraph('Her er ', cited(22.8, '22,8 prosent'), ' over 65. ', {
    ...words('Mange'),
    strong: true,
  }),
  item('skole'),
  item('*vei*', 1),
  item('én', 0, true),
  item('to', 0, true),
  paragraph('Se ', { ...words('planen'), href: 'https://halden.no/plan' }, '.'),
]

describe('as text', () => {
  test('for a form: the answer and nothing else', () => {
    expect(formText(sheetOf(...ANSWER), 'arbeid-1')).toBe(
      'Her er 22,8 prosent over 65. Mange\n\n– skole\n  – *vei*\n1. én\n2. to\n\nSe planen (https://halden.no/plan).',
    )
  })

  test('for a mail: question, answer, numbered sources, and when', () => {
    const text = plainText(sheetOf(paragraph('Her er ', cited(22.8), '.')))
    expect(text).toContain('Svar fra Halden\nSvar på «Valgseier»')
    expect(text).toContain('ARBEID\n\nHva er vanskelig?\n\nHer er 22.8 prosent [1].')
    expect(text).toMatch(/Kilder\n\[1\] Innbyggere 65 år og eldre, Halden.*SSB tabell 07459/)
    expect(text).toContain('Sist endret 28.11.2026.')
  })

  test('says in the sheet’s own language what is not answered', () => {
    expect(plainText({ ...sheetOf(), language: 'nn' })).toContain('Ikkje svart på.')
  })

  test('as Markdown, with signs that mean something written as letters', () => {
    const text = markdown(sheetOf(...ANSWER, paragraph('1. # <b>ikke</b> [x](y)')))
    expect(text).toContain('Her er 22,8 prosent[^1] over 65. **Mange**')
    expect(text).toContain('- skole\n   - \\*vei\\*\n1. én\n2. to')
    expect(text).toContain('[planen](<https://halden.no/plan>)')
    expect(text).toContain('1\\. \\# \\<b\\>ikke\\</b\\> \\[x\\](y)')
    expect(text).toMatch(/\[\^1\]: Innbyggere 65/)
  })

  test('a kept figure says so in the list of sources', () => {
    const kept = { ...cited(22.8), kept: '2026-11-28' }
    expect(plainText(sheetOf(paragraph(kept)))).toContain('Det gamle ble beholdt 28.11.2026.')
  })

  test('every word of every block comes along, in every form', () => {
    const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')
    fc.assert(
      fc.property(blocks, (written) => {
        const sheet = sheetOf(...written)
        for (const text of [plainText(sheet), markdown(sheet), formText(sheet, 'arbeid-1')])
          for (const block of written)
            for (const inline of block.inlines)
              expect(lettersOf(text)).toContain(
                lettersOf(inline.kind === 'text' ? inline.text : inline.said),
              )
      }),
      { numRuns: 150 },
    )
  })
})

describe('lists', () => {
  test('count on past what is indented, and begin anew after a paragraph', () => {
    const list = [
      item('a', 0, true),
      item('b', 1),
      item('c', 0, true),
      paragraph('p'),
      item('d', 0, true),
    ]
    expect(itemNumbers(list)).toEqual([1, null, 2, null, 1])
  })

  test('are never more than one level deeper than the item before', () => {
    expect(levelled([item('a', 3), item('b', 5), paragraph('p')]).map(levelOf)).toEqual([0, 1, -1])
  })
})

const levelOf = (block: Block) => (block.kind === 'item' ? block.level : -1)

describe('how long an answer is', () => {
  test('is counted as a reader would: a list is one paragraph, an empty line is none', () => {
    const answer = [
      paragraph('Én to.'),
      paragraph(),
      item('tre'),
      item('fire – fem'),
      paragraph('seks'),
    ]
    expect(lengthOf(answer)).toEqual({ paragraphs: 3, words: 6 })
    expect(isTooLong(answer)).toBe(false)
    expect(isTooLong([...answer, paragraph('syv')])).toBe(true)
  })
})

const remarksOn = (sheet: Sheet): readonly Remark[] =>
  checklist(sheet, () => 'still-true')[0]?.remarks ?? []

describe('the checklist', () => {
  test('names what is not answered, too long, or uncited', () => {
    expect(remarksOn(sheetOf(paragraph('  ')))).toEqual([{ kind: 'unanswered' }])
    expect(remarksOn(sheetOf(...['a', 'b', 'c', 'd'].map((text) => paragraph(text))))).toEqual([
      { kind: 'too-long', paragraphs: 4 },
    ])
    expect(
      remarksOn(sheetOf(paragraph('Ledigheten er 12,3 prosent, sier ', cited(2), '.'))),
    ).toEqual([{ kind: 'uncited', numbers: ['12,3 prosent'] }])
  })

  test('a cited number is no uncited one, and a year or a date is no figure', () => {
    expect(uncitedNumbers(paragraph('I 2026 er ', cited(22.8, '22,8 prosent'), ' eldre.'))).toEqual(
      [],
    )
    expect(uncitedNumbers(paragraph('Møtet 11. mai 2026 begynner kl. 18.'))).toEqual([])
  })

  test('asks about revised figures until they are replaced or kept', () => {
    const one = cited(22.8)
    const revised = (citation: typeof one) =>
      checklist(sheetOf(paragraph(citation)), () => 'revised')[0]?.remarks
    expect(revised(one)).toEqual([{ kind: 'revised', citations: [one] }])
    expect(revised({ ...one, kept: '2026-11-28' })).toEqual([])
  })

  test('shows who wrote what has come from others', () => {
    expect(remarksOn(sheetOf({ ...paragraph('Fra Bo.'), by: 'Bo' }))).toEqual([
      { kind: 'from-others', writers: ['Bo'] },
    ])
  })
})

test('pasted text loses what hides or turns letters, and keeps its breaks', () => {
  expect(cleanText('a\u202eb\u0000c\u000bd\r\ne\tf')).toBe('abc\nd\ne\tf')
})

test.each([
  ['https://ssb.no', true],
  ['mailto:a@b.no', true],
  ['HTTP://ssb.no', true],
  ['javascript:alert(1)', false],
  [' https://ssb.no', false],
  ['https://a b', false],
  ['//ssb.no', false],
])('the link %s is safe: %s', (href, safe) => {
  expect(isSafeLink(href)).toBe(safe)
})

describe('a new edition of the paper', () => {
  const paper = (questions: Paper['themes'][number]['questions']): Paper => ({
    id: 'p2',
    title: 'Ny',
    election: '',
    introduction: [],
    themes: [{ id: 'arbeid', title: 'Arbeid', key: [], introduction: [], questions, claims: [] }],
  })

  test('keeps answers to questions it asks again, and those it does not stand last', () => {
    const sheet = sheetOf(paragraph('Gammelt svar.'))
    const again = sheetOfPaper(
      sheet,
      paper([{ id: 'arbeid-1', text: 'Ny ordlyd?', indicators: [] }]),
    )
    expect(questionsOf(again).map(({ text, blocks: kept }) => [text, kept.map(blockText)])).toEqual(
      [['Ny ordlyd?', ['Gammelt svar.']]],
    )
    const gone = sheetOfPaper(sheet, paper([{ id: 'arbeid-9', text: 'Nytt?', indicators: [] }]))
    expect(questionsOf(gone).map(({ id, blocks: kept }) => [id, kept.map(blockText)])).toEqual([
      ['arbeid-9', []],
      ['arbeid-1', ['Gammelt svar.']],
    ])
  })
})
