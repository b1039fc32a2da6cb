/** A file of answers at the check; fetched when somebody opens one. */
import { readSheet } from '../../answers/file/read-sheet.ts'
import { citedSet } from '../../answers/out/checked-set.ts'
import type { SavedSet } from '../../claims/saved-set.ts'

/** What the answers cite; null where the file is no answers. */
export function citedOfFile(written: string): SavedSet | null {
  const read = readSheet(written)
  return read.ok ? citedSet(read.sheet) : null
}
