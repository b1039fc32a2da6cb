import type { Indicator, SourceReference } from '../../src/domain/indicator.ts'
import type { ManifestEntry } from '../../src/domain/manifest.ts'

/** What was asked is the checksum of a file (or several), not the fingerprint of a question. */
const FILES_ASKED = /^[0-9a-f]{64}( [0-9a-f]{64})*$/

/** The record's source as its figures were read: the files of its copy, when they were. */
export const sourceAsRead = (
  { source, copy }: Pick<Indicator, 'source' | 'copy'>,
  entry: Pick<ManifestEntry, 'query'> | undefined,
): SourceReference => (copy && entry && FILES_ASKED.test(entry.query) ? copy : source)
