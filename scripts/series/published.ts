import type { Borders } from '../../src/catalogue/files.ts'
import type { Observation } from '../../src/domain/observation.ts'

/** Rows as a source gave them, with the borders they are on. */
export interface Published {
  readonly borders: Borders
  readonly rows: readonly Observation[]
}
