/** Makes the files that pages read from the figures, places and paper in `data/`. */
import { INDICATORS } from '../../src/catalogue/index.ts'
import { borderHistory } from '../../src/domain/borders.ts'
import type { Language } from '../../src/domain/indicator.ts'
import type { Manifest } from '../../src/domain/manifest.ts'
import type { Paper } from '../../src/domain/paper.ts'
import { placeHistories } from '../../src/domain/place-history.ts'
import type { KommuneTopology } from '../../src/map/boundaries.ts'
import { findingLine } from '../checks/finding.ts'
import { definitionFindings } from '../content/definition-findings.ts'
import { readPaper } from '../content/read-paper.ts'
import { readBoundaries } from '../places/boundary-store.ts'
import { readManifest } from '../promote/data-store.ts'
import { readTowns } from '../places/towns.ts'
import type { Places } from '../places/read-places.ts'
import { readPlaces } from '../places/read-places.ts'
import { ageShards } from './age-shards.ts'
import { cataloguedIndicators, catalogueShard, isWhole, todaysBorders } from './catalogue-shards.ts'
import { readFacilities } from '../facilities/facility-store.ts'
import { facilityShards } from './facility-shards.ts'
import { factsShard, indicatorShard } from './indicator-shards.ts'
import { groupsShard } from './groups-shard.ts'
import type { IndicatorTable } from './indicator-table.ts'
import { latestOfTheme, latestShard } from './latest-shard.ts'
import { locatorShard } from './locator-shards.ts'
import { mapShards } from './map-shards.ts'
import { checksumsShard } from './checksums-shard.ts'
import { placeCards } from './place-cards.ts'
import { placeShards } from './place-shards.ts'
import { withStandouts } from './place-standouts.ts'
import { placesShard } from './places-shard.ts'
import { receiptFiles } from './receipt-files.ts'
import { readTable } from './read-observations.ts'
import { sayingsShard } from './sayings-shards.ts'
import { sourceBook } from './source-words.ts'
import { tileShard } from './tile-shard.ts'
import { withReasons } from './whole-file.ts'

/** Border changes before this are history that no figure of ours reaches back to. */
const HISTORY_SINCE = '1990-01-01'

const LANGUAGES: readonly Language[] = ['nb', 'nn']

/** Everything that figures' files are made from. */
export interface FigureInput {
  readonly places: Places
  /** The catalogued indicators, in order. */
  readonly tables: readonly IndicatorTable[]
  readonly manifest: Manifest
  readonly paper: Paper
}

/** Paths below `public/data/`, and what is to be written there as JSON. */
export type Shards = Map<string, unknown>

/** The files made from figures: catalogue, newest, places, indicators and pyramids. */
function figureShards({ places, manifest, paper, ...input }: FigureInput): Shards {
  const book = sourceBook(INDICATORS, manifest)
  const tables = input.tables.map((table) =>
    !table.parts && isWhole(table.indicator, book) ? withReasons(table, places) : table,
  )
  const borders = borderHistory(
    places.changes,
    places.kommuner.map(({ code }) => code),
  )
  const { changes, versions } = places
  const historyOf = placeHistories({ changes, versions, borders, since: HISTORY_SINCE })
  const cards = placeCards(places, historyOf)
  const about = { book, paper, borders: todaysBorders(places) }
  const catalogues = {
    nb: catalogueShard(tables, about, 'nb'),
    nn: catalogueShard(tables, about, 'nn'),
  }
  const latest = latestShard(tables, places)
  const checksums = checksumsShard(tables, manifest)
  return new Map<string, unknown>([
    ...LANGUAGES.map((language) => [`katalog.${language}.json`, catalogues[language]] as const),
    ['siste.json', latest],
    ...paper.themes.map(
      (theme) => [`siste/${theme.id}.json`, latestOfTheme(theme, tables, places)] as const,
    ),
    ['sjekksummer.json', checksums],
    ...withStandouts(placeShards(cards, tables), { catalogues, latest, checksums }),
    ...tables.map(
      (table) => [`indikator/${table.id}.json`, indicatorShard(table, places)] as const,
    ),
    ...tables.map((table) => [`fakta/${table.id}.json`, factsShard(table, book)] as const),
    ...tables.flatMap((table) => (table.parts ? [...ageShards(table.indicator, table.parts)] : [])),
  ])
}

/** The catalogued indicators with their figures, read from `<dataDir>/observations/`. */
export const readTables = (dataDir: string): Promise<IndicatorTable[]> =>
  Promise.all(cataloguedIndicators(INDICATORS).map((indicator) => readTable(dataDir, indicator)))

const locatorFiles = (coarse: KommuneTopology, fine: KommuneTopology): Shards =>
  new Map(
    Object.entries(mapShards(coarse, fine)).map(([code, map]) => [
      `lokator/${code}.json`,
      locatorShard(map),
    ]),
  )

async function facilityFiles(dataDir: string): Promise<Shards> {
  const facilities = await readFacilities(dataDir)
  return new Map([...facilities].flatMap(([id, rows]) => [...facilityShards(id, rows)]))
}

/**
 * Every file below `public/data/` as JSON text by path, made from a data folder. The same folder
 * gives the same text. Throws when the catalogue or the paper is not as it should be, saying what
 * to mend, and when the folder is not whole, naming the file and the command.
 */
export async function buildShards(dataDir: string): Promise<Map<string, string>> {
  const faults = await definitionFindings(dataDir)
  if (faults.length > 0) throw new Error(faults.map(findingLine).join('\n'))
  const [places, tables, manifest, paper, coarse, fine] = await Promise.all([
    readPlaces(dataDir),
    readTables(dataDir),
    readManifest(dataDir),
    readPaper(dataDir),
    readBoundaries(dataDir, 'coarse'),
    readBoundaries(dataDir, 'fine'),
  ])
  const shards: Shards = new Map([
    ['steder.json', placesShard(places, await readTowns(dataDir))],
    ['grupper.json', groupsShard(places)],
    ...LANGUAGES.map((language) => [`ord.${language}.json`, sayingsShard(language)] as const),
    ...locatorFiles(coarse, fine),
    ['kart/kommuner.json', coarse],
    ['kart/kommuner-fin.json', fine],
    ['kart/ruter.json', tileShard(places, coarse)],
    ...figureShards({ places, tables, manifest, paper }),
    ...(await facilityFiles(dataDir)),
    ...(await receiptFiles(dataDir, { places, tables, manifest })),
  ])
  return new Map([...shards].map(([path, shard]) => [path, JSON.stringify(shard)]))
}
