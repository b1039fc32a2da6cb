import { beforeAll, describe, expect, test } from 'vitest'
import { readWorld } from '../reader/world.ts'
import { judgedIn, scoreOf, type Score } from './corpus/examined-corpus.ts'
import { corpusOf, type CorpusSentence } from './corpus/index.ts'
import { realFigures } from './real-figures.ts'

/** Of what is true or false by the figures, how much must be called one or the other. */
const REACH = 0.85

let sentences: readonly CorpusSentence[]
const scores = new Map<string, Score>()

beforeAll(async () => {
  const figures = await realFigures()
  sentences = corpusOf(readWorld('data'))
  for (const [name, aside] of [
    ['open', false],
    ['kept aside', true],
  ] as const) {
    const some = sentences.filter(({ keptAside }) => keptAside === aside)
    scores.set(name, scoreOf(some.flatMap((one) => judgedIn(one, figures))))
  }
})

test('the corpus is large, of ten places and more, and of both written forms', () => {
  expect(sentences.length).toBeGreaterThanOrEqual(300)
  expect(new Set(sentences.map(({ code }) => code)).size).toBeGreaterThanOrEqual(10)
  const nynorsk = sentences.filter(({ language }) => language === 'nn')
  expect(nynorsk.length).toBeGreaterThan(80)
  expect(sentences.filter(({ keptAside }) => keptAside).length).toBeGreaterThan(100)
})

describe.each(['open', 'kept aside'])('what politicians say (%s)', (name) => {
  const score = () => scores.get(name)!

  test('nothing true is called false', () => expect(score().trueCalledFalse).toEqual([]))
  test('nothing false is called true', () => expect(score().falseCalledTrue).toEqual([]))
  test('a promise, and what we have no figure of, is called neither', () =>
    expect(score().unclearJudged).toEqual([]))
  test('near is one unit of the last digit, and no more', () =>
    expect(score().nearMissed).toEqual([]))
  test('the right value is given for a wrong one', () => expect(score().wrongAnswer).toEqual([]))
  test('nearly all is examined', () => {
    const { examined, clear, unclear, unexamined } = score()
    console.info(
      `${name}: ${examined} of ${clear} examined (${((100 * examined) / clear).toFixed(1)} %), ` +
        `${unclear} unclear and none judged; left: ${unexamined.join(' | ')}`,
    )
    expect(examined / clear).toBeGreaterThanOrEqual(REACH)
  })
})
