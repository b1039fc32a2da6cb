import { describe, expect, test } from 'vitest'
import { citationOf, sentenceCitation } from '../../src/answers/citing/cited.ts'
import { numberIndex, offerFor } from '../../src/answers/citing/number-offers.ts'
import {
  beginningsOf,
  mostTelling,
  questionFigures,
} from '../../src/answers/citing/question-figures.ts'
import { citedSet } from '../../src/answers/out/checked-set.ts'
import { recheck } from '../../src/answers/citing/recheck.ts'
import { readSavedSet } from '../../src/claims/saved-set.ts'
import type { Claim } from '../../src/claims/model/claim.ts'
import { paragraph, sheetOf } from './arbitrary-sheet.ts'
import { scene } from '../pages/talking-points/fixture.ts'

const { telling, offers } = scene()
const QUESTION = {
  id: 'helse-1',
  text: '',
  indicators: ['andel-65-pluss', 'folketall', 'lavinntekt-alle-aldre'],
}
const beside = questionFigures(QUESTION, offers, telling)
const [share, people] = beside.figures
if (!share || !people) throw new Error('The made-up place has two figures.')
const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ')

describe('the figures beside a question', () => {
  test('stand with number, period, and the same elsewhere', () => {
    expect(plain(share.own.said)).toBe('22,8 prosent')
    expect(share.others.map(({ where, citation }) => [where, plain(citation.said)])).toEqual([
      ['Hele landet', '18,0 prosent'],
    ])
    expect(people.others).toEqual([])
    expect(beside.missing.map(({ id }) => id)).toEqual(['lavinntekt-alle-aldre'])
  })

  test('say in the source what, where, when and who', () => {
    expect(share.own.source).toBe(
      'Innbyggere 65 år og eldre, Halden, 2026. SSB tabell <07459>, hentet 1.11.2026.',
    )
    expect(share.others[0]?.citation.source).toContain('Halden og hele landet')
  })

  test('come with sentences, and an empty page with what stands out and what has changed', () => {
    expect(share.sentences.length).toBeGreaterThan(0)
    const { standsOut, changed } = beginningsOf(QUESTION, offers, telling)
    expect(standsOut.length + changed.length).toBeGreaterThan(1)
    expect(new Set([...standsOut, ...changed].map(({ said }) => said)).size).toBe(
      standsOut.length + changed.length,
    )
  })

  test('the most telling are those with most to tell', () => {
    const worth = (id: string | undefined) =>
      Math.max(
        ...offers.flatMap(({ claim, interest }) => (claim.indicator === id ? [interest] : [])),
      )
    const [first] = mostTelling(beside.figures, offers, 1)
    expect(worth(first?.summary.id)).toBe(
      Math.max(...beside.figures.map(({ summary }) => worth(summary.id))),
    )
  })
})

describe('a citation held against the figures of today', () => {
  const level = share.own.claim as Claim
  const told = (numbers: readonly number[], said: string) =>
    recheck(citationOf({ ...level, numbers } as Claim, said, telling), telling)

  test('still true: there is nothing to choose', () => {
    expect(recheck(share.own, telling)).toEqual({
      outcome: 'still-true',
      now: null,
      altered: false,
    })
  })

  test('revised: the new figure is offered in words like the old', () => {
    const { outcome, now } = told([22.5], '22,5\u00a0prosent')
    expect(outcome).toBe('revised')
    expect(now).toEqual(share.own)
  })

  test('a sentence is replaced by a sentence, and a comparison’s other figure by that one', () => {
    const [other] = share.others
    const older = { ...(other?.citation.claim as Claim), numbers: [22.8, 17.5] } as Claim
    const revised = recheck(citationOf(older, '17,5\u00a0prosent', telling), telling)
    expect(plain(revised.now?.said)).toBe('18,0 prosent')
    const sentence = sentenceCitation(older, telling)
    if (!sentence) throw new Error('A comparison has a sentence.')
    expect(recheck(sentence, telling).now?.said).toContain('18')
  })

  test('words that say another number than the claim are told of', () => {
    const forged = told([22.8], '99\u00a0prosent')
    expect(forged.altered).toBe(true)
    expect(forged.now?.said).toContain('22,8')
  })

  test('of another place, or of a kind we do not know, nothing is said', () => {
    const elsewhere = { ...share.own, claim: { ...level, place: '5612' } }
    expect(recheck(elsewhere, telling).outcome).toBe('cannot-be-checked')
    const unknown = { kind: 'unknown' as const, named: 'x', written: { kind: 'x' } }
    expect(recheck({ ...share.own, claim: unknown }, telling).outcome).toBe('cannot-be-checked')
  })
})

describe('what a sheet cites, at the check', () => {
  test('is a set of what it says, each thing once', () => {
    const sheet = sheetOf(paragraph('Her er ', share.own, ' og ', share.own, '.'))
    const { items, ...set } = citedSet(sheet)
    expect(items).toEqual([
      { claim: share.own.claim, sentence: share.own.said, source: share.own.source },
    ])
    expect(readSavedSet(JSON.stringify({ ...set, items })).ok).toBe(true)
  })
})

describe('a number that is typed', () => {
  const index = numberIndex(beside.figures)
  const offered = (before: string) =>
    offerFor(before, index)?.candidates.map(({ citation }) => plain(citation.said))

  test.each([
    ['Her er 22,8', ['22,8 prosent']],
    ['Her er 22,8 prosent', ['22,8 prosent']],
    ['Her er 22,8 %', ['22,8 prosent']],
    ['Her er 22,8 prosent.', ['22,8 prosent']],
    ['mot 18,0 ', ['18,0 prosent']],
    ['Her bor 32 100', ['32 100 personer']],
    ['Her bor 32100 personer', ['32 100 personer']],
    ['Her bor 32.100', ['32 100 personer']],
  ])('«%s» is found on the page', (before, said) => {
    expect(offered(before)).toEqual(said)
  })

  test.each([
    ['Her er 22,9'],
    ['i 2026'],
    ['22,8 kroner'],
    ['122,8'],
    ['A22,8'],
    ['22,8 og så'],
    [''],
  ])('«%s» is not', (before) => {
    expect(offered(before)).toBeUndefined()
  })

  test('of a change, is offered without its sign: the sentence says which way it went', () => {
    const grown = { ...share, own: { ...share.own, said: '+5,0\u00a0prosent' }, others: [] }
    const offer = offerFor('Folketallet har økt med 5,0', numberIndex([grown]))
    expect(offer?.candidates.map(({ citation }) => plain(citation.said))).toEqual(['5,0 prosent'])
    expect(offer?.typed).toBe('5,0')
  })

  test('is put in place without what stands after it', () => {
    expect(offerFor('Her er 22,8 prosent.', index)).toMatchObject({ start: 7, end: 19 })
  })
})
