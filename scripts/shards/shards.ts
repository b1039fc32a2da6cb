/** Makes the files that pages read from the figures, places and paper in `data/`. */
import { INDICATORS } from '../../src/catalogue/index.ts'
import { borderHistory } from '../../src/domain/borders.ts'
import type { Indicator, Language } from '../../src/domain/indicator.ts'
import type { Manifest } from '../../src/domain/manifest.ts'
import type { Paper } from '../../src/domain/paper.ts'
import { placeHistories } from '../../src/domain/place-history.ts'
import { packedTopology } from '../../src/observations/border-shards.ts'
import type { GroupsShard } from '../../src/observations/shards.ts'
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
import {
  cataloguedIndicators,
  catalogueShard,
  isWhole,
  othersShard,
  todaysBorders,
  type CatalogueInput,
} from './catalogue-shards.ts'
import { readFacilities } from '../facilities/facility-store.ts'
import { exactShard } from './exact-shards.ts'
import { facilityShards } from './facility-shards.ts'
import { fileSizes } from './file-sizes.ts'
import { factsShard, indicatorShard } from './indicator-shards.ts'
import { groupsShard } from './groups-shard.ts'
import type { IndicatorTable } from './indicator-table.ts'
import { latestOfBases, latestOfTheme, latestShard } from './latest-shard.ts'
import { locatorShard } from './locator-shards.ts'
import { mapShards } from './map-shards.ts'
import { checksumsShard } from './checksums-shard.ts'
import { splitByPaper, type SplitTables } from './paper-tables.ts'
import { placeCards, type HistoryOf } from './place-cards.ts'
import { placeShards } from './place-shards.ts'
import { withStandings } from './place-standings.ts'
import { withStandouts } from './place-standouts.ts'
import { otherNamesShard, placesShard } from './places-shard.ts'
import { receiptFiles, withInputs } from './receipt-files.ts'
import { readTable } from './read-observations.ts'
import { populationOf, regionsOf, regionsShard } from './region-shards.ts'
import { regionRows } from './region-values.ts'
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
  /** All records, also those that no page has. */
  readonly indicators: readonly Indicator[]
}

/** Paths below `public/data/`, and what is to be written there as JSON. */
export type Shards = Map<string, unknown>

/** The files made from figures: catalogue, newest, places, indicators and pyramids. */
export function figureShards({
  places,
  manifest,
  paper,
  indicators,
  ...input
}: FigureInput): Shards {
  const book = sourceBook(indicators, manifest)
  const tables = input.tables.map((table) =>
    !table.parts && isWhole(table.indicator, book) ? withReasons(table, places) : table,
  )
  const split = splitByPaper(tables, paper)
  const about = { book, paper, borders: todaysBorders(places) }
  const catalogues = {
    nb: catalogueShard(split, about, 'nb'),
    nn: catalogueShard(split, about, 'nn'),
  }
  const latest = latestShard(split.paper, places)
  const checksums = checksumsShard(split.paper, manifest)
  const cards = placeCards(places, historiesOf(places))
  const standing = withStandings(placeShards(cards, split.paper), catalogues.nb, latest)
  return new Map<string, unknown>([
    ...LANGUAGES.map((language) => [`katalog.${language}.json`, catalogues[language]] as const),
    ['siste.json', latest],
    ['siste/grunnlag.json', latestOfBases(tables, places)],
    ...paper.themes.map(
      (theme) => [`siste/${theme.id}.json`, latestOfTheme(theme, split.paper, places)] as const,
    ),
    ...(split.others.length > 0 ? otherFiles(split, about, places) : []),
    ['sjekksummer.json', checksums],
    ...withStandouts(standing, { catalogues, latest, checksums }),
    ...tables.map(
      (table) => [`indikator/${table.id}.json`, indicatorShard(table, places)] as const,
    ),
    ...tables.map((table) => [`fakta/${table.id}.json`, factsShard(table, book)] as const),
    ...tables.flatMap((table) => (table.parts ? [...ageShards(table.indicator, table.parts)] : [])),
  ])
}

function historiesOf({ changes, versions, kommuner }: Places): HistoryOf {
  const borders = borderHistory(
    changes,
    kommuner.map(({ code }) => code),
  )
  return placeHistories({ changes, versions, borders, since: HISTORY_SINCE })
}

/** What only the pages of all indicators read: nothing of it weighs on a place's page. */
const otherFiles = (split: SplitTables, about: CatalogueInput, places: Places): Shards =>
  new Map<string, unknown>([
    ...LANGUAGES.map(
      (language) => [`andre.${language}.json`, othersShard(split, about, language)] as const,
    ),
    ['siste/andre.json', latestShard(split.others, places)],
  ])

/** The catalogued indicators with their figures, read from `<dataDir>/observations/`. */
export async function readTables(
  dataDir: string,
  indicators: readonly Indicator[] = INDICATORS,
): Promise<IndicatorTable[]> {
  const tables: IndicatorTable[] = []
  // One at a time: the rows of a thousand files would not lie in memory together.
  for (const indicator of cataloguedIndicators(indicators))
    tables.push(await readTable(dataDir, indicator))
  return tables
}

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

/** What the regions have of each indicator that is shown, and what is exact of its figures. */
async function regionFiles(
  dataDir: string,
  groups: GroupsShard,
  tables: readonly IndicatorTable[],
  indicators: readonly Indicator[],
): Promise<Shards> {
  const all = await withInputs(dataDir, tables, indicators)
  const tableOf = (id: string): IndicatorTable => {
    const table = all.get(id)
    if (!table) throw new Error(`Regions need the figures of "${id}", which have not been read.`)
    return table
  }
  const regions = regionsOf(groups)
  const shown = tables.filter(
    ({ indicator }) =>
      indicator.role === 'shown' && !indicator.parts && indicator.levels.includes('kommune'),
  )
  return new Map(
    shown.flatMap((table): [string, unknown][] => {
      const rows = regionRows(table, regions, tableOf)
      return [
        [`regioner/${table.id}.json`, regionsShard(table, regions, rows)],
        [`noyaktig/${table.id}.json`, exactShard(table, rows)],
      ]
    }),
  )
}

/**
 * Every file below `public/data/` as JSON text by path, made from a data folder. The same folder
 * gives the same text. Throws when the catalogue or the paper is not as it should be, saying what
 * to mend, and when the folder is not whole, naming the file and the command.
 */
export async function buildShards(
  dataDir: string,
  indicators: readonly Indicator[] = INDICATORS,
): Promise<Map<string, string>> {
  const faults = await definitionFindings(dataDir)
  if (faults.length > 0) throw new Error(faults.map(findingLine).join('\n'))
  const [places, tables, manifest, paper, coarse, fine] = await Promise.all([
    readPlaces(dataDir),
    readTables(dataDir, indicators),
    readManifest(dataDir),
    readPaper(dataDir),
    readBoundaries(dataDir, 'coarse'),
    readBoundaries(dataDir, 'fine'),
  ])
  const groups = groupsShard(places, populationOf(tables))
  const shards: Shards = new Map([
    ['steder.json', placesShard(places)],
    ['andre-navn.json', otherNamesShard(places, await readTowns(dataDir))],
    ['grupper.json', groups],
    ...LANGUAGES.map((language) => [`ord.${language}.json`, sayingsShard(language)] as const),
    ...locatorFiles(coarse, fine),
    ['kart/kommuner.json', packedTopology(coarse)],
    ['kart/kommuner-fin.json', packedTopology(fine)],
    ['kart/ruter.json', tileShard(places, coarse)],
    ...figureShards({ places, tables, manifest, paper, indicators }),
    ...(await regionFiles(dataDir, groups, tables, indicators)),
    ...(await facilityFiles(dataDir)),
    ...(await receiptFiles(dataDir, { places, tables, manifest, indicators })),
  ])
  const texts = new Map([...shards].map(([path, shard]) => [path, JSON.stringify(shard)]))
  return texts.set('storrelser.json', JSON.stringify(fileSizes(texts)))
}
