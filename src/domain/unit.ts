/** Every unit and all that follows from it: its words, and what may be done with its figures. */
import type { Language, UnitId } from './indicator.ts'

interface UnitWords {
  /** With exactly one of it. */
  readonly one: string
  readonly many: string
}

interface Unit {
  readonly words: Readonly<Record<Language, UnitWords>>
  /** In a sentence whose subject says the rest; empty where it says it all. */
  readonly short?: string
  /** What two figures of it differ by, where that is not the unit itself: shares differ by points. */
  readonly difference?: string
  /** Grows with the place, so that it may be added over mergers and is no level to compare. */
  readonly total?: true
  /** Every one of it lies in some kommune, so that the kommuner add up to the country. */
  readonly addsUp?: true
  /** Counted one by one: the figure is exact, and rounding hides nothing. */
  readonly counted?: true
  /** The share of a figure that nobody calls a difference, where that is more than a shown unit. */
  readonly sameWithin?: number
  /** Shown with its sign, plus too. */
  readonly signed?: true
  /** One has more or fewer of it than another, not a higher or lower. */
  readonly more?: true
  /** A level that may be twice another: a growth and points have no zero for it, totals have shares. */
  readonly multiplied?: true
}

const same = (word: string): UnitWords => ({ one: word, many: word })
const both = (word: string): Unit['words'] => ({ nb: same(word), nn: same(word) })

export const UNITS: Readonly<Record<UnitId, Unit>> = {
  persons: {
    words: { nb: { one: 'person', many: 'personer' }, nn: { one: 'person', many: 'personar' } },
    total: true,
    addsUp: true,
    counted: true,
  },
  percent: { words: both('prosent'), difference: 'prosentpoeng', multiplied: true },
  'percent-change': { words: both('prosent'), difference: 'prosentpoeng', signed: true },
  'persons-per-young': {
    words: {
      nb: same('eldre per 100 unge'),
      nn: same('eldre per 100 unge'),
    },
    short: '',
    more: true,
    multiplied: true,
  },
  'tonnes-co2e': {
    words: { nb: same('tonn CO₂-ekvivalenter'), nn: same('tonn CO₂-ekvivalentar') },
    short: 'tonn',
    total: true,
  },
  'tonnes-co2e-per-person': {
    words: {
      nb: same('tonn CO₂-ekvivalenter per innbygger'),
      nn: same('tonn CO₂-ekvivalentar per innbyggjar'),
    },
    short: 'tonn',
    difference: 'tonn per person',
    multiplied: true,
  },
  'square-kilometres': { words: both('kvadratkilometer'), total: true, addsUp: true },
  decares: { words: both('dekar'), total: true, addsUp: true },
  buildings: {
    words: {
      nb: { one: 'bygning', many: 'bygninger' },
      nn: { one: 'bygning', many: 'bygningar' },
    },
    total: true,
    addsUp: true,
    counted: true,
  },
  dwellings: {
    words: { nb: { one: 'bolig', many: 'boliger' }, nn: { one: 'bustad', many: 'bustader' } },
    total: true,
    addsUp: true,
    counted: true,
  },
  lists: {
    words: { nb: { one: 'liste', many: 'lister' }, nn: { one: 'liste', many: 'lister' } },
    total: true,
    addsUp: true,
    counted: true,
  },
  // Incomes are shown to the krone, but nobody calls a difference of half a percent a difference.
  kroner: {
    words: { nb: { one: 'krone', many: 'kroner' }, nn: { one: 'krone', many: 'kroner' } },
    sameWithin: 0.005,
  },
  points: { words: both('poeng') },
  kilometres: { words: both('kilometer'), multiplied: true },
}

/** Whether figures of the unit are totals, which grow with the place. */
export const isTotal = (unit: UnitId): boolean => UNITS[unit].total === true

/** Whether the unit is counted one by one, so that its figures are exact. */
export const isCounted = (unit: UnitId): boolean => UNITS[unit].counted === true
