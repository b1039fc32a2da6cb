import type { Indicator } from '../../src/domain/indicator.ts'
import type { Observation } from '../../src/domain/observation.ts'

/** One series as the checks see it. */
export interface CheckedSeries {
  readonly id: string
  readonly indicator: Indicator
  readonly rows: readonly Observation[]
  /** What wholes are more than their kommuner: figures in no kommune, by `0 2024`. */
  readonly rest?: Readonly<Record<string, number>> | undefined
}
