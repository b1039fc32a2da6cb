import type { Origin } from '../../src/domain/manifest.ts'
import type { Published } from '../pipeline/harmonise.ts'

/** What an adapter hands over for one indicator (or one part of a breakdown). */
export interface Fetched {
  /** Rows in sets of the same borders. */
  readonly published: readonly Published[]
  readonly publisher: string
  /** The table or file, as the publisher names it. */
  readonly source: string
  readonly url: string
  readonly licence: string
  /** When the publisher last updated it; null when not known. */
  readonly updated: string | null
  readonly origin: Origin
  /** Fingerprint of the question asked, or the file's sha256. */
  readonly query: string
}
