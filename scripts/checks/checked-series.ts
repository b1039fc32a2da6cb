import type { Indicator } from '../../src/domain/indicator.ts'
import type { Observation } from '../../src/domain/observation.ts'

/** One series as the checks see it. */
export interface CheckedSeries {
  readonly id: string
  readonly indicator: Indicator
  readonly rows: readonly Observation[]
}
