import type { Period } from './observation.ts'

/** How this copy of the figures got here. */
export interface Origin {
  /** True only when our own command asked the publisher's own address. */
  readonly direct: boolean
  /** Where a copy was taken from, in Norwegian; null when direct. */
  readonly via: string | null
  /** When the copy was taken from the publisher, where that is known (ISO date). */
  readonly taken: string | null
  /** When our own command read it (ISO date). */
  readonly read: string
}

export interface ManifestEntry {
  readonly indicator: string
  /** Path below `data/`, for example `observations/folketall.csv`. */
  readonly file: string
  readonly rows: number
  readonly sha256: string
  readonly publisher: string
  /** The table or file, as the publisher names it: `SSB tabell 07459`. */
  readonly source: string
  readonly url: string
  readonly licence: string
  /** When the publisher last updated the table (ISO date or time); null when not known. */
  readonly updated: string | null
  readonly origin: Origin
  /** Fingerprint of the question asked: table, selections, code lists; or the file's own sha256. */
  readonly query: string
  /** Figures that the source gives in no kommune (not stated, Svalbard), by whole: `0 2024`. */
  readonly rest?: Readonly<Record<string, number>>
  /** Ids of the indicators this one was made from; empty unless derived. */
  readonly inputs: readonly string[]
  readonly firstPeriod: Period | null
  readonly lastPeriod: Period | null
}

/** `data/manifest.json`. Written last, so that it never names a file that is not there. */
export interface Manifest {
  readonly version: 1
  readonly files: readonly ManifestEntry[]
}
