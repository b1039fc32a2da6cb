import { fylkeOf, type Kommune, type PeerGroup, type PlaceCode } from '../../src/domain/place.ts'
import { KLASS, type Klass, type KlassCorrespondence, type NamedCode } from '../sources/klass.ts'
import { missingFylkeChanges } from './fylke-changes.ts'
import type { Places } from './read-places.ts'
import { centralityGroups, economicRegionGroup } from './region-groups.ts'
import type { RegionRow } from './regions-file.ts'

export interface PlacesInput {
  readonly klass: Klass
  /** The ISO date names, codes and groups are taken for. */
  readonly date: string
  readonly kostraGroups: readonly PeerGroup[]
  /** Regions by kommune from a file; asked only for what KLASS lacks. */
  readonly regions: ReadonlyMap<PlaceCode, RegionRow> | null
  /** The centrality index as it was: kept where no file gives a new one. */
  readonly indexBefore: ReadonlyMap<PlaceCode, number | null>
  readonly neighbours: ReadonlyMap<PlaceCode, readonly PlaceCode[]>
}

/** What was made, and which of the groups KLASS answered itself. */
export interface MadePlaces {
  readonly places: Places
  readonly centralityFromKlass: string | null
  readonly economicRegionFromKlass: string | null
}

/** Asks KLASS (and the file) for all of `data/places/`. Sorted; throws when something lacks. */
export async function makePlaces(input: PlacesInput): Promise<MadePlaces> {
  const { klass, date } = input
  const [kommuner, fylker] = [
    await klass.codesAt(KLASS.kommuner, date),
    await klass.codesAt(KLASS.fylker, date),
  ]
  const groups = await readGroups(input)
  const places: Places = {
    kommuner: sorted(kommuner).map((named) => asKommune(named, input, groups)),
    fylker: sorted(fylker).map(({ code, name }) => ({ code, name })),
    ...(await readHistory(klass)),
    peerGroups: [
      ...sorted(input.kostraGroups),
      ...centralityGroups(),
      ...economicRegions(input, groups),
    ],
  }
  return {
    places,
    centralityFromKlass: groups.centrality?.date ?? null,
    economicRegionFromKlass: groups.economicRegion?.date ?? null,
  }
}

interface Groups {
  readonly kostra: KlassCorrespondence
  readonly centrality: KlassCorrespondence | null
  readonly economicRegion: KlassCorrespondence | null
}

async function readGroups({ klass, date, regions }: PlacesInput): Promise<Groups> {
  const ask = (target: number) => klass.correspondence(KLASS.kommuner, target, date)
  const kostra = await ask(KLASS.kostra)
  const centrality = await ask(KLASS.centrality)
  const economicRegion = await ask(KLASS.economicRegions)
  if (!kostra)
    throw new Error(`KLASS has no KOSTRA groups (131 to 112) for ${date} or the years before.`)
  if (!regions && !(centrality && economicRegion))
    throw new Error(
      'KLASS does not answer for centrality (128) or economic regions (108): give them with --regions <csv>.',
    )
  return { kostra, centrality, economicRegion }
}

async function readHistory(klass: Klass): Promise<Pick<Places, 'versions' | 'changes'>> {
  const kommuneChanges = await klass.changes(KLASS.kommuner)
  const fylkeChanges = await klass.changes(KLASS.fylker)
  const fylkeVersions = await klass.versions(KLASS.fylker)
  const missing = missingFylkeChanges(fylkeVersions, fylkeChanges, kommuneChanges)
  const versions = [...fylkeVersions, ...(await klass.versions(KLASS.kommuner))]
  const changes = [...fylkeChanges, ...missing, ...kommuneChanges]
  return {
    versions: versions.sort(by((row) => `${row.code} ${row.validFrom}`)),
    changes: changes.sort(by((row) => `${row.date} ${row.oldCode} ${row.newCode}`)),
  }
}

function asKommune({ code, name }: NamedCode, input: PlacesInput, groups: Groups): Kommune {
  const row = input.regions?.get(code)
  const neighbours = input.neighbours.get(code)
  if (!neighbours)
    throw new Error(
      `${code} ${name} is not among the boundaries: run npm run boundaries -- <folder> with this year's.`,
    )
  return {
    code,
    name,
    fylke: fylkeOf(code),
    kostraGroup: needed(groups.kostra.items.get(code)?.code, code, 'KOSTRA group'),
    centralityClass: needed(
      groups.centrality?.items.get(code)?.code ?? row?.centralityClass,
      code,
      'centrality class',
    ),
    centralityIndex: row?.centralityIndex ?? input.indexBefore.get(code) ?? null,
    economicRegion: needed(economicRegionOf(code, input, groups)?.code, code, 'economic region'),
    neighbours,
  }
}

const economicRegionOf = (code: PlaceCode, input: PlacesInput, groups: Groups) =>
  groups.economicRegion?.items.get(code) ?? input.regions?.get(code)?.economicRegion

function economicRegions(input: PlacesInput, groups: Groups): PeerGroup[] {
  const codes = [...input.neighbours.keys()]
  const found = codes.flatMap((code) => economicRegionOf(code, input, groups) ?? [])
  return sorted([...new Map(found.map((region) => [region.code, region])).values()]).map(
    economicRegionGroup,
  )
}

function needed(value: string | undefined, code: PlaceCode, what: string): string {
  if (value) return value
  throw new Error(`${code} has no ${what}: give it with --regions <csv>.`)
}

const sorted = <T extends { code: string }>(rows: readonly T[]): T[] =>
  [...rows].sort(by((r) => r.code))

const by =
  <T>(key: (row: T) => string) =>
  (a: T, b: T): number =>
    key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0
