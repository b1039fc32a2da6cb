import { describe, expect, test } from 'vitest'
import { checkPaper } from '../../scripts/content/check-paper.ts'
import type { Paper, PaperClaim, Question, Theme } from '../../src/domain/paper.ts'

const CATALOGUE = [
  { id: 'folketall', role: 'shown' },
  { id: 'leid-bolig', role: 'shown' },
  { id: 'stemmer', role: 'base' },
] as const

const QUESTION: Question = {
  id: 'levende-1',
  text: 'Hva nå?',
  indicators: ['folketall', 'leid-bolig'],
}
const CLAIM: PaperClaim = {
  id: 'flere',
  quote: 'Det blir flere.',
  test: { kind: 'change', indicator: 'folketall', claimed: 'up', years: 1 },
}
const THEME: Theme = {
  id: 'levende',
  title: 'Tema',
  key: ['folketall'],
  introduction: ['Først. Det blir flere.'],
  questions: [QUESTION],
  claims: [CLAIM],
}

const paperWith = (...themes: readonly Theme[]): Paper => ({
  id: 'notat',
  title: 'Notat',
  election: 'Valget 2023',
  introduction: [],
  themes,
})

const check = (change: Partial<Theme>) => checkPaper(paperWith({ ...THEME, ...change }), CATALOGUE)

describe('checkPaper', () => {
  test('finds nothing wrong with a paper that is well made', () => {
    expect(check({})).toEqual([])
  })

  test('catches a quote that differs by a letter', () => {
    expect(check({ claims: [{ ...CLAIM, quote: 'Det blir fleire.' }] })).toEqual([
      expect.stringContaining('flere: "Det blir fleire." is not in the introduction'),
    ])
  })

  test('catches an indicator that is not in the catalogue, or only a base', () => {
    const questions = [{ ...QUESTION, indicators: [...QUESTION.indicators, 'folketal', 'stemmer'] }]
    expect(check({ questions })).toEqual([
      'levende-1: the catalogue shows no indicator "folketal"',
      'levende-1: the catalogue shows no indicator "stemmer"',
    ])
  })

  test('catches an unknown indicator on either side of a comparison', () => {
    const claims: readonly PaperClaim[] = [
      { ...CLAIM, test: { kind: 'higher', indicator: 'folketall', than: 'husdyr' } },
    ]
    expect(check({ claims })).toEqual(['flere: the catalogue shows no indicator "husdyr"'])
  })

  test('catches a shown indicator that no question uses', () => {
    const theme = { ...THEME, questions: [{ ...QUESTION, indicators: ['folketall'] }] }
    expect(checkPaper(paperWith(theme), CATALOGUE)).toEqual([
      expect.stringMatching(/^leid-bolig: no question uses it.*name it under one/),
    ])
  })

  test('catches repeated ids of themes, questions, claims and figures', () => {
    const questions = [{ ...QUESTION, indicators: [...QUESTION.indicators, 'folketall'] }]
    expect(check({ questions })).toEqual(['folketall: the id is used more than once'])
    expect(checkPaper(paperWith(THEME, THEME), CATALOGUE)).toEqual([
      'levende: the id is used more than once',
      'levende-1: the id is used more than once',
      'flere: the id is used more than once',
    ])
  })

  test('asks for no figures where a claim cannot be tested', () => {
    const reason = { nb: 'Ikke hentet.', nn: 'Ikkje henta.' }
    expect(check({ claims: [{ ...CLAIM, test: { kind: 'untested', reason } }] })).toEqual([])
  })
})
