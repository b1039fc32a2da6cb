/** The figures for those who reuse them: CSV, JSON-stat and their metadata, and one zip of all. */
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { strToU8, zipSync, type Zippable } from 'fflate'
import { COUNTRY } from '../../src/domain/place.ts'
import type {
  CatalogueShard,
  IndicatorSummary,
  OthersShard,
} from '../../src/observations/shards.ts'
import { readPlaces, type Places } from '../places/read-places.ts'
import { indicatorCsv, placeCsvs, placesCsv, type Names } from './csv-files.ts'
import { jsonStat } from './json-stat.ts'
import { csvwMetadata, dataPackage } from './metadata.ts'
import { rowsIn, type OpenTable } from './open-table.ts'
import { readme } from './readme.ts'

/** Zips of the same files are the same bytes. The first time that a zip can tell. */
const NO_TIME = new Date(1980, 0, 1)

/** The country, the fylker and the kommuner, by code. */
const namesOf = ({ fylker, kommuner }: Places): Names =>
  new Map([
    [COUNTRY, 'Norge'],
    ...[...fylker, ...kommuner].map(({ code, name }) => [code, name] as const),
  ])

async function readRows(dataDir: string, { id, breakdown }: IndicatorSummary) {
  const path = join(dataDir, 'observations', id)
  if (!breakdown) return rowsIn(await readFile(`${path}.csv`, 'utf8'))
  const files = (await readdir(path)).toSorted()
  const parts = await Promise.all(
    files.map(async (file) =>
      rowsIn(await readFile(join(path, file), 'utf8'), file.replace(/\.csv$/, '')),
    ),
  )
  return parts.flat()
}

/** The indicators that have any figure, as the pages describe them. */
function describedIn(shards: ReadonlyMap<string, string>): IndicatorSummary[] {
  const { indicators } = JSON.parse(shards.get('katalog.nb.json') ?? '') as CatalogueShard
  const others = shards.get('andre.nb.json')
  const all = [...indicators, ...(others ? (JSON.parse(others) as OthersShard).indicators : [])]
  return all.filter(({ periods }) => periods.length > 0)
}

const zipOf = (files: ReadonlyMap<string, string>): Uint8Array => {
  const entries = [...files].map(([path, text]) => [`lokaltall/${path}`, strToU8(text)] as const)
  return zipSync(Object.fromEntries(entries) as Zippable, { level: 6, mtime: NO_TIME })
}

/**
 * Every file below `tall/`, by path. `shards` are the pages' files, of the same data folder;
 * `version` is theirs. Throws when the folder names a place that is none of today.
 */
export async function openFiles(
  dataDir: string,
  shards: ReadonlyMap<string, string>,
  version: string,
): Promise<Map<string, string | Uint8Array>> {
  const names = namesOf(await readPlaces(dataDir))
  const tables: OpenTable[] = []
  for (const summary of describedIn(shards))
    tables.push({ summary, rows: await readRows(dataDir, summary) })
  const csvs = new Map([
    ['steder', placesCsv(names)],
    ...tables.map((table) => [table.summary.id, indicatorCsv(table, names)] as const),
  ])
  const packaged = new Map([
    ['LESMEG.md', readme(tables, version)],
    ['datapackage.json', JSON.stringify(dataPackage(tables, csvs, version), null, 1)],
    ...[...csvs].map(([id, text]) => [`${id}.csv`, text] as const),
    ...tables.map(
      (table) =>
        [`${table.summary.id}.csv-metadata.json`, JSON.stringify(csvwMetadata(table))] as const,
    ),
  ])
  return new Map<string, string | Uint8Array>([
    ...packaged,
    ...tables.map(
      (table) => [`${table.summary.id}.json`, JSON.stringify(jsonStat(table, names))] as const,
    ),
    ...[...placeCsvs(tables)].map(([place, text]) => [`sted/${place}.csv`, text] as const),
    ['lokaltall.zip', zipOf(packaged)],
  ])
}
