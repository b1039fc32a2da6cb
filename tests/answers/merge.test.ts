import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { revisionOf } from '../../src/answers/file/revision.ts'
import { readSheet } from '../../src/answers/file/read-sheet.ts'
import { writtenBlock, writtenSheet } from '../../src/answers/file/written-sheet.ts'
import { handedOver, mergeSheets, received } from '../../src/answers/merge/merge-sheets.ts'
import { blockText, type Block } from '../../src/answers/model/block.ts'
import {
  questionsOf,
  withQuestion,
  type Sheet,
  type SheetQuestion,
} from '../../src/answers/model/sheet.ts'
import { cited, item, paragraph, sheetOf, themes } from './arbitrary-sheet.ts'

const blocksOf = (sheet: Sheet): readonly Block[] => questionsOf(sheet)[0]?.blocks ?? []
const textsOf = (sheet: Sheet): string[] => blocksOf(sheet).map(blockText)

const writing = (sheet: Sheet, ...blocks: readonly Block[]): Sheet =>
  withQuestion(sheet, 'arbeid-1', (question) => ({ ...question, blocks }))

/** What a file makes of a sheet. */
function sent(sheet: Sheet): Sheet {
  const read = readSheet(writtenSheet(handedOver(sheet)))
  if (!read.ok) throw new Error(`A sheet of our own is refused: ${read.fault.kind}.`)
  return read.sheet
}

const BASE = handedOver(sheetOf(paragraph('Én.'), paragraph('To.')))

describe('two copies of a sheet', () => {
  test('that have changed each its own paragraph are both in it', () => {
    const mine = writing(BASE, paragraph('Én, av meg.'), paragraph('To.'))
    const theirs = sent(writing(received(BASE), paragraph('Én.'), paragraph('To, av deg.')))
    const merged = mergeSheets(mine, { ...theirs, writer: 'Bo' })
    expect(textsOf(merged.sheet)).toEqual(['Én, av meg.', 'To, av deg.'])
    expect(blocksOf(merged.sheet).map(({ by }) => by)).toEqual([undefined, 'Bo'])
    expect(merged.conflicts).toEqual([])
  })

  test('that have changed the same paragraph both stand, mine first, and it is told', () => {
    const mine = writing(BASE, paragraph('Vi vil ha trygge jobber.'), paragraph('To.'))
    const theirs = sent(
      writing(received(BASE), paragraph('Vi vil ha nye bedrifter.'), paragraph('To.')),
    )
    const merged = mergeSheets(mine, theirs)
    expect(textsOf(merged.sheet)).toEqual([
      'Vi vil ha trygge jobber.',
      'Vi vil ha nye bedrifter.',
      'To.',
    ])
    expect(merged.conflicts.map(({ question }) => question)).toEqual(['arbeid-1'])
  })

  test('what one has deleted and the other has changed is kept', () => {
    const mine = writing(BASE, paragraph('To.'))
    const theirs = sent(writing(received(BASE), paragraph('Én, og mer.'), paragraph('To.')))
    expect(textsOf(mergeSheets(mine, theirs).sheet)).toEqual(['Én, og mer.', 'To.'])
  })

  test('a citation is one thing: another figure in it is another paragraph', () => {
    const base = handedOver(sheetOf(paragraph('Her er ', cited(22.8), '.')))
    const mine = writing(base, paragraph('Her er ', cited(23.1), '.'))
    const theirs = sent(writing(received(base), paragraph('Her er hele ', cited(22.8), '.')))
    expect(textsOf(mergeSheets(mine, theirs).sheet)).toEqual([
      'Her er 23.1 prosent.',
      'Her er hele 22.8 prosent.',
    ])
  })

  test('a copy opened where nothing is written is taken as it is', () => {
    const theirs = sent(sheetOf(paragraph('Ferdig.')))
    const merged = mergeSheets(sheetOf(), theirs)
    expect(merged.outcome).toBe('taken')
    expect(textsOf(merged.sheet)).toEqual(['Ferdig.'])
    expect(mergeSheets(merged.sheet, theirs).outcome).toBe('known')
  })

  test('two that have never met are both kept', () => {
    const theirs = sent(sheetOf(paragraph('Deres.')))
    expect(textsOf(mergeSheets(sheetOf(paragraph('Mitt.')), theirs).sheet)).toEqual([
      'Mitt.',
      'Deres.',
    ])
  })

  test('an ancestor that is not what it says it is takes nothing away', () => {
    const mine = handedOver(sheetOf(paragraph('Mitt.')))
    const forged = {
      ...sheetOf(),
      ancestor: {
        revision: revisionOf(mine.themes),
        themes: sheetOf(paragraph('Mitt.'), paragraph('x')).themes,
      },
    }
    expect(textsOf(mergeSheets(mine, forged).sheet)).toEqual(['Mitt.'])
  })

  test('several rounds between three people lose nothing and repeat nothing', () => {
    const ann = handedOver(sheetOf(paragraph('A.')))
    const bo = mergeSheets(sheetOf(), sent(ann)).sheet
    const carl = mergeSheets(sheetOf(), sent(ann)).sheet
    const boLater = handedOver(writing(bo, paragraph('A.'), paragraph('B.')))
    const first = sent(boLater)
    const boLast = writing(boLater, paragraph('A.'), paragraph('B, og mer.'))
    const annBoth = mergeSheets(mergeSheets(ann, first).sheet, sent(boLast)).sheet
    expect(textsOf(annBoth)).toEqual(['A.', 'B, og mer.'])
    const all = mergeSheets(writing(carl, paragraph('C.'), paragraph('A.')), sent(annBoth)).sheet
    expect(textsOf(all)).toEqual(['C.', 'A.', 'B, og mer.'])
    expect(textsOf(mergeSheets(boLast, sent(all)).sheet)).toEqual(['C.', 'A.', 'B, og mer.'])
  })
})

/** Blocks of few words, so that the same come again and again, alike and nearly alike. */
const someBlock = fc.nat({ max: 17 }).map((i) => SOME_BLOCKS[i % SOME_BLOCKS.length] as Block)
const SOME_BLOCKS: readonly Block[] = [
  paragraph('Vi vil ha jobber.'),
  paragraph('Vi vil ha flere jobber.'),
  paragraph('Vi vil ha trygge jobber i kommunen.'),
  paragraph('Her er ', cited(22.8), ' over 65.'),
  paragraph('Her er ', cited(23.1), ' over 65.'),
  paragraph(),
  item('skole'),
  item('skole', 1),
  item('skole', 0, true),
]
const someBlocks = fc.array(someBlock, { maxLength: 6 })

/** What one does to an answer between two meetings. */
const edits = fc.array(
  fc.record({
    at: fc.nat({ max: 6 }),
    act: fc.constantFrom('delete' as const, 'insert' as const, 'rewrite' as const, 'move' as const),
    blocks: fc.array(someBlock, { maxLength: 2 }),
    point: fc.constantFrom('bolig', 'skole', ''),
  }),
  { maxLength: 4 },
)
type Edit = typeof edits extends fc.Arbitrary<readonly (infer One)[]> ? One : never

function edited(question: SheetQuestion, { at, act, blocks, point }: Edit): SheetQuestion {
  const own = [...question.blocks]
  const i = own.length === 0 ? 0 : at % own.length
  if (act === 'insert') own.splice(i, 0, ...blocks)
  if (act === 'rewrite') own.splice(i, 1, ...blocks)
  if (act === 'delete') own.splice(i, 1)
  if (act === 'move') own.push(...own.splice(i, 1))
  const points = act === 'insert' ? [...question.points, point] : question.points
  return { ...question, blocks: own, points }
}

const afterAll = (sheet: Sheet, all: readonly Edit[]): Sheet =>
  withQuestion(sheet, 'arbeid-1', (question) => all.reduce(edited, question))

const twoCopies = fc.tuple(someBlocks, edits, edits).map(([blocks, mine, theirs]) => {
  const base = handedOver(sheetOf(...blocks))
  return {
    base,
    mine: afterAll(base, mine),
    theirs: handedOver(afterAll(received(base), theirs)),
  }
})

/** What a block says, without who wrote it. */
const saidBy = (block: Block): string => {
  const { by: _, ...rest } = writtenBlock(block) as { by?: string }
  return JSON.stringify(rest)
}
const saysOf = ({ blocks, points }: SheetQuestion) => [...blocks.map(saidBy), ...points]

describe('merging, whatever two people do', () => {
  test('loses nothing that either has written or both have let stand', () => {
    fc.assert(
      fc.property(twoCopies, ({ base, mine, theirs }) => {
        const merged = questionsOf(mergeSheets(mine, theirs).sheet)
        questionsOf(mine).forEach((question, i) => {
          const before = new Set(saysOf(questionsOf(base)[i] as SheetQuestion))
          const other = new Set(saysOf(questionsOf(theirs)[i] as SheetQuestion))
          const after = new Set(saysOf(merged[i] as SheetQuestion))
          const own = new Set(saysOf(question))
          const owed = [...own, ...other].filter(
            (one) => !before.has(one) || (own.has(one) && other.has(one)),
          )
          expect(owed.filter((one) => !after.has(one))).toEqual([])
        })
      }),
      { numRuns: 1500 },
    )
  })

  test('the same file once more changes nothing, also after more has been written', () => {
    fc.assert(
      fc.property(twoCopies, edits, ({ mine, theirs }, later) => {
        const once = afterAll(mergeSheets(mine, theirs).sheet, later)
        expect(mergeSheets(once, theirs)).toEqual({ outcome: 'known', sheet: once, conflicts: [] })
      }),
      { numRuns: 300 },
    )
  })

  test('what only one has changed is as that one wrote it', () => {
    fc.assert(
      fc.property(twoCopies, ({ base, theirs }) => {
        const { sheet, conflicts } = mergeSheets(base, theirs)
        expect(conflicts).toEqual([])
        expect(questionsOf(sheet).map(saysOf)).toEqual(questionsOf(theirs).map(saysOf))
      }),
      { numRuns: 200 },
    )
  })

  test('a claim is the same in whichever order its parts were put together', () => {
    const turned = (claim: object) => Object.fromEntries(Object.entries(claim).toReversed())
    const one = cited(22.8)
    const other = { ...one, claim: turned(one.claim) } as typeof one
    expect(revisionOf(sheetOf(paragraph(other)).themes)).toBe(
      revisionOf(sheetOf(paragraph(one)).themes),
    )
  })

  test('the same words have the same revision, and other words another', () => {
    fc.assert(
      fc.property(themes, themes, (one, other) => {
        const same = JSON.stringify(one) === JSON.stringify(other)
        return (revisionOf(one) === revisionOf(other)) === same
      }),
      { numRuns: 60 },
    )
  })
})
