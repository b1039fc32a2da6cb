import { isPeriodOf } from '../../src/domain/period-code.ts'
import type { Observation, Period } from '../../src/domain/observation.ts'
import type { PlaceCode } from '../../src/domain/place.ts'
import type { CheckedSeries } from './checked-series.ts'
import { error, examples } from './finding.ts'
import type { Finding } from './finding.ts'

/** Periods that are not of the record's kind: quarters where years are promised. */
export function checkShape({ id, indicator, rows }: CheckedSeries): Finding[] {
  const { kind } = indicator.period
  const wrong = [...new Set(rows.map(({ period }) => period))].filter(
    (one) => !isPeriodOf(kind, one),
  )
  if (!wrong.length) return []
  const message = `periods are not of the kind "${kind}": ${examples(wrong)}`
  return [error(id, message, 'mend the record’s period kind, or the adapter', 'shape')]
}

/** What a figure is multiplied by when percent and share, or ones and thousands, are confused. */
const FLIPS = [100, 0.01, 1000, 0.001]
const FEWEST_PLACES = 10

/**
 * Whether the figures of most places jump by a hundred or a thousand times at once: from one
 * period to the next, or in a period that is there now.
 */
export function checkUnits(
  { id, rows }: CheckedSeries,
  present: readonly Observation[] = [],
): Finding[] {
  const now = byPeriod(rows)
  const before = byPeriod(present)
  const periods = [...now.keys()].sort()
  const flipped = periods.flatMap((period, i) => {
    const figures = now.get(period) as Figures
    const against = [now.get(periods[i - 1] ?? ''), before.get(period)]
    const factor = against.map((one) => one && flipOf(one, figures)).find((one) => one)
    return factor === undefined ? [] : [`${period} (${factor} times)`]
  })
  if (!flipped.length) return []
  return [
    error(
      id,
      `the figures of most places are a hundred or a thousand times what they were: ${examples(flipped)}`,
      'the source has changed its unit (percent and share, thousands and ones): give the record a scale, or mend the adapter',
      'units',
    ),
  ]
}

type Figures = ReadonlyMap<PlaceCode, number>

function byPeriod(rows: readonly Observation[]): Map<Period, Map<PlaceCode, number>> {
  const periods = new Map<Period, Map<PlaceCode, number>>()
  for (const { place, period, value } of rows) {
    if (value === null || value === 0) continue
    const figures = periods.get(period) ?? new Map<PlaceCode, number>()
    periods.set(period, figures.set(place, value))
  }
  return periods
}

function flipOf(before: Figures, now: Figures): number | undefined {
  const ratios = [...now].flatMap(([place, value]) => {
    const old = before.get(place)
    return old === undefined ? [] : [value / old]
  })
  if (ratios.length < FEWEST_PLACES) return undefined
  const middle = ratios.sort((a, b) => a - b)[Math.floor(ratios.length / 2)] ?? 1
  return FLIPS.find((flip) => middle / flip > 0.5 && middle / flip < 2)
}

const MOSTLY = 0.9

/**
 * A period in which nearly all are 0, after one in which most were not, or where most of that same
 * period's figures are not in what is there now.
 */
export function checkAllZero(
  { id, rows }: CheckedSeries,
  present: readonly Observation[] = [],
): Finding[] {
  const [now, before] = [partsOfZero(rows), partsOfZero(present)]
  const sorted = [...now.keys()].sort()
  const wasLow = (part: number | undefined) => part !== undefined && part < 0.5
  const wrong = sorted.filter(
    (period, i) =>
      (now.get(period) ?? 0) >= MOSTLY &&
      (wasLow(now.get(sorted[i - 1] ?? '')) || wasLow(before.get(period))),
  )
  if (!wrong.length) return []
  return [
    error(
      id,
      `nearly all figures are 0 in ${examples(wrong)}, where they were not before`,
      'figures that are being revised can stand as 0 at SSB before 08:00: fetch again after noon; if they stay 0, they are missing and the adapter must say so',
      'zeros',
    ),
  ]
}

/** How large a part of a period's figures are 0; nothing of a period with few. */
function partsOfZero(rows: readonly Observation[]): ReadonlyMap<Period, number> {
  const periods = new Map<Period, { all: number; zero: number }>()
  for (const { period, value } of rows) {
    if (value === null) continue
    const { all, zero } = periods.get(period) ?? { all: 0, zero: 0 }
    periods.set(period, { all: all + 1, zero: zero + (value === 0 ? 1 : 0) })
  }
  return new Map(
    [...periods].flatMap(([period, { all, zero }]) =>
      all < FEWEST_PLACES ? [] : [[period, zero / all] as const],
    ),
  )
}
