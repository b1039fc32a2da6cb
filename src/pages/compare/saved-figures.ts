/** The figures behind the table, of every period: what is saved, and what is drawn as lines. Pure. */
import type { Period } from '../../domain/observation.ts'
import { groupFromId } from '../../domain/group-kinds.ts'
import type { PlaceCode } from '../../domain/place.ts'
import { at } from '../../domain/series.ts'
import { enoughForMiddle } from '../../domain/peers.ts'
import { median } from '../../domain/summary-statistics.ts'
import { exactOf } from '../../observations/exact-figures.ts'
import { regionAt, type RegionSeries } from '../../observations/region-series.ts'
import type { ExactShard, IndicatorSummary, RegionMaking } from '../../observations/shards.ts'
import type { MiddleOf } from './compare-data.ts'
import type { SeriesByPlace } from './ranking-model.ts'
import type { FigureOf } from './saved-comparison.ts'
import type { CompareRow } from './table-model.ts'

/** What has come of one indicator. */
export interface IndicatorHistory {
  readonly series: SeriesByPlace
  readonly exact: ExactShard
  /** Null where no region is in the table, or none has figures. */
  readonly regions: {
    readonly series: ReadonlyMap<string, RegionSeries>
    readonly made: Readonly<Record<string, RegionMaking>>
  } | null
}

interface Asked {
  readonly histories: ReadonlyMap<string, IndicatorHistory>
  readonly peers: readonly PlaceCode[]
  readonly middleOf: MiddleOf
}

/** Each row's figure in any period: a place's, a region's, or the middle of the peers'. */
export function figuresOfRows({ histories, peers, middleOf }: Asked): FigureOf {
  return (row, summary, period) => {
    const history = histories.get(summary.id)
    if (!history) return [null, null]
    if (row.kind === 'peers') return peersFigure(history, summary, period)
    const shown =
      row.kind === 'group' ? ofRegion(history, row, period) : ofPlace(history, row.code, period)
    return [shown, exactOf(history.exact, period, row.code, shown)]
  }

  function peersFigure(history: IndicatorHistory, summary: IndicatorSummary, period: Period) {
    const shown = peers.map((code) => ofPlace(history, code, period))
    const known = middleOf(summary, period)
    const value = known === undefined ? middle(shown) : known
    const exact = peers.map((code, i) => exactOf(history.exact, period, code, shown[i] ?? null))
    return [value, value === null ? null : middle(exact)] as const
  }
}

const middle = (values: readonly (number | null)[]): number | null =>
  enoughForMiddle(values) ? median(values) : null

function ofPlace({ series }: IndicatorHistory, code: PlaceCode, period: Period): number | null {
  const own = series.get(code)
  return own ? at(own, period).value : null
}

function ofRegion({ regions }: IndicatorHistory, { code }: CompareRow, period: Period) {
  const kind = groupFromId(code)?.kind
  const region = regions?.series.get(code)
  if (!regions || !region || !kind || regions.made[kind] === 'none') return null
  return regionAt(region, period).value
}
