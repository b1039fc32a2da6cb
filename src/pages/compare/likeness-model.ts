import { levelOf, type PlaceCode } from '../../domain/place.ts'
import { median } from '../../domain/summary-statistics.ts'
import {
  nearest,
  scaleDimensions,
  type Dimension,
  type Likeness,
  type Measure,
} from '../../domain/similarity.ts'
import type { CompareData } from './compare-data.ts'
import { DIMENSIONS, type DimensionRecord } from './dimensions.ts'
import type { Selection } from './selection.ts'

function indicatorMeasure(data: CompareData, id: string, logarithm: boolean): Measure[] {
  const summary = data.summary(id)
  if (!summary) return []
  const { values } = data.newest(summary)
  if (!logarithm) return [values]
  const log = (value: number | null) => (value !== null && value > 0 ? Math.log2(value) : null)
  return [new Map([...values].map(([code, value]) => [code, log(value)]))]
}

/**
 * SSB's centrality index, 0–1000. Where a kommune's is not known, the middle of those of its class
 * stands for it; fylker have none.
 */
export function centrality(kommuner: CompareData['kommuner']): Measure {
  const known = (centralityClass: string) =>
    kommuner.flatMap((one) =>
      one.centrality === centralityClass ? (one.centralityIndex ?? []) : [],
    )
  return new Map(
    kommuner.map((one) => [one.code, one.centralityIndex ?? median(known(one.centrality))]),
  )
}

const dimension = (data: CompareData, record: DimensionRecord): Dimension => ({
  id: record.id,
  measures:
    record.indicators.length === 0
      ? [centrality(data.kommuner)]
      : record.indicators.flatMap((id) => indicatorMeasure(data, id, record.logarithm ?? false)),
})

/**
 * The places most like one, nearest first: among its peers, or among all of its level. The
 * yardsticks are those of all places of the level, so that a distance means the same everywhere.
 */
export function likePlaces(
  data: CompareData,
  own: PlaceCode,
  { weights, everywhere }: Pick<Selection, 'weights' | 'everywhere'>,
): Likeness[] {
  const level = data.codes(levelOf(own))
  const dimensions = scaleDimensions(
    DIMENSIONS.map((record) => dimension(data, record)),
    level,
  )
  return nearest(own, everywhere ? level : data.peers(own).members, dimensions, weights)
}
