import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkCatalogue, INDICATORS, indicator } from '../../src/catalogue/index.ts'
import type { Indicator } from '../../src/domain/indicator.ts'

/** The real catalogue with one record changed. */
const withChange = (id: string, change: Partial<Indicator>): readonly Indicator[] =>
  INDICATORS.map((one) => (one.id === id ? { ...one, ...change } : one))

const ratio = (numerator: string, denominator: string): Indicator['source'] => ({
  kind: 'derived',
  operation: 'ratio',
  numerator: [numerator],
  denominator,
  scale: 100,
})

describe('checkCatalogue', () => {
  test('finds nothing wrong with the catalogue', () => {
    expect(checkCatalogue(INDICATORS)).toEqual([])
  })

  const faults: readonly (readonly [string, string, Partial<Indicator>, RegExp])[] = [
    ['an id that is not kebab-case', 'boliger', { id: 'Nye_boliger' }, /kebab-case/],
    ['an id used twice', 'nye-boliger', { id: 'boliger' }, /^boliger: the id is used more/],
    ['bounds in the wrong order', 'boliger', { bounds: [10, 1] }, /bounds 10 to 1/],
    ['bounds that are no numbers', 'boliger', { bounds: [NaN, 1] }, /bounds/],
    ['too many decimals', 'boliger', { decimals: 9 }, /decimals/],
    ['an empty text', 'boliger', { title: { nb: 'Boliger', nn: ' ' } }, /title is empty/],
    [
      'a meaning that is not translated',
      'boliger',
      { meaning: { nb: 'Hvor mange.', nn: 'Hvor mange.' } },
      /meaning is the same/,
    ],
    [
      'an input that does not exist',
      'andel-barn',
      { source: ratio('barn', 'folketall') },
      /no indicator "barn"/,
    ],
    [
      'a weight that does not exist',
      'leid-bolig',
      { aggregation: { kind: 'weighted-mean', weight: 'hus' } },
      /no indicator "hus"/,
    ],
    [
      'a base for ranking that does not exist',
      'boliger',
      { minimumBase: { indicator: 'sjeler', atLeast: 1, counted: { nb: 'sjeler', nn: 'sjeler' } } },
      /no indicator "sjeler"/,
    ],
    [
      'a record made from itself',
      'andel-barn',
      { source: ratio('andel-barn', 'folketall') },
      /made from itself/,
    ],
    [
      'a circle of two',
      'folketall',
      { source: ratio('andel-65-pluss', 'boliger') },
      /^andel-65-pluss: is made from itself/,
    ],
    [
      'levels an input lacks',
      'klimagassutslipp',
      { levels: ['kommune'] },
      /no figures at the level/,
    ],
    [
      'levels without an aggregation',
      'medianinntekt',
      { levels: ['kommune', 'land'] },
      /aggregation \("none"\)/,
    ],
    ['a window without years', 'nye-boliger', { period: { kind: 'window' } }, /windowYears/],
    [
      'a link that is not https',
      'boliger',
      { definition: { text: { nb: 'a', nn: 'b' }, url: 'ssb.no' } },
      /https/,
    ],
    [
      'a file nobody described',
      'boliger',
      { source: { kind: 'file', file: 'hus', value: 'antall' } },
      /"hus" is not described/,
    ],
    [
      'a column the file lacks',
      'medianinntekt',
      { source: { kind: 'file', file: 'ssb-06944', value: 'snitt' } },
      /no column "snitt"/,
    ],
    [
      'another kind of period than the file',
      'medianinntekt',
      { period: { kind: 'month' } },
      /periods of another kind/,
    ],
    [
      'an SSB table without a title',
      'boliger',
      {
        source: {
          kind: 'ssb',
          table: '99999',
          contents: { label: ['a'] },
          regions: 'rate',
          from: '2000',
        },
      },
      /99999 has no title/,
    ],
    ['a base that nothing uses', 'nye-boliger', { role: 'base' }, /nothing uses it/],
    ['a contrast to nothing', 'boliger', { contrasts: ['hus'] }, /"hus": name an indicator/],
    ['a contrast to itself', 'boliger', { contrasts: ['boliger'] }, /"boliger": name an/],
    ['a contrast to a base', 'boliger', { contrasts: ['elever-10-trinn'] }, /name an indicator/],
    ['other periods', 'boliger', { contrasts: ['nye-boliger'] }, /another kind of period/],
    ['a pair named twice', 'folketall', { contrasts: ['boliger'] }, /names it too/],
    ['a duty of two', 'boliger', { duties: ['population'] }, /^folketall, boliger: one record/],
    ['a duty of none', 'folketall', { duties: [] }, /^no indicator: one record/],
    ['a duty of a base', 'elever-10-trinn', { duties: ['first-map'] }, /no figure that is shown/],
    [
      'a value JSON cannot hold',
      'boliger',
      { note: undefined } as unknown as Partial<Indicator>,
      /survive JSON/,
    ],
  ]

  test.each(faults)('catches %s', (_, id, change, message) => {
    expect(checkCatalogue(withChange(id, change))).toContainEqual(expect.stringMatching(message))
  })

  test('catches a part id that is used twice', () => {
    const part = indicator('aldersfordeling').parts?.[0]
    if (!part) throw new Error('aldersfordeling has no parts')
    const faulty = withChange('aldersfordeling', { parts: [part, part] })
    expect(checkCatalogue(faulty)).toContain(`${part.id}: the id is used more than once`)
  })

  test('finds a missing record from any that need it', () => {
    const needed = INDICATORS.filter((one) => one.role === 'base' || one.id === 'folketall')
    fc.assert(
      fc.property(fc.constantFrom(...needed), ({ id }) => {
        const rest = INDICATORS.filter((one) => one.id !== id)
        expect(checkCatalogue(rest).join('\n')).toContain(`there is no indicator "${id}"`)
      }),
    )
  })
})
