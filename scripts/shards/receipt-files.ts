import { prerequisitesOf } from '../../src/catalogue/inputs.ts'
import type { Indicator } from '../../src/domain/indicator.ts'
import type { Manifest } from '../../src/domain/manifest.ts'
import { readUpdates } from '../report/changes-store.ts'
import type { Places } from '../places/read-places.ts'
import { changesShard, revisionsOf } from './changes-shard.ts'
import { formerAreas } from './former-areas.ts'
import type { IndicatorTable } from './indicator-table.ts'
import { readTable } from './read-observations.ts'
import { receiptOf } from './receipt-shards.ts'
import { sourceBook } from './source-words.ts'

interface ReceiptFilesInput {
  readonly places: Places
  /** The catalogued indicators. */
  readonly tables: readonly IndicatorTable[]
  readonly manifest: Manifest
  /** All records. */
  readonly indicators: readonly Indicator[]
}

/** The change log, a receipt for every catalogued indicator, and what today's places were before. */
export async function receiptFiles(
  dataDir: string,
  { places, tables, manifest, indicators }: ReceiptFilesInput,
): Promise<Map<string, unknown>> {
  const [updates, all] = await Promise.all([
    readUpdates(dataDir),
    withInputs(dataDir, tables, indicators),
  ])
  const book = sourceBook(indicators, manifest)
  const context = { book, tables: all, revisions: revisionsOf(updates) }
  const names = new Map(
    [...places.kommuner, ...places.fylker].map(({ code, name }) => [code, name]),
  )
  const shown = tables.filter(({ indicator }) => indicator.role === 'shown')
  return new Map<string, unknown>([
    ['endringer.json', changesShard(updates, new Set(shown.map(({ id }) => id)), names)],
    ['opphav.json', formerAreas(places)],
    ...tables.map((table) => [`kvittering/${table.id}.json`, receiptOf(table, context)] as const),
  ])
}

/** The tables, and those of indicators that they are worked out from or weighted by, and that have no page. */
export async function withInputs(
  dataDir: string,
  tables: readonly IndicatorTable[],
  indicators: readonly Indicator[],
): Promise<ReadonlyMap<string, IndicatorTable>> {
  const known = new Map(tables.map((table) => [table.id, table]))
  const ids = new Set(tables.flatMap(({ indicator }) => prerequisitesOf(indicator)))
  const lacking = indicators.filter(({ id }) => ids.has(id) && !known.has(id))
  const read = await Promise.all(lacking.map((indicator) => readTable(dataDir, indicator)))
  for (const table of read) known.set(table.id, table)
  return known
}
