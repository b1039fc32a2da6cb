import { levelOf, type PlaceCode } from '../../domain/place.ts'
import { median } from '../../domain/summary-statistics.ts'
import {
  nearest,
  scaleDimensions,
  type Dimension,
  type Likeness,
  type Measure,
} from '../../domain/similarity.ts'
import { DIMENSION_IDS, type DimensionId } from '../../domain/dimension-weights.ts'
import type { CompareData } from './compare-data.ts'
import { inLogarithms, measuredBy } from './dimensions.ts'
import type { Selection } from './selection.ts'

const logarithm = (value: number | null): number | null =>
  value !== null && value > 0 ? Math.log2(value) : null

const logarithmsOf = (values: Measure): Measure =>
  new Map([...values].map(([code, value]) => [code, logarithm(value)]))

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

function measuresOf(data: CompareData, id: DimensionId): Measure[] {
  if (id === 'sentralitet') return [centrality(data.kommuner)]
  const values = measuredBy(id, data.catalogue.indicators).map((one) => data.newest(one).values)
  return inLogarithms(id) ? values.map(logarithmsOf) : values
}

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
    DIMENSION_IDS.map((id): Dimension => ({ id, measures: measuresOf(data, id) })),
    level,
  )
  return nearest(own, everywhere ? level : data.peers(own).members, dimensions, weights)
}
