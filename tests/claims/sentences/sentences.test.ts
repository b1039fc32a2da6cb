import { describe, expect, test } from 'vitest'
import { type Claim } from '../../../src/claims/model/claim.ts'
import { CLAIM_KINDS } from '../../../src/claims/model/kinds.ts'
import { sentencesOf, wordings } from '../../../src/claims/sentences/index.ts'
import { openingOf } from '../../../src/claims/sentences/choose-wordings.ts'
import type { Language } from '../../../src/domain/indicator.ts'
import { claim, FROYA, HALDEN, ROGALAND, speech } from './fixture.ts'

/** At least one wording, with ordinary spaces, so that expected sentences can be read. */
function said(one: Claim, language: Language, place = HALDEN): string[] {
  const all = wordings(one, speech(language, place))
  if (all.length === 0) throw new Error(`Nothing is said of ${JSON.stringify(one)}.`)
  return all.map((text) => text.replaceAll('\u00a0', ' '))
}

const OLD = 'andel-65-pluss'
const up = { direction: 'up' }
const down = { direction: 'down' }

/** One or more of every kind. */
const CLAIMS: readonly Claim[] = [
  claim('level', OLD, ['2026'], [21.5]),
  claim('level', 'folketall', ['2026'], [32082]),
  claim('level', 'befolkningsvekst', ['2026'], [-1.2]),
  claim('level', 'netto-innflytting', ['2023'], [-54]),
  claim('level', 'valgdeltakelse', ['2023'], [57.9]),
  claim('level', 'vedvarende-lavinntekt', ['2022'], [8.1]),
  claim('level', 'grunnskolepoeng', ['2020-2021'], [41.9]),
  claim('level', 'registrert-ledige', ['2022M10'], [2.5]),
  claim('change', OLD, ['2016', '2026'], [18.3, 21.5], up),
  claim('change', 'nye-boliger', ['2019', '2024'], [40, 85], up),
  claim('change', 'boliger', ['2015', '2025'], [12, 16], up),
  claim('change', 'leid-bolig', ['2018', '2023'], [20, 20.1], { direction: 'level' }),
  claim('comparison', OLD, ['2026'], [21.5, 18.3], { ...up, compared: 'country' }),
  claim('comparison', 'medianinntekt', ['2024'], [600000, 640000], { ...down, compared: 'peers' }),
  claim('comparison', 'leid-bolig', ['2023'], [20, 20], { direction: 'level', compared: 'fylke' }),
  claim('neighbours', OLD, ['2026'], [21.5, 4, 1, 5], up),
  claim('neighbours', 'eldre-mot-unge', ['2026'], [0.6, 0, 3, 3], down),
  claim('neighbours', OLD, ['2026'], [21.5, 1, 1, 3], { direction: 'level' }),
  claim('rank', OLD, ['2026'], [21.5, 41, 351, 0], { ...up, compared: 'country-highest-first' }),
  claim('rank', 'leid-bolig', ['2023'], [30, 2, 12, 1], {
    ...up,
    compared: 'fylke-highest-first',
  }),
  claim('crossing', 'eldre-mot-unge', ['2021', '2026'], [1.12, 1], { ...up, compared: 'crossed' }),
  claim('crossing', 'eldre-mot-unge', ['2006', '2026'], [0.8, 1], { ...down, compared: 'not-yet' }),
  claim('streak', 'folketall', ['2019', '2026'], [31000, 32000, 7], up),
  claim('record', OLD, ['2006', '2026'], [21.5, 21.1], { ...up, compared: 'highest' }),
  claim('share', 'folketall', ['2026'], [32082, 314607], { compared: 'fylke' }),
  claim('reversal', 'folketall', ['1990', '2005', '2026'], [26000, 25000, 32000], up),
  claim('contrast', 'folketall', ['2016', '2026'], [30000, 32000, 20, 18], {
    ...up,
    compared: 'andel-barn',
  }),
  claim('projection', 'framskrevet-folketall', ['2025', '2040'], [32005, 33805], up),
]

const BOTH = ['nb', 'nn'] as const
const THREE: ReadonlySet<string> = new Set(['level', 'change', 'comparison', 'rank'])

describe('every kind of claim, in both languages', () => {
  test('has an example here', () => {
    expect(new Set(CLAIMS.map(({ kind }) => kind))).toEqual(new Set(CLAIM_KINDS))
  })

  describe.each(BOTH)('%s', (language) => {
    test.each(CLAIMS.map((one) => [one.kind, one.indicator, one] as const))(
      '%s of %s',
      (_, __, one) => {
        const all = said(one, language)
        expect(all.length).toBeGreaterThanOrEqual(THREE.has(one.kind) ? 3 : 2)
        expect(new Set(all).size).toBe(all.length)
        for (const text of all) {
          expect(text).toMatch(/^[\p{Lu}\d−].*\.$/u)
          expect(text).not.toMatch(/undefined|null|NaN| {2}|[{}]|,,| [,.:)]|,[.:)]|\.\./)
          expect(text).toContain('Halden')
          for (const period of one.periods)
            expect(text).toContain(
              period.slice(0, 4) === '2019' && one.indicator === 'nye-boliger'
                ? '2016–2019'
                : period.slice(0, 4),
            )
        }
      },
    )
  })
})

describe('prosent and prosentpoeng', () => {
  test.each(BOTH)('%s: shares differ by points, totals grow by percent', (language) => {
    const share = claim('change', OLD, ['2016', '2026'], [18.3, 21.5], up)
    for (const text of said(share, language)) expect(text).toContain('3,2 prosentpoeng')
    const total = claim('change', 'folketall', ['2016', '2026'], [4685, 5266], up)
    for (const text of said(total, language)) expect(text).toContain('med 12 prosent')
  })

  test('a small total moves from number to number, with no percentage', () => {
    for (const text of said(claim('change', 'boliger', ['2015', '2025'], [12, 16], up), 'nb'))
      expect(text).not.toContain('prosent')
  })

  test('nothing doubles from two to four', () => {
    const few = claim('change', 'nye-boliger', ['2019', '2024'], [2, 4], up)
    expect(said(few, 'nb').join()).not.toMatch(/doblet/)
    const many = claim('change', 'nye-boliger', ['2019', '2024'], [20, 42], up)
    expect(said(many, 'nb').join()).toMatch(/er mer enn doblet på fem år, fra 20/)
  })
})

describe('what is below zero', () => {
  test.each([
    ['befolkningsvekst', '2026', -1.2, /gikk .*ned med 1,2 prosent/],
    ['netto-innflytting', '2023', -54, /54 flere ut enn inn|54 flere flyttet ut enn inn/],
    ['fodselsoverskudd', '2023', -3, /døde (det )?3 flere enn det ble født/],
  ])('%s is said in words, not with a minus', (indicator, period, value, words) => {
    for (const text of said(claim('level', indicator, [period], [value]), 'nb')) {
      expect(text).toMatch(words)
      expect(text).not.toMatch(/−|vokste/)
    }
  })
})

describe('ranks', () => {
  const rank = (numbers: readonly number[], compared = 'country-highest-first') =>
    claim('rank', OLD, ['2026'], numbers, { ...up, compared })

  test('the last is the first from the other end', () => {
    expect(said(rank([9, 351, 351, 0]), 'nb')[0]).toBe(
      'Halden hadde den laveste andelen innbyggere på 65 år eller mer blant 351 kommuner 1. januar 2026 (9,0 prosent).',
    )
  })

  test('a shared place is said to be shared, and every wording has the denominator', () => {
    for (const text of said(rank([9, 3, 12, 2], 'fylke-highest-first'), 'nb')) {
      expect(text).toContain('de tolv kommunene i Østfold')
      expect(text).toMatch(/delte plassen med to andre|to andre lå likt/)
    }
  })

  test('where most have no figure, those ranked are called those with figures', () => {
    for (const text of said(rank([9, 3, 18, 0]), 'nn'))
      expect(text).toContain('dei 18 kommunane med tal')
  })

  test('the article agrees with the subject', () => {
    const of = (indicator: string, period: string, language: Language) =>
      said(
        claim('rank', indicator, [period], [1, 1, 300, 0], {
          ...up,
          compared: 'country-highest-first',
        }),
        language,
      )[0]
    expect(of('grunnskolepoeng', '2020-2021', 'nn')).toContain('dei høgaste grunnskulepoenga')
    expect(of('eldre-mot-unge', '2026', 'nb')).toContain('det høyeste tallet på eldre')
    expect(of('sykefravaer', '2026K1', 'nb')).toContain('det høyeste legemeldte sykefraværet')
    expect(of('avstand-til-sentrum', '2024', 'nb')).toContain('den lengste avstanden')
  })
})

describe('word for word', () => {
  test.each([
    [
      claim('level', OLD, ['2026'], [21.5]),
      'nb',
      3,
      'Mer enn én av fem innbyggere i Halden var 65 år eller eldre 1. januar 2026 (21,5 prosent).',
    ],
    [
      claim('change', 'leid-bolig', ['2013', '2023'], [18.7, 21.4], up),
      'nb',
      0,
      'Andelen husholdninger i Halden som leier boligen, har økt med 2,7 prosentpoeng på ti år, fra 18,7 i 2013 til 21,4 prosent i 2023.',
    ],
    [
      claim('comparison', OLD, ['2026'], [21.5, 18.3], { ...up, compared: 'peers' }),
      'nn',
      2,
      'Samanlikna med midten av kommunar som liknar, var delen innbyggjarar på 65 år eller meir i Halden 3,2 prosentpoeng høgare 1. januar 2026: 21,5 mot 18,3 prosent.',
    ],
    [
      claim('neighbours', OLD, ['2026'], [21.5, 3, 0, 3], up),
      'nb',
      0,
      'Alle de tre nabokommunene hadde lavere andel innbyggere på 65 år eller mer enn Halden 1. januar 2026 (21,5 prosent).',
    ],
    [
      claim('neighbours', 'eldre-mot-unge', ['2026'], [0.6, 0, 3, 4], down),
      'nn',
      1,
      'Halden hadde færre eldre for kvar ung enn tre av fire nabokommunar 1. januar 2026, medan éin låg om lag likt (0,60).',
    ],
    [
      claim('streak', 'folketall', ['2019', '2026'], [31000, 32000, 7], up),
      'nn',
      1,
      'Sju år på rad har folketalet i Halden gått opp, frå 31 000 i 2019 til 32 000 innbyggjarar i 2026.',
    ],
  ] as const)('%#', (one, language, at, text) => {
    expect(said(one, language)[at]).toBe(text)
  })

  test('an island, and a fylke among the others', () => {
    const one = claim('comparison', OLD, ['2026'], [17.1, 19.2], { ...down, compared: 'peers' })
    expect(said(one, 'nb', FROYA)[1]).toMatch(
      /^På Frøya var .* enn i midten av kommuner som likner, /,
    )
    expect(said(one, 'nb', ROGALAND)[1]).toMatch(
      /^I Rogaland var .* midten av de andre fylkene 1\./,
    )
  })
})

describe('a list of sentences', () => {
  test.each(BOTH)('%s: always the same, and no two of seven begin alike', (language) => {
    for (let i = 0; i + 7 <= CLAIMS.length; i++) {
      const list = CLAIMS.slice(i, i + 7)
      const sentences = sentencesOf(list, speech(language))
      expect(sentencesOf(list, speech(language))).toEqual(sentences)
      expect(new Set(sentences.map(openingOf)).size).toBe(7)
      sentences.forEach((text, at) =>
        expect(wordings(list[at] as Claim, speech(language))).toContain(text),
      )
    }
  })

  test('an indicator without words has no sentence', () => {
    expect(wordings(claim('level', 'aldersfordeling', ['2026'], [1]), speech('nb'))).toEqual([])
  })
})
