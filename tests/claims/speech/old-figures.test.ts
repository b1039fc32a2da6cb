/** What is right and old must be said with its year: one rule for it, that of the talking points. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { examineSpeech, type SpeechFigures } from '../../../src/claims/speech/examine.ts'
import { isOld } from '../../../src/domain/age.ts'
import { HALDEN, ofHalden } from './fixture.ts'

/** The figures as they were read in that year. */
function readIn(year: number): SpeechFigures {
  const indicators = new Map(
    [...HALDEN.indicators].map(([id, one]) => [id, { ...one, read: `${year}-11-28` }]),
  )
  return { ...ofHalden, places: [{ ...HALDEN, indicators }] }
}

const toSay = (text: string, figures: SpeechFigures) =>
  examineSpeech(text, figures).map(({ verdict }) =>
    verdict.outcome === 'found' ? (verdict.reading.toSay ?? 'none') : verdict.outcome,
  )

describe('a figure that is right and old', () => {
  test.each([
    ['Ledigheten er 2,5 prosent.', '2022M10'],
    ['I dag er ledigheten 2,5 prosent.', '2022M10'],
    ['Arbeidsløysa er 2,5 prosent.', '2022M10'],
    ['I oktober 2022 var ledigheten 2,5 prosent.', 'none'],
    ['Ledigheten var 2,5 prosent i 2022.', 'none'],
    ['22,8 prosent er over 65 år.', 'none'],
    ['60,1 prosent stemte ved kommunevalget.', 'none'],
  ])('%s', (text, expected) => {
    expect(toSay(text, readIn(2026))).toEqual([expected])
  })

  test('is old when a talking point about it would be', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2022, max: 2035 }), (year) => {
        const figures = readIn(year)
        const summary = figures.places[0].indicators.get('registrert-ledige')!
        const old = isOld('2022M10', summary) ? '2022M10' : 'none'
        expect(toSay('Ledigheten er 2,5 prosent.', figures)).toEqual([old])
      }),
    )
  })
})
