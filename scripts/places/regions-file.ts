import type { PlaceCode } from '../../src/domain/place.ts'
import { parseCsv } from './csv-table.ts'

const COLUMNS = [
  'code',
  'name',
  'fylke',
  'fylke_name',
  'kostra_group',
  'centrality_index',
  'centrality_class',
  'economic_region',
  'economic_region_name',
] as const

/** What the file knows of a kommune that KLASS may not answer. */
export interface RegionRow {
  readonly kostraGroup: string
  readonly centralityIndex: number
  readonly centralityClass: string
  readonly economicRegion: { readonly code: string; readonly name: string }
}

/** Regions of each kommune from a CSV with exactly the columns above; throws naming a bad row. */
export function parseRegionsFile(text: string, file: string): ReadonlyMap<PlaceCode, RegionRow> {
  return new Map(
    parseCsv(text, COLUMNS, file).map((row) => [
      valid(row.code, /^\d{4}$/, 'code', file),
      {
        kostraGroup: valid(row.kostra_group, /^EKG\d\d$/, 'kostra_group', file),
        centralityIndex: Number(valid(row.centrality_index, /^\d{1,4}$/, 'centrality_index', file)),
        centralityClass: valid(row.centrality_class, /^0[1-6]$/, 'centrality_class', file),
        economicRegion: {
          code: valid(row.economic_region, /^\d{5}$/, 'economic_region', file),
          name: valid(row.economic_region_name, /\S/, 'economic_region_name', file),
        },
      },
    ]),
  )
}

function valid(text: string, pattern: RegExp, column: string, file: string): string {
  if (pattern.test(text)) return text
  throw new Error(`${file}: "${text}" in column ${column} does not look like ${pattern.source}.`)
}
