import type { Manifest } from '../../src/domain/manifest.ts'
import type { ChecksumsShard } from '../../src/observations/shards.ts'
import type { IndicatorTable } from './indicator-table.ts'

/** `sjekksummer.json`: of the indicators that have one observation file, so not of breakdowns. */
export function checksumsShard(
  tables: readonly IndicatorTable[],
  manifest: Manifest,
): ChecksumsShard {
  const ids = new Set(tables.filter(({ parts }) => !parts).map(({ id }) => id))
  const entries = manifest.files.filter(({ indicator }) => ids.has(indicator))
  return Object.fromEntries(entries.map(({ indicator, sha256 }) => [indicator, sha256]))
}
