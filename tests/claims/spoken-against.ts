/** What the files alone say against a claim: the test of the back trusts nobody's answers. */
import { INDICATORS } from '../../src/catalogue/index.ts'
import type { Claim } from '../../src/claims/model/claim.ts'
import { shownUnits } from './reader/figures.ts'
import { windowOf, yearOf } from './reader/periods.ts'
import { GROWTH_YEARS, isTotal } from './reader/statement.ts'
import type { Record_, World } from './reader/world.ts'

/** Of fewer than this nobody says that there are more or fewer. */
const FEWEST = 20

/** What is longer ago than this is history. */
const REMEMBERED_YEARS = 10

/** Figures that tell of the same thing: a total, its growth, what there is for each, what is foretold. */
const SAME_THING: readonly (readonly string[])[] = [
  [
    'folketall',
    'framskrevet-folketall',
    'befolkningsvekst',
    'befolkningsvekst-5-ar',
    'befolkningsvekst-10-ar',
  ],
  ['arbeidsplasser', 'vekst-i-arbeidsplasser'],
  ['klimagassutslipp', 'klimagassutslipp-per-innbygger'],
  ['andel-65-pluss', 'eldre-mot-unge', 'framskrevet-eldre-mot-unge'],
]

const FORETOLD: ReadonlyMap<string, string> = new Map([
  ['framskrevet-folketall', 'folketall'],
  ['framskrevet-eldre-mot-unge', 'eldre-mot-unge'],
])

/** Figures that are below zero where it goes down. */
const SIGNED = new Set([
  ...GROWTH_YEARS.keys(),
  'netto-innflytting',
  'flytteoverskudd',
  'fodselsoverskudd',
])

/** Figures that are of a part of the year only prove nothing beside another year. */
const PRELIMINARY = new Set(['bosatte-flyktninger'])

const DIRECTIONS = new Map(INDICATORS.map(({ id, direction }) => [id, direction]))

type Way = 1 | -1

/** From one to another in shown units: no more than rounding, or half a percent of kroner, is no way. */
function wayOf(from: number, to: number, record: Record_): Way | 0 {
  const counted = isTotal(record) && record.decimals === 0
  const most = counted ? 0 : record.unit === 'kroner' ? Math.max(1, Math.abs(from) * 0.005) : 1
  return Math.abs(to - from) <= most ? 0 : to > from ? 1 : -1
}

/** Which way a claim says that it goes or lies; 0: it tells none. */
function waySaid({ kind, direction, indicator, numbers }: Claim): Way | 0 {
  if (kind === 'level' && SIGNED.has(indicator)) return Math.sign(numbers[0]) as Way | 0
  return direction === 'up' ? 1 : direction === 'down' ? -1 : 0
}

/** Whether anything in the files speaks against a claim about a place. */
export type SpokenAgainst = (claim: Claim, code: string) => boolean

/** The same of every claim, by the figures of a world. */
export function speakingAgainst(world: World): SpokenAgainst {
  const unitsAt = (id: string, code: string, period: string): number | null => {
    const value = world.value(id, code, period)
    return value === null ? null : shownUnits(value, world.record(id).decimals)
  }

  const newestOf = (id: string, code: string): string | undefined =>
    world.figures(id).periods.findLast((period) => world.value(id, code, period) !== null)

  /**
   * The ways that a figure has gone to now from any other year, found in the files alone. As careful as
   * one must be who tells it: measured alike, of the same season, of years that are not counted twice,
   * and with no year missing between. Of a balance or a growth: the ways that it went in other years.
   */
  function waysOverTime(id: string, code: string): Set<Way | 0> {
    const record = world.record(id)
    const to = newestOf(id, code)
    if (to === undefined || FORETOLD.has(id) || PRELIMINARY.has(id)) return new Set()
    const last = unitsAt(id, code, to) ?? 0
    const since = record.breaks.findLast((period) => period <= to) ?? ''
    const periods = world.figures(id).periods.filter((one) => one >= since && one < to)
    return new Set(
      periods.flatMap((period, i) => {
        const units = unitsAt(id, code, period)
        const years = yearOf(to) - yearOf(period)
        if (units === null) return []
        if (SIGNED.has(id)) return years > REMEMBERED_YEARS ? [] : [Math.sign(units) as Way | 0]
        const whole = periods.slice(i).every((one) => unitsAt(id, code, one) !== null)
        if (!whole || (isTotal(record) && Math.min(units, last) < FEWEST)) return []
        if (years < windowOf(id) || (/[MK]/.test(to) && period.slice(4) !== to.slice(4))) return []
        return [wayOf(units, last, record)]
      }),
    )
  }

  /** The newest period that most of those of a place's level have, of those that have any. */
  const SHARED = new Map<string, string | undefined>()
  function sharedPeriod(id: string, level: string): string | undefined {
    const key = `${id} ${level}`
    const { periods, byPlace } = world.figures(id)
    const codes = world.among(`${level} `).filter((code) => byPlace.has(code))
    const most = (period: string) =>
      2 * codes.filter((code) => world.value(id, code, period) !== null).length >= codes.length
    if (!SHARED.has(key)) SHARED.set(key, periods.findLast(most))
    return SHARED.get(key)
  }

  /** Which ways it lies from the country, the fylke and the middle of its like. */
  function waysBesideOthers(id: string, code: string): Set<Way | 0> {
    const place = world.places.get(code)
    const period = place && sharedPeriod(id, place.level)
    const record = world.record(id)
    if (!period || place.level === 'land' || isTotal(record) || FORETOLD.has(id)) return new Set()
    const own = unitsAt(id, code, period)
    const others = [
      world.value(id, '0', period),
      place.level === 'kommune' ? world.value(id, code.slice(0, 2), period) : null,
      world.middle(id, place, period),
    ]
    return new Set(
      others.flatMap((other) =>
        own === null || other === null
          ? []
          : [wayOf(shownUnits(other, record.decimals), own, record)],
      ),
    )
  }

  /** Which way it is foretold to go, from what is known. */
  function waysAhead(id: string, code: string): Set<Way | 0> {
    const of = FORETOLD.get(id)
    const known = of && newestOf(of, code)
    const ahead = newestOf(id, code)
    if (!of || !known || !ahead) return new Set()
    const [from, to] = [unitsAt(of, code, known), unitsAt(id, code, ahead)]
    return new Set(from === null || to === null ? [] : [wayOf(from, to, world.record(of))])
  }

  /** All the ways that a figure may be said to go or to lie here: the same for every claim of it. */
  const WAYS = new Map<string, readonly (Way | 0)[]>()
  function ways(id: string, code: string): readonly (Way | 0)[] {
    const key = `${id} ${code}`
    const found = WAYS.get(key) ?? [
      ...waysOverTime(id, code),
      ...waysBesideOthers(id, code),
      ...waysAhead(id, code),
      ...(SIGNED.has(id)
        ? [Math.sign(unitsAt(id, code, newestOf(id, code) ?? '') ?? 0) as Way]
        : []),
    ]
    WAYS.set(key, found)
    return found
  }

  return (claim, code) => {
    const said = waySaid(claim)
    const direction = DIRECTIONS.get(claim.indicator)
    const own = ways(claim.indicator, code)
    if (said !== 0) {
      const same = SAME_THING.find((ids) => ids.includes(claim.indicator)) ?? [claim.indicator]
      return same.flatMap((id) => ways(id, code)).some((way) => way === -said)
    }
    if (direction === 'neutral') return own.some((way) => way !== 0)
    return own.includes(direction === 'higher-better' ? -1 : 1)
  }
}
