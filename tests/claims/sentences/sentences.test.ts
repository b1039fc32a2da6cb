import { describe, expect, test } from 'vitest'
import { type Claim } from '../../../src/claims/model/claim.ts'
import { CLAIM_KINDS } from '../../../src/claims/model/kinds.ts'
import { sentencesOf, wordings } from '../../../src/claims/sentences/index.ts'
import { openingOf } from '../../../src/claims/sentences/choose-wordings.ts'
import type { Language } from '../../../src/domain/indicator.ts'
import type { IndicatorSummary } from '../../../src/observations/shards.ts'
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
  claim('neighbours', 'eldre-mot-unge', ['2026'], [60, 0, 3, 3], down),
  claim('neighbours', OLD, ['2026'], [21.5, 1, 1, 3], { direction: 'level' }),
  claim('rank', OLD, ['2026'], [21.5, 41, 351, 0], { ...up, compared: 'country-highest-first' }),
  claim('rank', 'leid-bolig', ['2023'], [30, 2, 12, 1], {
    ...up,
    compared: 'fylke-highest-first',
  }),
  claim('crossing', 'eldre-mot-unge', ['2021', '2026'], [112, 100], { ...up, compared: 'crossed' }),
  claim('crossing', 'eldre-mot-unge', ['2006', '2026'], [80, 100], {
    ...down,
    compared: 'not-yet',
  }),
  claim('streak', 'folketall', ['2019', '2026'], [31000, 32000, 7], up),
  claim('record', OLD, ['2006', '2026'], [21.5, 21.1], { ...up, compared: 'highest' }),
  claim('share', 'folketall', ['2026'], [32082, 314607], { compared: 'fylke' }),
  claim('reversal', 'folketall', ['1990', '2005', '2026'], [26000, 25000, 32000], up),
  claim('contrast', 'folketall', ['2016', '2026'], [30000, 32000, 20, 18], {
    ...up,
    compared: 'andel-barn',
  }),
  claim('projection', 'framskrevet-folketall', ['2026', '2040'], [32005, 33805], up),
]

const BOTH = ['nb', 'nn'] as const
describe('every kind of claim, in both languages', () => {
  test('has an example here', () => {
    expect(new Set(CLAIMS.map(({ kind }) => kind))).toEqual(new Set(CLAIM_KINDS))
  })

  describe.each(BOTH)('%s', (language) => {
    test.each(CLAIMS.map((one) => [one.kind, one.indicator, one] as const))(
      '%s of %s',
      (_, __, one) => {
        const all = said(one, language)
        expect(all.length).toBeGreaterThanOrEqual(2)
        expect(new Set(all).size).toBe(all.length)
        for (const text of all) {
          expect(text).toMatch(/^[\p{Lu}\d−].*\.$/u)
          expect(text).not.toMatch(/undefined|null|NaN| {2}|[{}]|,,| [,.:)]|,[.:)]|\.\./)
          expect(text).toContain('Halden')
          expect(text.split(/\s+/).length).toBeLessThanOrEqual(30)
        }
      },
    )
  })
})

describe('prosent and prosentpoeng', () => {
  test.each(BOTH)('%s: shares differ by points, totals grow by percent', (language) => {
    const share = claim('change', OLD, ['2016', '2026'], [18.3, 21.5], up)
    expect(said(share, language).join()).toContain('med 3,2 prosentpoeng')
    const total = claim('change', 'folketall', ['2016', '2026'], [4685, 5266], up)
    expect(said(total, language).join()).toContain('med 12 prosent')
  })

  test('a small total moves from number to number, with no percentage', () => {
    for (const text of said(claim('change', 'boliger', ['2015', '2025'], [12, 16], up), 'nb'))
      expect(text).not.toContain('prosent')
  })

  test('nothing doubles from two to four', () => {
    const few = claim('change', 'nye-boliger', ['2019', '2024'], [2, 4], up)
    expect(said(few, 'nb').join()).not.toMatch(/doblet/)
    const many = claim('change', 'boliger', ['2021', '2026'], [20, 42], up)
    expect(said(many, 'nb').join()).toMatch(/er mer enn doblet på fem år, fra 20/)
  })
})

describe('what is below zero', () => {
  test.each([
    ['befolkningsvekst', '2026', -1.2, /gikk .*ned 1,2 prosent/],
    ['netto-innflytting', '2023', -54, /54 flere (flyttinger fra|registrerte utflyttinger)/],
    ['fodselsoverskudd', '2023', -3, /døde (det )?tre flere enn det ble født/],
  ])('%s is said in words, not with a minus', (indicator, period, value, words) => {
    for (const text of said(claim('level', indicator, [period], [value]), 'nb')) {
      expect(text).toMatch(words)
      expect(text).not.toMatch(/−|økte/)
    }
  })
})

describe('what is nothing', () => {
  const emissions = claim('level', 'utslipp-luftfart', ['2024'], [0])
  const withNearZero = (nearZero: readonly string[]) => {
    const telling = speech('nb')
    const known = telling.data.indicators
    const summary = {
      ...known.get('utslipp-luftfart'),
      newest: '2024',
      nearZero,
    } as IndicatorSummary
    return wordings(emissions, {
      ...telling,
      data: { ...telling.data, indicators: new Map([...known, ['utslipp-luftfart', summary]]) },
    })
  }

  test('is called none, and a little that rounds to nothing is not', () => {
    expect(withNearZero([])[0]).toBe(
      'Halden hadde ingen registrerte klimagassutslipp fra luftfarten i 2024.',
    )
    expect(withNearZero(['3101'])[0]).toBe(
      'I Halden var klimagassutslippene fra luftfarten under ett tonn i 2024.',
    )
  })
})

describe('what is so today', () => {
  const change = claim('change', OLD, ['2016', '2026'], [18.3, 21.5], up)
  const wordingsWhen = (newest: string) =>
    wordings(change, speech('nb', HALDEN, newest))
      .join()
      .replaceAll('\u00a0', ' ')

  test('has risen; what there is a newer figure of rose', () => {
    expect(wordingsWhen('2026')).toMatch(/har økt med 3,2 prosentpoeng siden 2016/)
    expect(wordingsWhen('2027')).not.toMatch(/[Ss]iden|har /)
    expect(wordingsWhen('2027')).toMatch(/Fra 2016 til 2026 økte/)
  })
})

describe('ranks', () => {
  const rank = (numbers: readonly number[], compared = 'country-highest-first') =>
    claim('rank', OLD, ['2026'], numbers, { ...up, compared })

  test('the last is the first from the other end', () => {
    expect(said(rank([9, 357, 357, 0]), 'nb')[0]).toBe(
      'Halden hadde den laveste andelen innbyggere på 65 år eller eldre blant landets 357 kommuner i 2026 (9,0 prosent).',
    )
  })

  test('those that are not all are said to be which', () => {
    for (const text of said(rank([9, 3, 351, 0]), 'nb'))
      expect(text).toMatch(/de 351 kommunene med /)
    for (const text of said(rank([9, 3, 18, 0]), 'nn'))
      expect(text).toContain('dei 18 kommunane med tal')
  })

  test('a shared place is told in the reservation, and every wording has the denominator', () => {
    for (const text of said(rank([9, 3, 12, 2], 'fylke-highest-first'), 'nb')) {
      expect(text).toContain('de tolv kommunene i Østfold')
      expect(text).not.toMatch(/delt|likt/)
    }
  })

  test('beyond the twelfth it is told how many are beyond it, in digits like the others', () => {
    expect(said(rank([21.5, 57, 357, 0]), 'nb')[0]).toBe(
      'I 56 av landets 357 kommuner var andelen innbyggere på 65 år eller eldre høyere enn i Halden i 2026 (21,5 prosent).',
    )
  })

  test('a fylke is neuter', () => {
    const one = claim('rank', 'befolkningsvekst-5-ar', ['2026'], [0.1, 2, 15, 0], {
      direction: 'down',
      compared: 'country-lowest-first',
    })
    expect(said(one, 'nb', ROGALAND).join()).toContain(', og i ett av de 15 fylkene med ')
    expect(said(one, 'nn', ROGALAND).join()).toContain(', og i eitt av dei 15 fylka med ')
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
    expect(of('grunnskolepoeng', '2020-2021', 'nn')).toContain('det høgaste snittet av')
    expect(of('eldre-mot-unge', '2026', 'nb')).toContain('det høyeste antallet eldre')
    expect(of('sykefravaer', '2026K1', 'nb')).toContain('det høyeste legemeldte sykefraværet')
    expect(of('avstand-til-sentrum', '2024', 'nb')).toContain('den lengste avstanden')
  })
})

describe('growth is told as what it is', () => {
  const growth = (own: number, other: number) =>
    said(
      claim('comparison', 'befolkningsvekst-5-ar', ['2026'], [own, other], {
        direction: own < other ? 'down' : 'up',
        compared: 'country',
      }),
      'nb',
    )[0]

  test.each([
    [
      -1.2,
      4.4,
      'Folketallet gikk ned 1,2 prosent i Halden fra 2021 til 2026, mens det økte 4,4 prosent på landsbasis.',
    ],
    [
      20.1,
      7.9,
      'Folketallet økte 20,1 prosent i Halden fra 2021 til 2026, mot 7,9 prosent på landsbasis.',
    ],
    [
      -1.2,
      -0.4,
      'Folketallet gikk ned 1,2 prosent i Halden fra 2021 til 2026, mot 0,4 prosent på landsbasis.',
    ],
  ])('%d beside %d', (own, other, text) => {
    expect(growth(own, other)).toBe(text)
  })

  test('the second greatest fall, and the fall of a year', () => {
    const one = claim('rank', 'befolkningsvekst', ['2026'], [-0.8, 2, 357, 0], {
      direction: 'down',
      compared: 'country-lowest-first',
    })
    expect(said(one, 'nn')[0]).toBe(
      'Folketalet gjekk ned 0,8 prosent i Halden i løpet av 2025, den nest største nedgangen blant dei 357 kommunane i landet.',
    )
  })

  test('neighbours that fell more', () => {
    const one = claim('neighbours', 'befolkningsvekst', ['2026'], [-0.8, 3, 1, 4], up)
    expect(said(one, 'nb')[0]).toBe(
      'Folketallet gikk ned 0,8 prosent i Halden i løpet av 2025, og i tre av fire nabokommuner gikk det mer ned.',
    )
  })
})

describe('word for word', () => {
  test.each([
    [
      claim('level', OLD, ['2026'], [21.5]),
      'nb',
      1,
      '21,5 prosent av innbyggerne i Halden var 65 år eller eldre 1. januar 2026.',
    ],
    [
      claim('change', 'leid-bolig', ['2013', '2023'], [18.7, 21.4], up),
      'nb',
      0,
      'Fra 2013 til 2023 økte andelen husholdninger i Halden i leid bolig fra 18,7 til 21,4 prosent.',
    ],
    [
      claim('comparison', OLD, ['2026'], [21.5, 18.3], { ...up, compared: 'peers' }),
      'nn',
      0,
      'I Halden var 21,5 prosent av innbyggjarane 65 år eller eldre i 2026, mot vanlegvis 18,3 i samanliknbare kommunar.',
    ],
    [
      claim('comparison', 'leid-bolig', ['2023'], [20, 20], {
        direction: 'level',
        compared: 'fylke',
      }),
      'nb',
      0,
      'I Halden bodde 20,0 prosent av husholdningene i leid bolig i 2023, akkurat som i Østfold som helhet.',
    ],
    [
      claim('neighbours', OLD, ['2026'], [21.5, 3, 0, 3], up),
      'nb',
      0,
      'Alle de tre nabokommunene hadde lavere andel innbyggere på 65 år eller eldre enn Halden i 2026 (21,5 prosent).',
    ],
    [
      claim('neighbours', 'eldre-mot-unge', ['2026'], [60, 0, 3, 4], down),
      'nn',
      1,
      'Halden hadde færre eldre per 100 unge enn tre av fire nabokommunar i 2026, medan éin låg om lag likt (60).',
    ],
    [
      claim('streak', 'folketall', ['2019', '2026'], [31000, 32000, 7], up),
      'nn',
      1,
      'Sju år på rad har folketalet i Halden auka, frå 31 000 til 32 000 i 2026.',
    ],
    [
      claim('record', 'folketall', ['1986', '2026'], [32000, 31000], {
        ...up,
        compared: 'highest',
      }),
      'nb',
      0,
      'I 2026 var folketallet i Halden det høyeste siden tallrekken startet i 1986: 32 000.',
    ],
    [
      claim('projection', 'framskrevet-folketall', ['2026', '2040'], [32082, 33805], up),
      'nb',
      0,
      'Ifølge SSBs framskriving fra 2024 vil det bo 33 805 mennesker i Halden i 2040, mot 32 082 i 2026.',
    ],
  ] as const)('%#', (one, language, at, text) => {
    expect(said(one, language)[at]).toBe(text)
  })

  test('an island, and a fylke among the others', () => {
    const one = claim('comparison', OLD, ['2026'], [17.1, 19.2], { ...down, compared: 'peers' })
    expect(said(one, 'nb', FROYA)[0]).toMatch(/^På Frøya var .* i sammenlignbare kommuner\.$/)
    expect(said(one, 'nb', ROGALAND)[0]).toMatch(/^I Rogaland var .* i de andre fylkene\.$/)
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
