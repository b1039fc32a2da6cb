/** The corpus examined, each mark with what is said of it and what is true. */
import type { Examined, Verdict } from '../../../../src/claims/speech/examine.ts'
import type { RealFigures } from '../real-figures.ts'
import type { CorpusSentence, Expected } from './index.ts'

export interface Judged {
  readonly sentence: CorpusSentence
  readonly expected: Expected
  readonly verdict: Verdict | null
  readonly told: string
}

/** Everything outside the marks that was called true or false, too. */
export function judgedIn(sentence: CorpusSentence, { examine }: RealFigures): Judged[] {
  const { numbers } = examine(sentence.text, [sentence.code], false)
  const marked = sentence.expected.map((expected) =>
    judged(sentence, expected, numbers.find((one) => touches(one, expected)) ?? null),
  )
  const unmarked = numbers.filter((one) => !sentence.expected.some((mark) => touches(one, mark)))
  return [
    ...marked,
    ...unmarked.map((one) =>
      judged(sentence, { start: one.start, end: one.end, truth: 'unclear', right: null }, one),
    ),
  ]
}

const touches = (one: { start: number; end: number }, other: { start: number; end: number }) =>
  one.start < other.end && other.start < one.end

function judged(sentence: CorpusSentence, expected: Expected, found: Examined | null): Judged {
  const verdict = found?.verdict ?? null
  const said =
    verdict?.outcome === 'not-examined' ? `not-examined ${verdict.why}` : verdict?.outcome
  const mark = sentence.text.slice(expected.start, expected.end)
  return {
    sentence,
    expected,
    verdict,
    told: `${sentence.code} «${sentence.text}» [${mark}]: ${expected.truth}, called ${said ?? 'nothing'}`,
  }
}

export interface Score {
  /** Marks that are true, or false, and can be called so. */
  readonly clear: number
  readonly examined: number
  readonly unclear: number
  readonly trueCalledFalse: readonly string[]
  readonly falseCalledTrue: readonly string[]
  /** Promises and the like that were called true or false. */
  readonly unclearJudged: readonly string[]
  readonly nearMissed: readonly string[]
  readonly wrongAnswer: readonly string[]
  readonly unexamined: readonly string[]
}

const isExamined = ({ verdict }: Judged): boolean =>
  verdict !== null && verdict.outcome !== 'not-examined'

const told = (list: readonly Judged[]): string[] => list.map((one) => one.told)

export function scoreOf(all: readonly Judged[]): Score {
  const clear = all.filter(({ expected }) => expected.truth !== 'unclear')
  const unclear = all.filter(({ expected }) => expected.truth === 'unclear')
  const called = (truth: Expected['truth'], wrong: (outcome: string) => boolean) =>
    clear.filter(
      (one) => one.expected.truth === truth && isExamined(one) && wrong(one.verdict!.outcome),
    )
  const untrue = ['wrong', 'near', 'outdated'] as const
  return {
    clear: clear.length,
    examined: clear.filter(isExamined).length,
    unclear: unclear.length,
    trueCalledFalse: told(called('found', (outcome) => outcome !== 'found')),
    falseCalledTrue: told(
      untrue.flatMap((truth) => called(truth, (outcome) => outcome === 'found')),
    ),
    unclearJudged: told(unclear.filter(isExamined)),
    nearMissed: told([
      ...called('near', (outcome) => outcome === 'not-found'),
      ...called('wrong', (outcome) => outcome === 'close'),
    ]),
    wrongAnswer: told(clear.filter((one) => one.expected.truth === 'wrong' && !isRight(one))),
    unexamined: told(clear.filter((one) => !isExamined(one))),
  }
}

/** The right value that is given for a wrong one, where the oracle knows it. */
function isRight({ expected, verdict }: Judged): boolean {
  if (!verdict || verdict.outcome === 'not-examined' || expected.right === null) return true
  const { held, asked, newest } = verdict.reading
  const right =
    held === undefined
      ? (asked ?? newest).value
      : held.kind === 'rank'
        ? held.rank
        : held.kind === 'streak'
          ? held.years
          : Math.abs(held.right)
  return (
    Math.abs(Math.abs(expected.right) - Math.abs(right)) <= Math.max(0.06, Math.abs(right) * 0.005)
  )
}
