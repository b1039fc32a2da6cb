import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LONGEST_SHEET, readSheet } from '../../src/answers/file/read-sheet.ts'
import { sheetFileName, writtenSheet } from '../../src/answers/file/written-sheet.ts'
import type { Sheet } from '../../src/answers/model/sheet.ts'
import { cited, paragraph, sheetOf, sheets, themes } from './arbitrary-sheet.ts'

const SHEET = sheetOf(paragraph('Her er ', cited(22.8), ' over 65.'))

const isOfSchema = new Ajv2020({ strict: false }).compile(
  JSON.parse(readFileSync('public/lokaltall-svar.schema.json', 'utf8')) as object,
)

type Json = Record<string, unknown>
const jsonOf = (sheet: Sheet) => JSON.parse(writtenSheet(sheet)) as Json

/** The sheet as JSON, with one part put in place of what was there. */
function withPart(path: string, part: unknown, sheet: Sheet = SHEET): string {
  const json = jsonOf(sheet)
  const steps = path.split('.')
  const last = steps.pop() ?? ''
  const parent = steps.reduce((at, step) => at[step] as Json, json)
  Object.defineProperty(parent, last, { value: part, enumerable: true })
  return JSON.stringify(json)
}

const faultOf = (written: string) => {
  const read = readSheet(written)
  return read.ok ? null : read.fault
}

const BLOCK = 'themes.0.questions.0.blocks.0'
const CITATION = `${BLOCK}.inlines.1`

describe('a sheet’s file', () => {
  test('comes back as it was, and is what the published schema says', () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        const written = writtenSheet(sheet)
        expect(readSheet(written)).toEqual({ ok: true, sheet })
        const fits = isOfSchema(JSON.parse(written))
        expect(isOfSchema.errors ?? []).toEqual([])
        return fits
      }),
      { numRuns: 100 },
    )
  })

  test('may have a byte order mark in front', () => {
    expect(readSheet(`\ufeff${writtenSheet(SHEET)}`)).toEqual({ ok: true, sheet: SHEET })
  })

  test('is read from every earlier version', () => {
    const old = JSON.stringify({ ...jsonOf(SHEET), version: 0, writer: undefined })
    const named = { 0: (sheet: object) => ({ ...sheet, writer: 'Kari' }) }
    expect(readSheet(old, named)).toEqual({ ok: true, sheet: { ...SHEET, writer: 'Kari' } })
    expect(faultOf(old)).toEqual({ kind: 'malformed', where: 'version' })
  })

  test.each([
    ['Halden', 'halden'],
    ['Guovdageaidnu – Kautokeino', 'guovdageaidnu-kautokeino'],
    ['Unjárga – Nesseby', 'unjarga-nesseby'],
    ['Nordre Follo', 'nordre-follo'],
    ['Øygarden', 'oygarden'],
    ['../../x', 'x'],
  ])('of %s is called %s.lokaltall.json', (name, called) => {
    const sheet = { ...SHEET, place: { code: '3101', name } }
    expect(sheetFileName(sheet)).toBe(`${called}.lokaltall.json`)
  })
})

/** Each is wrong in one way, and told of by where it is wrong. */
const WRONG: readonly [what: string, path: string, part: unknown, where: string][] = [
  ['a script for a link', `${BLOCK}.inlines.0.href`, 'javascript:alert(1)', 'inlines.0.href'],
  ['a data link', `${BLOCK}.inlines.0.href`, 'data:text/html,<script>', 'inlines.0.href'],
  ['a link with a break in it', `${BLOCK}.inlines.0.href`, 'https://a\n.no', 'inlines.0.href'],
  ['a handler', `${BLOCK}.inlines.0.onclick`, 'alert(1)', 'inlines.0.onclick'],
  ['a style', `${BLOCK}.style`, 'position:fixed', 'blocks.0.style'],
  ['an unknown block', `${BLOCK}.kind`, 'html', 'blocks.0.kind'],
  ['an unknown part', `${CITATION}.html`, '<b>', 'inlines.1.html'],
  ['a prototype', `${BLOCK}.__proto__`, { by: 'x' }, '__proto__'],
  ['a constructor', 'constructor', { prototype: {} }, 'constructor'],
  ['a place of the prototype', 'place.code', '__proto__', 'place.code'],
  ['an indicator of the prototype', `${CITATION}.claim.indicator`, '__proto__', 'claim'],
  ['numbers that are none', `${CITATION}.claim.numbers`, ['22,8'], 'claim'],
  ['too many numbers', `${CITATION}.claim.numbers`, [1, 2], 'claim'],
  ['a citation of nothing', `${CITATION}.said`, '', 'said'],
  ['letters that turn the text', `${BLOCK}.inlines.0.text`, 'a\u202eb', 'text'],
  [
    'a level that is none',
    `${BLOCK}`,
    { kind: 'item', ordered: true, level: 9, inlines: [] },
    'level',
  ],
  ['a date that is none', 'saved', 'i går', 'saved'],
  ['a revision that is none', 'lineage', ['../x'], 'lineage'],
]

describe('a file that is not to be believed', () => {
  test.each(WRONG)('%s is told of, by where it stands', (_, path, part, where) => {
    const fault = faultOf(withPart(path, part))
    expect(fault?.kind).toBe('malformed')
    expect(fault?.kind === 'malformed' && fault.where).toContain(where)
  })

  test('the published schema refuses it too', () => {
    const semantic = new Set(['too many numbers', 'a date that is none'])
    const letThrough = WRONG.filter(
      ([what, path, part]) => !semantic.has(what) && isOfSchema(JSON.parse(withPart(path, part))),
    )
    expect(letThrough.map(([what]) => what)).toEqual([])
  })

  test('one question twice is told of: of which would a change be made?', () => {
    const json = jsonOf(SHEET) as { themes: unknown[] }
    expect(faultOf(JSON.stringify({ ...json, themes: [...json.themes, ...json.themes] }))).toEqual({
      kind: 'malformed',
      where: 'themes',
    })
  })

  test.each([
    ['no JSON', '{', 'not-json'],
    ['nothing', '', 'not-json'],
    ['a number', '7', 'not-ours'],
    ['saved talking points', '{"format":"lokaltall-snakkepunkter","version":1}', 'not-ours'],
    ['another format', '{"format":"x","version":1}', 'not-ours'],
    ['no version', '{"format":"lokaltall-svar"}', 'not-ours'],
    ['too deep', '['.repeat(100_000), 'too-deep'],
    ['too deep within a claim', withPart(`${CITATION}.claim`, nested(60)), 'too-deep'],
    ['huge', ' '.repeat(LONGEST_SHEET + 1), 'too-large'],
  ])('%s: %#', (_, written, kind) => {
    expect(faultOf(written)?.kind).toBe(kind)
  })

  test('a newer version is told by its number', () => {
    expect(faultOf(withPart('version', 7))).toEqual({ kind: 'newer-version', version: 7 })
  })

  test('10 000 spoilt files: read whole, or refused with a reason; never anything else', () => {
    let read = 0
    let refused = 0
    fc.assert(
      fc.property(
        fc.constantFrom(
          ...fc
            .sample(themes, 60)
            .map(([first]) => jsonOf({ ...SHEET, themes: first ? [first] : [] })),
        ),
        fc.array(fc.nat({ max: 5000 }), { minLength: 24, maxLength: 24 }),
        fc.constantFrom(...fc.sample(hostile, 60)),
        (json, turns, part) => {
          const written = JSON.stringify(spoilt(json, turns.values(), part))
          const answer = readSheet(written)
          if (!answer.ok) {
            refused += 1
            return answer.fault.kind !== 'not-json'
          }
          read += 1
          // Whatever was let in is kept to the last letter: nothing is dropped without a word.
          const again = JSON.parse(writtenSheet(answer.sheet)) as Json
          return JSON.stringify(sorted(again)) === JSON.stringify(sorted(JSON.parse(written)))
        },
      ),
      { numRuns: 10_000 },
    )
    expect(refused).toBeGreaterThan(5000)
    expect(read).toBeGreaterThan(200)
    expect(Object.keys(Object.prototype)).toEqual([])
    expect(({} as Json)['polluted']).toBeUndefined()
  })
})

function nested(depth: number): unknown {
  return depth === 0 ? 'x' : { kind: 'forecast', in: nested(depth - 1) }
}

const hostile: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    '<img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    null,
    {},
    [],
    -1,
    1e308,
    JSON.parse('{"__proto__":{"polluted":1}}'),
    { constructor: { prototype: { polluted: 1 } } },
    { kind: 'level' },
    { toString: 1 },
    'x'.repeat(5000),
    '\u0000',
    '\u202e',
    true,
  ),
  fc.jsonValue({ maxDepth: 2 }),
)

/** One part, found by a random walk, is another than it was, is new, or is gone. */
function spoilt(json: unknown, turns: Iterator<number>, part: unknown): unknown {
  const turn = () => (turns.next().value as number | undefined) ?? 0
  if (typeof json !== 'object' || json === null || turn() % 7 === 0) return part
  const keys = Object.keys(json)
  if (keys.length === 0) return part
  const key = keys[turn() % keys.length] ?? ''
  if (Array.isArray(json)) {
    return json.map((one, i) => (String(i) === key ? spoilt(one, turns, part) : (one as unknown)))
  }
  const all = json as Json
  switch (turn() % 10) {
    case 0:
      return Object.fromEntries(Object.entries(all).filter(([name]) => name !== key))
    case 1:
      return { ...all, onclick: part }
    default:
      return { ...all, [key]: spoilt(all[key], turns, part) }
  }
}

/** Keys in one order, so that two of the same content are the same text. */
function sorted(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(sorted)
  if (typeof json !== 'object' || json === null) return json
  return Object.fromEntries(
    Object.entries(json)
      .filter(([key]) => key !== '$schema')
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => [key, sorted(value)]),
  )
}
