import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { wordings } from '../../../src/claims/sentences/index.ts'
import { canonicalText, lettersOfLine } from '../../../src/claims/speech/canonical-text.ts'
import { claimsAbout } from '../../../src/claims/rules/index.ts'
import { ownSentencesIn } from '../../../src/claims/speech/own-sentences.ts'
import { FURTHER, sampleOf, TRANSPORT } from './carried.ts'
import { realFigures, type RealFigures } from './real-figures.ts'

let figures: RealFigures

beforeAll(async () => {
  figures = await realFigures()
})

describe('what Lokaltall itself says', () => {
  test('is called wrong in nothing by the whole examination, for some', () => {
    for (const code of ['3101', '31', '0', '1151'])
      for (const language of ['nb', 'nn'] as const) {
        const sentences = sampleOf(figures.telling(code, language), 7)
        for (const carry of Object.values({ ...TRANSPORT, ...FURTHER })) {
          const { own, numbers } = figures.examine(carry(sentences), [code])
          expect(own.map(({ outcome }) => outcome)).toEqual(sentences.map(() => 'still-true'))
          expect(numbers.filter(({ verdict }) => verdict.outcome !== 'not-examined')).toEqual([])
        }
      }
  })
})

test('a sentence that nothing was looked at in is counted, and no other is', () => {
  const [ours = ''] = sampleOf(figures.telling('3101', 'nb'), 7)
  const silent = ['Vi må satse mer på eldre.', 'Valgdeltakelsen går ned overalt.', 'God kveld!']
  const looked = ['Her er 23,9 prosent 65 år eller eldre.', ours]
  const halves = fc.tuple(fc.subarray(silent), fc.subarray(looked))
  fc.assert(
    fc.property(halves, ([bare, found]) => {
      const text = [...bare, ...found].join(' ')
      const { left } = figures.examine(text, ['3101'])
      const spans = left.map(({ start, end }) => text.slice(start, end).trim())
      expect(spans).toEqual(bare.filter((one) => one !== 'God kveld!'))
    }),
    { numRuns: 16 },
  )
})

describe('a sentence of ours of another day', () => {
  const level = (code: string) => {
    const telling = figures.telling(code, 'nb')
    const claim = claimsAbout(telling.data).find(
      ({ kind, indicator }) => kind === 'level' && indicator === 'folketall',
    )!
    return { telling, claim, sentence: wordings(claim, telling)[0]! }
  }
  const knownAgain = (text: string, code: string) =>
    ownSentencesIn(canonicalText(text), [figures.telling(code, 'nb')])

  test('with another figure: what was and what is', () => {
    const { sentence, claim } = level('3101')
    const figure = sentence.match(/\d+\u00a0\d+/u)?.[0] ?? ''
    const [own] = knownAgain(sentence.replace(figure, '31\u00a0000'), '3101')
    expect(own).toMatchObject({
      outcome: 'revised',
      sentence,
      changes: [{ was: '31000', is: String(claim.numbers[0]) }],
    })
  })

  test('of an older period is true of it, and the newest is told', () => {
    const { telling, claim, sentence } = level('3101')
    const [newest] = claim.periods
    const before = String(Number(newest) - 1)
    const older = telling.data.seriesOf('folketall').place!
    const value = older.values[older.periods.indexOf(before)]!
    const figure = sentence.match(/\d+\u00a0\d+/u)?.[0] ?? ''
    const text = sentence
      .replace(newest, before)
      .replace(figure, String(value).replace(/(\d{3})$/u, '\u00a0$1'))
    const [own] = knownAgain(text, '3101')
    expect(own).toMatchObject({ outcome: 'still-true', changes: [] })
    expect(own?.newer).toContain(newest)
  })

  test('is not known where something else is added or said', () => {
    const { sentence } = level('3101')
    expect(knownAgain(sentence.replace(/\.$/u, ', og det er for mange.'), '3101')).toEqual([])
    expect(knownAgain(sentence.replace('Halden', 'Sarpsborg'), '3101')).toEqual([])
    expect(knownAgain(`Det er ikke sant at ${sentence.toLowerCase()}`, '3101')).toEqual([])
  })
})

describe('the one form of a text', () => {
  test('is its own one form, and its letters are those that were there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { text: once, from, to } = canonicalText(text)
        expect(from).toHaveLength(once.length)
        expect(to.every((end, i) => end > from[i]! && end <= text.length)).toBe(true)
        expect(from.every((start, i) => i === 0 || start >= from[i - 1]!)).toBe(true)
        expect(canonicalText(once).text).toBe(once)
      }),
    )
  })

  test('has the letters that a single line is known by', () => {
    const line = 'I «Halden» var det −1,2 prosent – og 32\u00a0082 innbyggere i 2021–2024.'
    const bare = canonicalText(line).text.replace(/[ "']/gu, '')
    expect(lettersOfLine(line)).toBe(bare)
    expect(lettersOfLine(line.normalize('NFD'))).toBe(bare)
  })
})
