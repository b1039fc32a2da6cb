/** Sheets as people could have written them, for properties over all of them. */
import fc from 'fast-check'
import { RANK } from '../claims/example-claim.ts'
import type { Block, Citation, Inline, TextRun } from '../../src/answers/model/block.ts'
import { levelled } from '../../src/answers/model/block.ts'
import { cleanText } from '../../src/answers/model/clean-text.ts'
import type { Sheet, SheetTheme } from '../../src/answers/model/sheet.ts'
import type { Claim } from '../../src/claims/model/claim.ts'

export const levelClaim = (value: number, indicator = 'andel-65-pluss'): Claim => ({
  kind: 'level',
  indicator,
  periods: ['2026'],
  compared: null,
  place: '3101',
  numbers: [value],
  direction: null,
  checksum: 'a'.repeat(64),
})

export const cited = (value: number, said = `${value} prosent`): Citation => ({
  kind: 'citation',
  claim: levelClaim(value),
  said,
  source: `Innbyggere 65 år og eldre, Halden, 1. januar 2026 (${value}). SSB tabell 07459`,
})

export const words = (text: string): TextRun => ({ kind: 'text', text })
export const paragraph = (...inlines: readonly (Inline | string)[]): Block => ({
  kind: 'paragraph',
  inlines: inlines.map((one) => (typeof one === 'string' ? words(one) : one)),
})
export const item = (text: string, level = 0, ordered = false): Block => ({
  kind: 'item',
  ordered,
  level,
  inlines: [words(text)],
})

/** Letters, signs that mean something elsewhere, and all the planes of Unicode. */
const anyText = fc
  .oneof(
    fc.string({ maxLength: 20 }),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom(
      '<script>alert(1)</script>',
      '1. ',
      '- ',
      '*',
      '12 prosent',
      'a\nb',
      '__proto__',
    ),
  )
  .map(cleanText)
const someText = anyText.filter((text) => text !== '')

const yes = fc.option(fc.constant(true as const), { nil: undefined })
const run = fc
  .record({
    text: someText,
    strong: yes,
    em: yes,
    href: fc.option(fc.constantFrom('https://ssb.no/x?a=b&c', 'mailto:a@b.no'), { nil: undefined }),
  })
  .map(({ text, strong, em, href }): TextRun => ({
    kind: 'text',
    text,
    ...(strong && { strong }),
    ...(em && { em }),
    ...(href !== undefined && { href }),
  }))

const citation = fc
  .record({
    claim: fc.oneof(
      fc.integer({ min: -9, max: 99 }).map((value) => levelClaim(value)),
      fc.constant(RANK),
      fc.constant({
        kind: 'unknown' as const,
        named: 'forecast',
        written: { kind: 'forecast', deep: { of: [1, { two: '2' }] } },
      }),
    ),
    said: someText,
    source: anyText,
    chart: fc.boolean(),
    kept: fc.option(fc.constantFrom('2026-11-28', '2026-11-28T12:00:00.000Z'), { nil: undefined }),
  })
  .map(({ kept, chart, ...one }): Citation => ({
    kind: 'citation',
    ...one,
    ...(kept !== undefined && { kept }),
    ...(chart && { chart: true as const }),
  }))

const inlines = fc.array(fc.oneof({ weight: 3, arbitrary: run }, citation), { maxLength: 4 })
const by = fc.option(fc.constantFrom('Kari', ''), { nil: undefined, freq: 5 })

const block: fc.Arbitrary<Block> = fc.oneof(
  fc
    .record({ inlines, by })
    .map((one): Block => ({ kind: 'paragraph', inlines: one.inlines, ...named(one.by) })),
  fc
    .record({ inlines, by, ordered: fc.boolean(), level: fc.nat({ max: 5 }) })
    .map(({ by: who, ...one }): Block => ({ kind: 'item', ...one, ...named(who) })),
)
const named = (who: string | undefined) => (who === undefined ? {} : { by: who })

export const blocks = fc.array(block, { maxLength: 5 }).map(levelled)

const question = fc.record({ blocks, points: fc.array(anyText, { maxLength: 3 }) })

const IDS = ['arbeid-1', 'arbeid-2', 'klima-1'] as const

export const themes = fc
  .tuple(question, question, question)
  .map(([first, second, third]): SheetTheme[] => [
    {
      id: 'arbeid',
      title: 'Skape arbeidsplasser',
      questions: [
        { id: IDS[0], text: 'Hva er vanskelig?', ...first },
        { id: IDS[1], text: 'Hvordan samarbeide?', ...second },
      ],
    },
    {
      id: 'klima',
      title: 'Klima og natur',
      questions: [{ id: IDS[2], text: 'Hva kan kuttes?', ...third }],
    },
  ])

export const sheetWith = (written: readonly SheetTheme[]): Sheet => ({
  format: 'lokaltall-svar',
  version: 1,
  place: { code: '3101', name: 'Halden' },
  language: 'nb',
  paper: { id: 'valgseier-2023', title: 'Valgseier' },
  saved: '2026-11-28T12:00:00.000Z',
  writer: '',
  themes: written,
  ancestor: null,
  lineage: [],
})

const ancestor = fc.option(
  themes.map((written) => ({ revision: '0123456789abcdef', themes: written })),
  { nil: null },
)

export const sheets = fc
  .record({ themes, ancestor, writer: anyText })
  .map(({ themes: written, ...rest }): Sheet => ({
    ...sheetWith(written),
    ...rest,
    lineage: rest.ancestor ? [rest.ancestor.revision] : [],
  }))

/** One question and its blocks, as a sheet. */
export const sheetOf = (...written: readonly Block[]): Sheet =>
  sheetWith([
    {
      id: 'arbeid',
      title: 'Arbeid',
      questions: [{ id: 'arbeid-1', text: 'Hva er vanskelig?', blocks: written, points: [] }],
    },
  ])
