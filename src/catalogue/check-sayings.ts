import type { Indicator } from '../domain/indicator.ts'
import type { Saying, SayingRecord } from '../domain/saying.ts'
import { isTotal } from '../domain/unit.ts'
import type { Sayings } from './sayings/make-saying.ts'

/** A rule about the words of one record: what is wrong, and what to do about it. */
type Rule = (saying: Saying, record: Indicator) => string | false

/** How many ways a figure below zero can be told: as many as any other. */
const WAYS = 3

const yearsOf = ({ level }: Saying): number | undefined =>
  level.kind === 'growth' ? level.years : undefined

const yearsGrown = ({ source }: Indicator): number | undefined =>
  source.kind === 'derived' && source.operation === 'growth' ? source.years : undefined

/** A total that cannot be below zero is told as a part of the whole, too. */
const isPartOfAWhole = ({ unit, bounds, projection, levels }: Indicator): boolean =>
  isTotal(unit) && bounds[0] >= 0 && !projection && levels.includes('kommune')

const RULES: readonly Rule[] = [
  ({ subject }) =>
    !/^[a-zæøå0-9].*\{where\}/u.test(subject) &&
    `subject "${subject}": begin it with a small letter, and put {where} where the place is named`,
  ({ level }, { unit }) =>
    (level.kind === 'share') !== (unit === 'percent') &&
    `is in ${unit}: use share(…) for percent, and amount(…) or growth(…) for everything else`,
  ({ crossing }, { milestone }) =>
    (crossing !== undefined) !== (milestone !== undefined) &&
    'crossing goes with a milestone of the record: write both, or neither',
  (saying, record) =>
    yearsOf(saying) !== yearsGrown(record) &&
    `years: write as many as the record grows over (${yearsGrown(record) ?? 'leave it out'})`,
  ({ part }, record) =>
    (part !== undefined) !== isPartOfAWhole(record) &&
    'part goes with totals of kommuner that cannot be below zero: write what it is a part of, or take it out',
  ({ ahead }, { projection }) =>
    (ahead !== undefined) !== (projection !== undefined) &&
    'ahead goes with a projection: write what is foretold against what is known, or take it out',
  ({ level }, { bounds }) =>
    bounds[0] < 0 &&
    level.kind !== 'growth' &&
    (level.kind === 'share' || (level.below?.length ?? 0) < WAYS) &&
    `can be below zero: write ${WAYS} sentences in below`,
]

function cueFaults({ spoken }: SayingRecord): string[] {
  const faulty = spoken.flat().filter((part) => !isPattern(part))
  return [
    ...(spoken.some((cue) => cue.length > 0)
      ? []
      : ['spoken is empty: write the words by which people name it']),
    ...faulty.map((part) => `spoken: "${part}" is no regular expression`),
  ]
}

function isPattern(part: string): boolean {
  try {
    new RegExp(part, 'u')
    return part !== ''
  } catch {
    return false
  }
}

const languageFaults = (record: Indicator, saying: SayingRecord): string[] =>
  (['nb', 'nn'] as const).flatMap((language) =>
    RULES.flatMap((rule) => {
      const fault = rule(saying[language], record)
      return fault ? [`${language}: ${fault}`] : []
    }),
  )

function faultsOf(record: Indicator, saying: SayingRecord | undefined): string[] {
  if (!saying) return [`has no words: write them in src/catalogue/sayings/${record.theme}.ts`]
  return [...languageFaults(record, saying), ...cueFaults(saying)]
}

/**
 * Everything that is wrong with the words of the records, one sentence a fault. A breakdown has no
 * one figure of a place to make a sentence of, and a base is never spoken of.
 */
export function checkSayings(indicators: readonly Indicator[], sayings: Sayings): string[] {
  const spokenOf = indicators.filter(({ role, parts }) => role === 'shown' && !parts)
  const ids = new Set(spokenOf.map(({ id }) => id))
  const stray = Object.keys(sayings).filter((id) => !ids.has(id))
  return [
    ...stray.map((id) => `${id}: has words, and is no indicator that is shown: take them out`),
    ...spokenOf.flatMap((one) =>
      faultsOf(one, sayings[one.id]).map((fault) => `${one.id}: ${fault}`),
    ),
  ]
}
