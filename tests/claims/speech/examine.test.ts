import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { examineSpeech, type SpeechFigures } from '../../../src/claims/speech/examine.ts'
import { formatNumber } from '../../../src/domain/number-text.ts'
import { roundTo } from '../../../src/domain/rounding.ts'
import { FIGURES, ofBoth, ofHalden } from './fixture.ts'

/** Each number as `outcome indicator place`, or `not-examined why`. */
const told = (text: string, figures: SpeechFigures = ofHalden) =>
  examineSpeech(text, figures).map(({ verdict }) =>
    verdict.outcome === 'not-examined'
      ? `not-examined ${verdict.why}`
      : `${verdict.outcome} ${verdict.reading.indicator} ${verdict.reading.whose.kind === 'peers' ? 'peers' : verdict.reading.whose.code}`,
  )

describe('sentences in bokmål and nynorsk', () => {
  test.each<[string, ...string[]]>([
    ['22,8 prosent er over 65 år.', 'found andel-65-pluss 3101'],
    ['23 prosent av innbyggerne er 65 år eller eldre.', 'found andel-65-pluss 3101'],
    ['23 prosent av innbyggjarane er 65 år eller eldre.', 'found andel-65-pluss 3101'],
    ['24 prosent er over 65 år.', 'not-found andel-65-pluss 3101'],
    ['22,9 prosent er over 65 år.', 'close andel-65-pluss 3101'],
    ['40 prosent er over 65 år.', 'not-found andel-65-pluss 3101'],
    ['22,3 prosent er over 65 år.', 'outdated andel-65-pluss 3101'],
    ['I 2025 var 22,3 prosent over 65 år.', 'found andel-65-pluss 3101'],
    ['I 2016 var 22,3 prosent over 65 år.', 'not-found andel-65-pluss 3101'],
    ['I 2016 var 22,8 prosent over 65 år.', 'not-found andel-65-pluss 3101'],
    ['I 1990 var 22,8 prosent over 65 år.', 'not-examined no-figure'],
    ['6,1 prosent er 80 år eller eldre.', 'found andel-80-pluss 3101'],
    ['Vi er 32 000 innbyggere.', 'found folketall 3101'],
    ['Vi er 32 082 innbyggjarar.', 'found folketall 3101'],
    ['Vi er 33 000 innbyggere.', 'close folketall 3101'],
    ['Vi er 32 038 innbyggere.', 'outdated folketall 3101'],
    ['Vi er 50 000 innbyggere.', 'not-found folketall 3101'],
    ['Arbeidsledigheten er 2,5 prosent.', 'found registrert-ledige 3101'],
    ['Arbeidsløysa er 2,5 prosent av arbeidsstyrken.', 'found registrert-ledige 3101'],
    ['I oktober 2021 var ledigheten 3,1 prosent.', 'found registrert-ledige 3101'],
    ['25,8 prosent av husholdningene leier boligen.', 'found leid-bolig 3101'],
    ['Hver fjerde husholdning leier boligen.', 'found leid-bolig 3101'],
    ['Halvparten leier.', 'not-found leid-bolig 3101'],
    ['Kvart fjerde hushald leiger.', 'found leid-bolig 3101'],
    ['Vanlig inntekt er 624 000 kroner.', 'found medianinntekt 3101'],
    ['Medianinntekten er 517 000 kroner.', 'outdated medianinntekt 3101'],
    ['Vi bosatte 38 flyktninger.', 'found bosatte-flyktninger 3101'],
    ['Vi busette 77 flyktningar i 2022.', 'found bosatte-flyktninger 3101'],
    ['Utslippene er 143 000 tonn.', 'found klimagassutslipp 3101'],
    ['Utsleppa er 4,5 tonn per innbyggjar.', 'found klimagassutslipp-per-innbygger 3101'],
    ['Utslippene fra veitrafikk er 61 400 tonn.', 'found utslipp-veitrafikk 3101'],
    ['Det ble bygd 748 nye boliger.', 'found nye-boliger 3101'],
    ['Elevene fikk 42,4 grunnskolepoeng.', 'found grunnskolepoeng 3101'],
    ['I skoleåret 2019–2020 var det 41,9 grunnskolepoeng.', 'found grunnskolepoeng 3101'],
    ['60,1 prosent stemte ved kommunevalget i 2023.', 'found valgdeltakelse 3101'],
    ['Vi har 1,14 eldre for hver ung.', 'found eldre-mot-unge 3101'],
    ['Folketallet har økt med 5,0 prosent på ti år.', 'found befolkningsvekst-10-ar 3101'],
    ['Folketallet falt med 2,2 prosent på fem år.', 'found befolkningsvekst-5-ar 3101'],
    ['Folketallet økte med 2,2 prosent på fem år.', 'not-found befolkningsvekst-5-ar 3101'],
    ['Folketallet har økt med 5 prosent.', 'not-examined several-indicators'],
    ['7 prosent jobber deltid.', 'not-examined several-indicators'],
    ['10 000 eldre bor her.', 'not-examined other-unit'],
    ['Vi har brukt 12 prosent av budsjettet.', 'not-examined no-words'],
    ['Vi har 12 skoler.', 'not-examined no-unit'],
    ['Ledigheten har økt med 12 prosent.', 'not-examined change'],
    ['Ledigheten er doblet.', 'not-examined times'],
    ['Andelen eldre er 3,6 prosentpoeng høyere.', 'not-examined difference'],
    ['Vi er nummer 41 av 357 kommuner.', 'not-examined rank'],
  ])('%s', (text, ...expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('whose figure it is', () => {
  test.each<[string, ...string[]]>([
    [
      'I Halden er 22,8 prosent over 65 år, mot 19,2 prosent i landet.',
      'found andel-65-pluss 3101',
      'found andel-65-pluss 0',
    ],
    [
      'I Halden er 19,2 prosent over 65 år, mot 22,8 prosent i landet.',
      'not-found andel-65-pluss 3101',
      'not-found andel-65-pluss 0',
    ],
    ['I Noreg er 19,2 prosent over 65 år.', 'found andel-65-pluss 0'],
    ['I fylket er 20,4 prosent over 65 år.', 'found andel-65-pluss 31'],
    ['I Østfold er 20,4 prosent over 65 år.', 'found andel-65-pluss 31'],
    ['I kommuner som likner, er 21,5 prosent over 65 år.', 'found andel-65-pluss peers'],
    ['I Sarpsborg er 20,1 prosent over 65 år.', 'not-examined other-place'],
    ['I Halden i Østfold er 22,8 prosent over 65 år.', 'found andel-65-pluss 3101'],
    ['I Halden i Østfold er 20,4 prosent over 65 år.', 'not-found andel-65-pluss 3101'],
  ])('%s', (text, ...expected) => {
    expect(told(text)).toEqual(expected)
  })

  test('another place that has been chosen is held against its own figures', () => {
    const text = 'I Sarpsborg er 20,1 prosent over 65 år. Hos oss er det 22,8 prosent over 65 år.'
    expect(told(text, ofBoth)).toEqual(['found andel-65-pluss 3105', 'found andel-65-pluss 3101'])
  })
})

describe('periods', () => {
  test('each number has the year of its own part of the sentence', () => {
    const right = 'Andelen over 65 år økte fra 19,0 prosent i 2016 til 22,8 prosent i 2026.'
    const wrong = 'Andelen over 65 år økte fra 22,8 prosent i 2016 til 19,0 prosent i 2026.'
    const paired = 'Fra 2016 til 2026 økte andelen over 65 år fra 19,0 til 22,8 prosent.'
    expect(told(right)).toEqual(['found andel-65-pluss 3101', 'found andel-65-pluss 3101'])
    expect(told(wrong).filter((one) => one.startsWith('found'))).toEqual([])
    expect(told(paired)).toEqual(['found andel-65-pluss 3101', 'found andel-65-pluss 3101'])
  })

  test('a figure of an older year that the text names is found, and the newest is known', () => {
    const [one] = examineSpeech('I 2025 var 22,3 prosent over 65 år.', ofHalden)
    if (one?.verdict.outcome !== 'found') throw new Error(one?.verdict.outcome)
    expect(one.verdict.reading.newest).toMatchObject({ period: '2026', value: 22.8 })
  })
})

describe('any text', () => {
  test('is examined without harm, and what is marked is in it, in order', () => {
    const pieces = fc.constantFrom(
      '22,8',
      ' prosent ',
      'eldre',
      'Halden',
      ' i 2016',
      '. ',
      ', ',
      'halvparten',
      ' mot ',
      '65 år',
      ' 32 000 ',
      'innbyggere',
      '<b>',
      '\n',
      'én av fem',
      '–',
      'kr ',
      '§ 5',
      'doblet',
      '1. januar',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map((all) => all.join('')),
        ),
        (text) => {
          let last = 0
          for (const { start, end } of examineSpeech(text, ofHalden)) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(text.length)
            last = end
          }
        },
      ),
    )
  })

  test('a number that is altered by more than rounding is never found', () => {
    const figure = FIGURES['andel-65-pluss']!.place!['2026']!
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 900 }), (tenths) => {
        const said = tenths / 10
        const [outcome] = told(`${formatNumber(said, 1)} prosent er over 65 år.`)
        expect(outcome?.startsWith('found')).toBe(said === figure)
      }),
    )
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 90 }), (said) => {
        const [outcome] = told(`${said} prosent er over 65 år.`)
        expect(outcome?.startsWith('found')).toBe(said === roundTo(figure, 0))
      }),
    )
    fc.assert(
      fc.property(fc.integer({ min: 20000, max: 45000 }), (said) => {
        const [outcome] = told(`Vi er ${formatNumber(said, 0)} innbyggere.`)
        const right = [32082, 32080, 32100, 32000].includes(said)
        expect(outcome?.startsWith('found')).toBe(right)
      }),
    )
  })
})
