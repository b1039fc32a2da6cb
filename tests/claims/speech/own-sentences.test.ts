import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { wordings } from '../../../src/claims/sentences/index.ts'
import { canonicalText, lettersOfLine } from '../../../src/claims/speech/canonical-text.ts'
import { claimsIn, ownSentencesIn } from '../../../src/claims/speech/own-sentences.ts'
import { PLACES } from '../../places-of-today.ts'
import { realFigures, type RealFigures } from './real-figures.ts'

let figures: RealFigures

beforeAll(async () => {
  figures = await realFigures()
})

/** Every so many wordings of a place, and never the same ones of the next. */
const OF_SO_MANY = 97

function sampleOf(code: string, language: 'nb' | 'nn', by: number): string[] {
  const telling = figures.telling(code, language)
  const claims = claimsIn(telling.data)
  return claims
    .filter((_, i) => i % 13 === by % 13)
    .flatMap((claim) => wordings(claim, telling))
    .filter((_, i) => i % OF_SO_MANY === by % OF_SO_MANY || i < 4)
}

const wrappedAtAnySpace = (sentence: string): string => sentence.replace(/[ \u00a0]/gu, '\n')

/** How a text is changed on its way from a page of ours to a text box. */
const TRANSPORT: Readonly<Record<string, (sentences: readonly string[]) => string>> = {
  'as it is': (all) => all.join(' '),
  'wrapped at any space': (all) => all.map(wrappedAtAnySpace).join('\n'),
  'en dash for minus': (all) => all.join(' ').replace(/\u2212/gu, '\u2013'),
  hyphens: (all) => all.join(' ').replace(/[\u2212\u2013]/gu, '-'),
  'decomposed letters': (all) => all.join(' ').normalize('NFD'),
  'curly quotes': (all) =>
    all.map((one) => `\u201c${one.replace(/[«»]/gu, '\u201d')}\u201d`).join('\n'),
  'hard spaces': (all) => all.join(' ').replace(/ /gu, '\u00a0'),
  'bullets and numbers, no full stop': (all) =>
    all
      .map((one, i) => (i % 2 === 0 ? `${i + 1}. ${one}` : `\u2022\t${one.replace(/\.$/u, '')}`))
      .join('\r\n'),
}

/** And by programs and pages that do more to it: each place meets one of them. */
const FURTHER: typeof TRANSPORT = {
  'soft hyphens and widthless letters': (all) =>
    all
      .join(' ')
      .replace(/(\p{L}{3})(?=\p{L}{3})/gu, '$1\u00ad')
      .replace(/ /gu, ' \u200b'),
  'narrow, figure and wide spaces': (all) =>
    all
      .join(' ')
      .replace(/\u00a0/gu, '\u202f')
      .replace(/ (?=\d)/gu, '\u2007'),
  'fat and slanted, as in Markdown': (all) =>
    all.map((one) => `**${one.replace(/(\d[\d\u00a0,]*)/gu, '_$1_')}**`).join(' '),
  'entities of a web page': (all) =>
    all
      .join(' ')
      .replace(/\u00a0/gu, '&nbsp;')
      .replace(/\u2212/gu, '&minus;')
      .replace(/\u2013/gu, '&#8211;')
      .replace(/å/gu, '&aring;')
      .replace(/ø/gu, '&#xf8;'),
  'a first word in capitals': (all) =>
    all.map((one) => one.replace(/^\S+/u, (word) => word.toUpperCase())).join(' '),
  'quoted in a mail': (all) =>
    all.map((one) => `> ${one.replace(/ (?=\S+$)/u, '\n> ')}`).join('\n'),
  'hyphenated at line ends': (all) =>
    all.map((one) => one.replace(/(\p{Ll}{4})(?=\p{Ll}{4})/u, '$1-\n')).join('\n'),
  'an ellipsis for the full stop': (all) =>
    all.map((one) => one.replace(/\.$/u, '\u2026')).join(' '),
}

const carriers = (by: number) => {
  const further = Object.entries(FURTHER)
  return [...Object.entries(TRANSPORT), ...further.slice(by % further.length).slice(0, 1)]
}

describe('what Lokaltall itself says of every place', () => {
  /** Sentences of a place in a language, and the ways of carrying them that lose one. */
  function carried(code: string, language: 'nb' | 'nn', by: number) {
    const sentences = sampleOf(code, language, by)
    const telling = figures.telling(code, language)
    const lost = carriers(by).flatMap(([name, carry]) => {
      const own = ownSentencesIn(canonicalText(carry(sentences)), [telling])
      const still = own.filter(({ outcome }) => outcome === 'still-true').length
      const isWhole = still === sentences.length && own.length === still
      return isWhole ? [] : [`${code} ${language} ${name}: ${still} of ${sentences.length}`]
    })
    return { said: sentences.length, lost }
  }

  test.each([0, 1, 2])(
    'is known again however it is carried (every third place from %i)',
    (first) => {
      const codes = figures.places.map(({ code }) => code)
      expect(codes.length).toBe(PLACES)
      const all = codes.flatMap((code, by) =>
        by % 3 === first ? [carried(code, 'nb', by), carried(code, 'nn', by)] : [],
      )
      const said = all.reduce((sum, one) => sum + one.said, 0)
      expect(said).toBeGreaterThanOrEqual(2 * 4 * Math.floor(PLACES / 3))
      expect(all.flatMap(({ lost }) => lost)).toEqual([])
    },
  )

  test('is called wrong in nothing by the whole examination, for some', () => {
    for (const code of ['3101', '31', '0', '1151'])
      for (const language of ['nb', 'nn'] as const) {
        const sentences = sampleOf(code, language, 7)
        for (const carry of Object.values({ ...TRANSPORT, ...FURTHER })) {
          const { own, numbers } = figures.examine(carry(sentences), [code])
          expect(own.map(({ outcome }) => outcome)).toEqual(sentences.map(() => 'still-true'))
          expect(numbers.filter(({ verdict }) => verdict.outcome !== 'not-examined')).toEqual([])
        }
      }
  })
})

test('a sentence that nothing was looked at in is counted, and no other is', () => {
  const [ours = ''] = sampleOf('3101', 'nb', 7)
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
    const claim = claimsIn(telling.data).find(
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
