/** JSON files of our own, which say their format and the version that wrote them. */

/** To the next version. What is wrong in the file stays wrong, and is found afterwards. */
export type Migration = (older: object) => object

/** By the version that is left behind. */
export type Migrations = Readonly<Record<number, Migration>>

export interface VersionedFormat {
  readonly format: string
  /** Today's. */
  readonly version: number
  readonly migrations: Migrations
}

export type VersionFault =
  | { readonly kind: 'not-json' }
  /** JSON, but not of this format. */
  | { readonly kind: 'not-ours' }
  | { readonly kind: 'newer-version'; readonly version: number }

/**
 * The file in today's version, whichever version wrote it: its format and version are then known,
 * and nothing else of it is.
 */
export function todaysJson(
  written: string,
  ours: VersionedFormat,
): { readonly json: object } | { readonly fault: VersionFault } {
  const json = parsed(written)
  if (json === undefined) return { fault: { kind: 'not-json' } }
  const version = versionOf(json, ours.format)
  if (version === null) return { fault: { kind: 'not-ours' } }
  if (version > ours.version) return { fault: { kind: 'newer-version', version } }
  return { json: migrated(json as object, version, ours) }
}

/** Undefined is no JSON value. A byte order mark in front is what some editors add. */
function parsed(written: string): unknown {
  try {
    return JSON.parse(written.replace(/^\ufeff/, ''))
  } catch {
    return undefined
  }
}

/** Null when it is of no version of the format. */
function versionOf(json: unknown, ours: string): number | null {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return null
  const { format, version } = json as { format?: unknown; version?: unknown }
  return format === ours && Number.isInteger(version) && (version as number) >= 0
    ? (version as number)
    : null
}

/** One version at a time. */
function migrated(json: object, version: number, ours: VersionedFormat): object {
  const migrate = ours.migrations[version]
  if (version >= ours.version || !migrate) return json
  return migrated({ ...migrate(json), version: version + 1 }, version + 1, ours)
}
