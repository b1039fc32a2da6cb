import { describe, expect, test } from 'vitest'
import { checkSayings } from '../../src/catalogue/check-sayings.ts'
import { INDICATORS } from '../../src/catalogue/index.ts'
import { SAYINGS } from '../../src/catalogue/sayings/index.ts'
import type { Saying, SayingRecord } from '../../src/domain/saying.ts'

const texts = (saying: Saying): string[] => JSON.stringify(saying).match(/"[^"]*"/g) ?? []

const recordOf = (id: string): SayingRecord => {
  const found = SAYINGS[id]
  if (!found) throw new Error(`${id} has no words: choose another example`)
  return found
}

/** The faults when one record's words in bokmål are changed. */
const faultsWith = (id: string, change: Partial<Saying>): string[] => {
  const record = recordOf(id)
  return checkSayings(INDICATORS, {
    ...SAYINGS,
    [id]: { ...record, nb: { ...record.nb, ...change } },
  })
}

describe('checkSayings', () => {
  test('finds nothing wrong with the catalogue', () => {
    expect(checkSayings(INDICATORS, SAYINGS)).toEqual([])
  })

  test.each(Object.keys(SAYINGS))('says where the words of %s go when they are missing', (id) => {
    const { [id]: _, ...rest } = SAYINGS
    expect(checkSayings(INDICATORS, rest)).toEqual([
      expect.stringMatching(`^${id}: has no words: write them in src/catalogue/sayings/`),
    ])
  })

  test('catches words of something that is not shown', () => {
    const stray = { ...SAYINGS, froskeregn: recordOf('folketall') }
    expect(checkSayings(INDICATORS, stray)).toEqual([
      expect.stringMatching(/^froskeregn: has words/),
    ])
  })

  const { level: shareWords } = recordOf('andel-barn').nb
  test.each<[string, string, Partial<Saying>, RegExp]>([
    ['a subject without a place', 'folketall', { subject: 'folketallet' }, /\{where\}/],
    ['a capital subject', 'folketall', { subject: 'Folketallet {where}' }, /small letter/],
    ['a share that is not in percent', 'folketall', { level: shareWords }, /use share/],
    [
      'a milestone nobody tells of',
      'eldre-mot-unge',
      { crossing: undefined as never },
      /milestone/,
    ],
    [
      'a growth over other years',
      'befolkningsvekst',
      recordOf('befolkningsvekst-5-ar').nb,
      /years/,
    ],
    ['a total that is part of nothing', 'folketall', { part: undefined as never }, /part/],
    ['a part of a share', 'andel-barn', { part: { of: 'a', verb: 'b' } }, /part/],
    ['no words for below zero', 'netto-innflytting', recordOf('folketall').nb, /below zero/],
  ])('catches %s', (_, id, change, message) => {
    expect(faultsWith(id, change).join('\n')).toMatch(message)
  })

  test.each([
    ['nothing that people say', [], /spoken is empty/],
    ['a cue that is no pattern', [['(bolig']], /no regular expression/],
    ['an empty part', [['bolig', '']], /no regular expression/],
  ])('catches %s', (_, spoken, message) => {
    const changed = { ...SAYINGS, boliger: { ...recordOf('boliger'), spoken } }
    expect(checkSayings(INDICATORS, changed).join('\n')).toMatch(message)
  })
})

test('nynorsk is nynorsk', () => {
  const bokmaal =
    /(^|[^a-zæøå])(ikke|hvor|hver|kommuner|fra|mer|innbyggere|tallet|andelen|boliger|bodde|flere|siden|ble|husholdninger|skole|høyere|lavere)([^a-zæøå]|$)/
  const nynorsk = Object.values(SAYINGS).flatMap(({ nn }) => texts(nn))
  expect(nynorsk.length).toBeGreaterThan(300)
  expect(nynorsk.filter((text) => bokmaal.test(text))).toEqual([])
})
