import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Origin } from '../../src/domain/manifest.ts'
import type { PeerGroup, PlaceCode } from '../../src/domain/place.ts'
import { neighbours } from '../../src/map/boundaries.ts'
import type { Http } from '../http/http.ts'
import { klassAt } from '../sources/klass.ts'
import { writeAtomically } from './atomic-write.ts'
import type { CommandContext } from './boundaries-command.ts'
import { boundaryFile, readBoundaries } from './boundary-store.ts'
import { parseKostraFile } from './kostra-file.ts'
import { makePlaces } from './make-places.ts'
import { fileOrigin, klassOrigins } from './origins.ts'
import { lostHistory, placeFaults } from './place-checks.ts'
import { readSources, recordSources } from './place-sources.ts'
import { CHANGES, FYLKER, KOMMUNER, PEER_GROUPS, VERSIONS } from './place-tables.ts'
import { readPlaces, type Places } from './read-places.ts'
import { parseRegionsFile } from './regions-file.ts'
import { sourcesOf } from './sources-of-places.ts'

export interface PlacesContext extends CommandContext {
  readonly http: Http
  readonly klassBase: string
  /** `LOKALTALL_ORIGIN`: used when `--origin` is not given. */
  readonly origin: string | undefined
}

const OPTIONS = {
  date: { type: 'string' },
  kostra: { type: 'string' },
  'kostra-origin': { type: 'string' },
  regions: { type: 'string' },
  'regions-origin': { type: 'string' },
  origin: { type: 'string', multiple: true },
} as const

/** Makes `places/*.csv` and its rows of `sources.json`. See `scripts/commands/places.ts`. */
export async function placesCommand(args: readonly string[], context: PlacesContext) {
  const { values } = parseArgs({ args: [...args], options: OPTIONS })
  const date = values.date ?? `${context.today.slice(0, 4)}-01-01`
  const texts = values.origin ?? (context.origin ? [context.origin] : [])
  const origins = klassOrigins(context.klassBase, texts, context.today)
  const before = await readBefore(context.dataDir)
  const kostra = values.kostra ? await readKostra(values.kostra) : keptKostra(before)
  const kostraOrigin = values.kostra
    ? fileOrigin(values['kostra-origin'], '--kostra-origin', context.today)
    : (before.originOf('kostra') ?? fileOrigin(undefined, '--kostra-origin', context.today))
  const regions = values.regions ? await readRegions(values.regions) : null
  const regionsOrigin = regions
    ? fileOrigin(values['regions-origin'], '--regions-origin', context.today)
    : null
  const made = await makePlaces({
    klass: klassAt(context.http, context.klassBase),
    date,
    kostraGroups: kostra,
    regions,
    indexBefore: before.index,
    neighbours: neighbours(await readBoundaries(context.dataDir, 'fine')),
  })
  refuseFaulty([...placeFaults(made.places, date), ...lostHistory(before.places, made.places)])
  await writePlaces(context.dataDir, made.places)
  await recordSources(
    context.dataDir,
    sourcesOf({
      made,
      date,
      origins,
      kostraOrigin,
      regionsOrigin,
      indexOrigin: regionsOrigin ?? before.originOf('centrality_index'),
      boundariesAt: before.boundariesAt,
    }),
  )
  report(made.places, context)
}

/** What no service answers for is kept from the places that are there, with its origin. */
interface Before {
  /** Null where there are none yet. */
  readonly places: Places | null
  readonly kostra: readonly PeerGroup[]
  readonly index: ReadonlyMap<PlaceCode, number | null>
  readonly boundariesAt: string | null
  /** How the rows of a column (or kind of group) came here. */
  originOf(column: string): Origin | null
}

async function readBefore(dataDir: string): Promise<Before> {
  const places = await readPlaces(dataDir).catch(() => null)
  const sources = await readSources(dataDir)
  return {
    places,
    kostra: places?.peerGroups.filter(({ kind }) => kind === 'kostra') ?? [],
    index: new Map(places?.kommuner.map(({ code, centralityIndex }) => [code, centralityIndex])),
    boundariesAt: sources.find(({ file }) => file === boundaryFile('fine'))?.validAt ?? null,
    originOf: (column) => sources.find(({ columns }) => columns?.includes(column))?.origin ?? null,
  }
}

function keptKostra({ kostra }: Before): readonly PeerGroup[] {
  if (kostra.length === 0)
    throw new Error(
      'What the KOSTRA groups have in common is not in KLASS: give it with --kostra <csv> (columns group, population, bound_costs, free_income, municipalities).',
    )
  return kostra
}

const readKostra = async (path: string) =>
  parseKostraFile(await readFile(path, 'utf8'), basename(path))

const readRegions = async (path: string) =>
  parseRegionsFile(await readFile(path, 'utf8'), basename(path))

function refuseFaulty(faults: readonly string[]): void {
  if (faults.length > 0)
    throw new Error(`Places are not whole, nothing is written:\n${faults.join('\n')}`)
}

async function writePlaces(dataDir: string, places: Places): Promise<void> {
  const write = (file: string, text: string) => writeAtomically(join(dataDir, 'places', file), text)
  await write(VERSIONS.file, VERSIONS.format(places.versions))
  await write(CHANGES.file, CHANGES.format(places.changes))
  await write(PEER_GROUPS.file, PEER_GROUPS.format(places.peerGroups))
  await write(FYLKER.file, FYLKER.format(places.fylker))
  await write(KOMMUNER.file, KOMMUNER.format(places.kommuner))
}

function report(places: Places, { log, dataDir }: PlacesContext): void {
  const counts = Object.entries(places).map(([what, rows]) => `${rows.length} ${what}`)
  log(`${join(dataDir, 'places')}: ${counts.join(', ')}`)
}
