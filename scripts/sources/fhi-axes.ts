import type { FhiSource, Indicator } from '../../src/domain/indicator.ts'
import type { Period } from '../../src/domain/observation.ts'
import type { Category, Dimension } from './fhi-answers.ts'
import { withWords } from './ssb-selections.ts'

/** What is asked of each dimension of a table, by code. */
export interface Axes {
  readonly place: string
  readonly time: string
  /** Code of the measure that is taken; null where the table has no dimension of measures. */
  readonly measure: string | null
  readonly values: ReadonlyMap<string, readonly string[]>
  /** Our period for the table's. */
  readonly periodOf: (code: string) => Period
  readonly newest: Period
}

const PLACE = /^(geo|sted)/i
const TIME = /^(aar|år|tid)/i
const MEASURE = /^measure_type$/i

/**
 * One category of every dimension but place and year, as the record asks. Throws, naming what the
 * table offers, where none or several fit or its periods are of another length.
 */
export function axesOf(
  dimensions: readonly Dimension[],
  source: FhiSource,
  timing: Indicator['period'],
  where: string,
): Axes {
  const named = (pattern: RegExp) => dimensions.find(({ code }) => pattern.test(code))
  const [place, time, measure] = [named(PLACE), named(TIME), named(MEASURE)]
  if (!place || !time)
    throw new Error(
      `${where} has no dimension of places or of years. It has ${dimensions.map(({ code }) => code).join(', ')}. Mend PLACE and TIME in scripts/sources/fhi-axes.ts.`,
    )
  refuseUnknown(dimensions, source, where)
  const periodOf = (code: string) => periodIn(code, timing)
  const periods = periodsFrom(time, source.from, periodOf, where)
  for (const period of periods) refuseOtherWindow(period, timing, where)
  const values = dimensions.map((dimension): [string, string[]] => {
    if (dimension === place) return [place.code, placesIn(place)]
    if (dimension === time) return [time.code, periods.map(({ value }) => value)]
    if (dimension === measure) return [measure.code, [firstOf(measure, source.measure, where)]]
    return [dimension.code, [oneOf(dimension, wordsFor(dimension, source), where)]]
  })
  const asked = new Map(values)
  return {
    place: place.code,
    time: time.code,
    measure: (measure && asked.get(measure.code)?.[0]) ?? null,
    values: asked,
    periodOf,
    newest:
      periods
        .map(({ value }) => periodOf(value))
        .sort()
        .at(-1) ?? '',
  }
}

function refuseUnknown(
  dimensions: readonly Dimension[],
  { selections }: FhiSource,
  where: string,
): void {
  const unknown = Object.keys(selections).filter(
    (code) => !dimensions.some((one) => one.code.toLowerCase() === code.toLowerCase()),
  )
  if (unknown.length)
    throw new Error(
      `${where} has no dimension ${unknown.join(', ')}. It has ${dimensions.map(({ code, label }) => `${code} (${label})`).join(', ')}. Mend the record's selections.`,
    )
}

/** Districts of cities (six digits) are not places of ours; nor are `99` and `9999`. */
const placesIn = ({ values }: Dimension): string[] =>
  [
    ...new Set(values.map(({ value }) => value).filter((code) => /^(0|\d{2}|\d{4})$/.test(code))),
  ].filter((code) => !code.startsWith('99'))

function periodsFrom(
  { values }: Dimension,
  from: Period,
  periodOf: Axes['periodOf'],
  where: string,
): Category[] {
  const wanted = values.filter(({ value }) => periodOf(value) >= from)
  if (wanted.length) return wanted
  throw new Error(`${where} has no period from ${from} on. Mend the record's "from".`)
}

/**
 * `2023_2023` → 2023; `2022_2024` → 2024, the window that ends then. Of school years the code names
 * the autumns: `2022_2024` is 2022/23–2024/25, which ends in 2025.
 */
function periodIn(code: string, { kind }: Indicator['period']): Period {
  const last = code.match(/\d{4}/g)?.at(-1)
  if (last === undefined) return code
  return kind === 'school-window' ? String(Number(last) + 1) : last
}

/** `2022_2024` is three years; `2023_2023` and `2023` are one. */
function refuseOtherWindow(
  { value, label }: Category,
  { kind, windowYears = 1 }: Indicator['period'],
  where: string,
): void {
  const years = value.match(/\d{4}/g)?.map(Number) ?? []
  const length = (years.at(-1) ?? 0) - (years[0] ?? 0) + 1
  if (length !== windowYears)
    throw new Error(
      `${where} has periods of ${length} years ("${value}"), and the record says ${windowYears}. Mend the record's period.`,
    )
  if (/\d{4}\/\d{2}/.test(label) && kind !== 'school-window')
    throw new Error(
      `${where} is of school years ("${label}"), and the record says "${kind}". Mend the record's period.`,
    )
}

function wordsFor({ code }: Dimension, { selections }: FhiSource): readonly string[] | undefined {
  const named = Object.entries(selections)
  return named.find(([one]) => one.toLowerCase() === code.toLowerCase())?.[1]
}

/** The first of the measures, best first, that the table has, by its code or a word of its label. */
function firstOf(dimension: Dimension, wanted: readonly string[], where: string): string {
  for (const one of wanted) {
    const found = fitting(dimension, [one])
    if (found.length === 1 && found[0]) return found[0].value
  }
  throw noneFits(dimension, wanted.join(' or '), [], where)
}

const TOTAL = /samlet|begge|^alle|i alt|total/i

/** The category that is meant; where the record says nothing, the only one, or the total. */
function oneOf(dimension: Dimension, words: readonly string[] | undefined, where: string): string {
  const found = words ? fitting(dimension, words) : totalOf(dimension.values)
  if (found.length === 1 && found[0]) return found[0].value
  throw noneFits(dimension, words?.join(' + ') ?? 'a total', found, where)
}

function fitting({ values }: Dimension, words: readonly string[]): readonly Category[] {
  const byCode = values.filter(({ value }) => words.length === 1 && value === words[0])
  return byCode.length ? byCode : withWords(values, words)
}

const totalOf = (values: readonly Category[]): readonly Category[] =>
  values.length === 1 ? values : values.filter(({ label }) => TOTAL.test(label))

const noneFits = (
  { code, label, values }: Dimension,
  wanted: string,
  found: readonly Category[],
  where: string,
): Error =>
  new Error(
    `${where}, ${code} (${label}): ${found.length ? 'several categories fit' : 'no category fits'} ${wanted}. It has ${values
      .slice(0, 30)
      .map((one) => `${one.value} (${one.label})`)
      .join('; ')}. Mend the record's selections.`,
  )
