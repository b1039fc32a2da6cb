/**
 * Opens a sheet that any version has written, and anything else without harm: a file may come from
 * anyone, so nothing of it is believed before it has been looked at.
 */
import * as v from 'valibot'
import { SHEET_FORMAT, SHEET_VERSION, type Sheet } from '../model/sheet.ts'
import { MIGRATIONS, type Migration } from './migrations.ts'
import { isTooDeep } from './nesting.ts'
import { asSheet, SHEET_SCHEMA } from './sheet-schema.ts'

/** What is wrong with a text that should have been a sheet. */
export type SheetFault =
  | { readonly kind: 'too-large'; readonly characters: number }
  | { readonly kind: 'too-deep' }
  | { readonly kind: 'not-json' }
  /** JSON, but not of ours. */
  | { readonly kind: 'not-a-sheet' }
  | { readonly kind: 'newer-version'; readonly version: number }
  /** `where`: the way to the first wrong part, such as `themes.0.questions.1.blocks`. */
  | { readonly kind: 'malformed'; readonly where: string }

export type ReadSheet =
  { readonly ok: true; readonly sheet: Sheet } | { readonly ok: false; readonly fault: SheetFault }

/** Some thirty novels; more is no sheet of ours, and would only cost time. */
export const LONGEST_SHEET = 20_000_000

/** Reads a sheet's file; `migrations` by the version that is left behind. */
export function readSheet(
  written: string,
  migrations: Readonly<Record<number, Migration>> = MIGRATIONS,
): ReadSheet {
  if (written.length > LONGEST_SHEET)
    return failed({ kind: 'too-large', characters: written.length })
  if (isTooDeep(written)) return failed({ kind: 'too-deep' })
  const json = parsed(written)
  if (json === undefined) return failed({ kind: 'not-json' })
  const version = versionOf(json)
  if (version === null) return failed({ kind: 'not-a-sheet' })
  if (version > SHEET_VERSION) return failed({ kind: 'newer-version', version })
  return checked(migrated(json as object, version, migrations))
}

const failed = (fault: SheetFault): ReadSheet => ({ ok: false, fault })

/** Undefined is no JSON value. A byte order mark in front is what some editors add. */
function parsed(written: string): unknown {
  try {
    return JSON.parse(written.replace(/^\ufeff/, ''))
  } catch {
    return undefined
  }
}

/** Null when it is no sheet of any version. */
function versionOf(json: unknown): number | null {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return null
  const { format, version } = json as { format?: unknown; version?: unknown }
  return format === SHEET_FORMAT && Number.isInteger(version) && (version as number) >= 0
    ? (version as number)
    : null
}

/** One version at a time, from the one it was written by up to this one. */
function migrated(
  json: object,
  version: number,
  migrations: Readonly<Record<number, Migration>>,
): unknown {
  const migrate = migrations[version]
  if (version >= SHEET_VERSION || !migrate) return json
  return migrated({ ...migrate(json), version: version + 1 }, version + 1, migrations)
}

function checked(json: unknown): ReadSheet {
  const result = v.safeParse(SHEET_SCHEMA, json, { abortEarly: true })
  if (!result.success)
    return failed({ kind: 'malformed', where: v.getDotPath(result.issues[0]) ?? '' })
  const { $schema: _, ...sheet } = result.output
  return { ok: true, sheet: asSheet(sheet) }
}
