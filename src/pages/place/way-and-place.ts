import type { CardModel } from '../../cards/card-model.ts'
import { firstAndLast } from '../../domain/series.ts'
import type { PlaceFacts } from '../../observations/shards.ts'

/** Whether there are figures enough to draw a line between. */
export const hasWay = ({ series }: CardModel): boolean =>
  series.place !== undefined && firstAndLast(series.place) !== null

/** Whether there are others of the same period that it lies among. */
export const isPlaced = ({ summary, compared }: CardModel, { level }: PlaceFacts): boolean =>
  compared !== null && compared.period === summary.newest && level !== 'land'
