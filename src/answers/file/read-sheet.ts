/**
 * Opens a sheet that any version has written, and anything else without harm: a file may come from
 * anyone, so nothing of it is believed before it has been looked at.
 */
import * as v from 'valibot'
import { todaysJson, type Migrations, type VersionFault } from '../../domain/versioned-json.ts'
import { SHEET_FORMAT, SHEET_VERSION, type Sheet } from '../model/sheet.ts'
import { MIGRATIONS } from './migrations.ts'
import { isTooDeep } from './nesting.ts'
import { asSheet, SHEET_SCHEMA } from './sheet-schema.ts'

/** What is wrong with a text that should have been a sheet. */
export type SheetFault =
  | { readonly kind: 'too-large'; readonly characters: number }
  | { readonly kind: 'too-deep' }
  | VersionFault
  /** `where`: the way to the first wrong part, such as `themes.0.questions.1.blocks`. */
  | { readonly kind: 'malformed'; readonly where: string }

export type ReadSheet =
  | { readonly ok: true; readonly sheet: Sheet }
  | { readonly ok: false; readonly fault: SheetFault }

/** Some thirty novels; more is no sheet of ours, and would only cost time. */
export const LONGEST_SHEET = 20_000_000

/** Reads a sheet's file; `migrations` by the version that is left behind. */
export function readSheet(written: string, migrations: Migrations = MIGRATIONS): ReadSheet {
  if (written.length > LONGEST_SHEET)
    return failed({ kind: 'too-large', characters: written.length })
  if (isTooDeep(written)) return failed({ kind: 'too-deep' })
  const read = todaysJson(written, { format: SHEET_FORMAT, version: SHEET_VERSION, migrations })
  return 'fault' in read ? failed(read.fault) : checked(read.json)
}

const failed = (fault: SheetFault): ReadSheet => ({ ok: false, fault })

function checked(json: unknown): ReadSheet {
  const result = v.safeParse(SHEET_SCHEMA, json, { abortEarly: true })
  if (!result.success)
    return failed({ kind: 'malformed', where: v.getDotPath(result.issues[0]) ?? '' })
  const { $schema: _, ...sheet } = result.output
  return { ok: true, sheet: asSheet(sheet) }
}
