/**
 * An answer of SSB's, bent in every way that is thought of: it is taken as it should be, or refused.
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fetchSsb } from '../../scripts/sources/ssb-pxweb.ts'
import type { Http } from '../../scripts/http/http.ts'

const PLACES = ['1101', '1103', '1106', '1108', '1111', '1112']
const PERIODS = ['2023', '2024', '2025']
const CODES: Readonly<Record<string, readonly string[]>> = {
  Region: PLACES,
  Kjonn: ['0', '1', '2'],
  ContentsCode: ['Personer', 'Prosent'],
  Tid: PERIODS,
}

interface Asked {
  readonly selection: readonly { readonly variableCode: string; readonly valueCodes: string[] }[]
}
interface Answer {
  class: string
  id: string[]
  size: number[]
  dimension: Record<string, { category: { index: unknown } }>
  value: unknown
}

const dimension = (codes: readonly string[]) => ({
  label: '',
  category: { index: Object.fromEntries(codes.map((code, i) => [code, i])), label: {} },
})

const METADATA = {
  class: 'dataset',
  id: Object.keys(CODES),
  size: Object.values(CODES).map((codes) => codes.length),
  role: { time: ['Tid'], geo: ['Region'], metric: ['ContentsCode'] },
  dimension: Object.fromEntries(
    Object.entries(CODES).map(([code, codes]) => [
      code,
      { ...dimension(codes), extension: { elimination: code === 'Kjonn', codelists: [] } },
    ]),
  ),
}

/** Every cell has a figure of its own. */
function answerTo({ selection }: Asked): Answer {
  const size = selection.map(({ valueCodes }) => valueCodes.length)
  const count = size.reduce((n, one) => n * one, 1)
  return {
    class: 'dataset',
    id: selection.map(({ variableCode }) => variableCode),
    size,
    dimension: Object.fromEntries(
      selection.map(({ variableCode, valueCodes }) => [variableCode, dimension(valueCodes)]),
    ),
    value: Array.from({ length: count }, (_, i) => 1000 + i),
  }
}

async function fetched(bend: (answer: Answer) => unknown) {
  const http: Http = {
    json: (url, { body } = {}) => {
      if (url.includes('/config')) return Promise.resolve({ maxDataCells: 1000 })
      if (url.includes('/metadata')) return Promise.resolve(METADATA)
      return Promise.resolve(bend(answerTo(body as Asked)))
    },
  }
  const answers = await fetchSsb(
    [
      {
        id: 'x',
        levels: ['kommune'],
        source: {
          kind: 'ssb',
          table: '00000',
          contents: { code: 'Prosent', label: [] },
          selections: { Kjonn: { codes: ['1'] } },
          regions: 'rate',
          from: '2023',
        },
      },
    ],
    { http, base: 'https://data.ssb.no/x', said: undefined, today: '2026-11-28', log: () => {} },
  )
  const rows = answers.get('x')?.published.flatMap((set) => set.rows) ?? []
  return rows.map(({ place, period, value, status }) => `${place} ${period} ${value} ${status}`)
}

const codesOf = (answer: Answer, code: string): string[] =>
  Object.keys(answer.dimension[code]?.category.index as object)

/** The answer with other codes (and figures) along one dimension: `taken` are the old positions. */
function along(answer: Answer, code: string, codes: unknown, taken: readonly number[]): Answer {
  const axis = answer.id.indexOf(code)
  const inner = answer.size.slice(axis + 1).reduce((n, one) => n * one, 1)
  const own = answer.size[axis] ?? 1
  const outer = answer.size.slice(0, axis).reduce((n, one) => n * one, 1)
  const value = answer.value as number[]
  return {
    ...answer,
    size: answer.size.map((size, i) => (i === axis ? taken.length : size)),
    dimension: { ...answer.dimension, [code]: { category: { index: codes } } },
    value: Array.from({ length: outer }, (_, o) =>
      taken.flatMap((at) =>
        Array.from({ length: inner }, (__, i) => value[(o * own + at) * inner + i]),
      ),
    ).flat(),
  }
}

const positions = (answer: Answer, code: string) => codesOf(answer, code).map((_, i) => i)
const someCode = fc.constantFrom(...Object.keys(CODES))
const nth = fc.nat(20)

/** What an answer may be instead of what was asked for. */
const fault = fc.oneof(
  fc.tuple(someCode, nth, fc.constantFrom('X', '9', 'Antall', '1')).map(
    ([code, at, name]) =>
      (answer: Answer) =>
        along(
          answer,
          code,
          codesOf(answer, code).map((one, i, all) =>
            i === at % all.length ? `${one}${name}` : one,
          ),
          positions(answer, code),
        ),
  ),
  fc.tuple(someCode, nth).map(([code, at]) => (answer: Answer) => {
    const kept = positions(answer, code).filter((i) => i !== at % codesOf(answer, code).length)
    return along(
      answer,
      code,
      kept.map((i) => codesOf(answer, code)[i] ?? ''),
      kept,
    )
  }),
  fc.tuple(someCode, nth).map(([code, at]) => (answer: Answer) => {
    const codes = codesOf(answer, code)
    const again = at % codes.length
    return along(answer, code, [...codes, codes[again]], [...positions(answer, code), again])
  }),
  fc.tuple(someCode, nth).map(([code, by]) => (answer: Answer) => {
    const all = positions(answer, code)
    const turned = all.map((i) => (i + by) % all.length)
    return along(
      answer,
      code,
      turned.map((i) => codesOf(answer, code)[i] ?? ''),
      turned,
    )
  }),
  someCode.map((code) => (answer: Answer) => along(answer, code, [], [])),
  someCode.map((code) => (answer: Answer) => ({
    ...answer,
    id: answer.id.map((one) => (one === code ? `${code}2` : one)),
    dimension: { ...answer.dimension, [`${code}2`]: answer.dimension[code] },
  })),
  fc.constant((answer: Answer) => ({
    ...answer,
    id: ['Alder', ...answer.id],
    size: [2, ...answer.size],
    dimension: { ...answer.dimension, Alder: dimension(['a', 'b']) },
    value: [...(answer.value as number[]), ...(answer.value as number[])],
  })),
  nth.map((n) => (answer: Answer) => ({ ...answer, value: (answer.value as number[]).slice(n) })),
  fc.constantFrom<unknown>('12', true, {}, Infinity, [5]).map((wrong) => (answer: Answer) => ({
    ...answer,
    value: (answer.value as number[]).map((value, i) => (i === 0 ? wrong : value)),
  })),
  fc.constantFrom<unknown>(null, [], {}, 'feil', { class: 'dataset' }).map((other) => () => other),
)

/** A few places of many may be left out; here, of six, any three. */
const MAY_LACK = 3

test('is taken whole, or refused: no figure is lost, moved, added up or made up', async () => {
  const right = await fetched((answer) => answer)
  expect(right).toHaveLength(PLACES.length * PERIODS.length)
  let refused = 0
  let taken = 0
  await fc.assert(
    fc.asyncProperty(fault, async (bend) => {
      const rows = await fetched((answer) => bend(answer)).catch((cause: Error) => cause)
      if (rows instanceof Error) {
        refused++
        return rows.message.length > 20
      }
      taken++
      const places = new Set(rows.map((row) => row.slice(0, 4)))
      const expected = right.filter((row) => places.has(row.slice(0, 4)))
      return (
        places.size >= PLACES.length - MAY_LACK &&
        JSON.stringify([...rows].sort()) === JSON.stringify([...expected].sort())
      )
    }),
    { numRuns: 600 },
  )
  expect(refused).toBeGreaterThan(200)
  expect(taken).toBeGreaterThan(20)
})
