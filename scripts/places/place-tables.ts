import type {
  BorderChange,
  Fylke,
  Kommune,
  PeerGroup,
  PeerGroupKind,
  PlaceVersion,
} from '../../src/domain/place.ts'
import { formatCsv, parseCsv, type Row } from './csv-table.ts'

/** A file of `data/places/`: its columns, and how a row becomes a value and back. */
export interface PlaceTable<T> {
  readonly file: string
  format(values: readonly T[]): string
  parse(text: string): readonly T[]
}

function table<T, C extends string>(
  file: string,
  columns: readonly C[],
  toRow: (value: T) => Row<C>,
  fromRow: (row: Row<C>) => T,
): PlaceTable<T> {
  return {
    file,
    format: (values) => formatCsv(columns, values.map(toRow)),
    parse: (text) => parseCsv(text, columns, file).map(fromRow),
  }
}

export const KOMMUNER = table<
  Kommune,
  | 'code'
  | 'name'
  | 'fylke'
  | 'kostra_group'
  | 'centrality_class'
  | 'centrality_index'
  | 'economic_region'
  | 'neighbours'
>(
  'kommuner.csv',
  [
    'code',
    'name',
    'fylke',
    'kostra_group',
    'centrality_class',
    'centrality_index',
    'economic_region',
    'neighbours',
  ],
  (kommune) => ({
    code: kommune.code,
    name: kommune.name,
    fylke: kommune.fylke,
    kostra_group: kommune.kostraGroup,
    centrality_class: kommune.centralityClass,
    centrality_index: kommune.centralityIndex === null ? '' : String(kommune.centralityIndex),
    economic_region: kommune.economicRegion,
    neighbours: kommune.neighbours.join(' '),
  }),
  (row) => ({
    code: row.code,
    name: row.name,
    fylke: row.fylke,
    kostraGroup: row.kostra_group,
    centralityClass: row.centrality_class,
    centralityIndex: row.centrality_index === '' ? null : Number(row.centrality_index),
    economicRegion: row.economic_region,
    neighbours: row.neighbours.split(' ').filter(Boolean),
  }),
)

export const FYLKER = table<Fylke, 'code' | 'name'>(
  'fylker.csv',
  ['code', 'name'],
  ({ code, name }) => ({ code, name }),
  ({ code, name }) => ({ code, name }),
)

export const VERSIONS = table<PlaceVersion, 'code' | 'name' | 'valid_from' | 'valid_to'>(
  'versions.csv',
  ['code', 'name', 'valid_from', 'valid_to'],
  ({ code, name, validFrom, validTo }) => ({
    code,
    name,
    valid_from: validFrom,
    valid_to: validTo ?? '',
  }),
  (row) => ({
    code: row.code,
    name: row.name,
    validFrom: row.valid_from,
    validTo: row.valid_to || null,
  }),
)

export const CHANGES = table<
  BorderChange,
  'date' | 'old_code' | 'old_name' | 'new_code' | 'new_name'
>(
  'changes.csv',
  ['date', 'old_code', 'old_name', 'new_code', 'new_name'],
  ({ date, oldCode, oldName, newCode, newName }) => ({
    date,
    old_code: oldCode,
    old_name: oldName,
    new_code: newCode,
    new_name: newName,
  }),
  (row) => ({
    date: row.date,
    oldCode: row.old_code,
    oldName: row.old_name,
    newCode: row.new_code,
    newName: row.new_name,
  }),
)

export const PEER_GROUPS = table<
  PeerGroup,
  'kind' | 'code' | 'name_nb' | 'name_nn' | 'meaning_nb' | 'meaning_nn'
>(
  'peer-groups.csv',
  ['kind', 'code', 'name_nb', 'name_nn', 'meaning_nb', 'meaning_nn'],
  ({ kind, code, name, meaning }) => ({
    kind,
    code,
    name_nb: name.nb,
    name_nn: name.nn,
    meaning_nb: meaning.nb,
    meaning_nn: meaning.nn,
  }),
  (row) => ({
    kind: row.kind as PeerGroupKind,
    code: row.code,
    name: { nb: row.name_nb, nn: row.name_nn },
    meaning: { nb: row.meaning_nb, nn: row.meaning_nn },
  }),
)
