import { remembered } from '../../domain/remembered.ts'
import { hasPlaces } from '../../ui/has-places.ts'
import { holderOf } from '../../domain/duty.ts'
import { isTotal } from '../../domain/unit.ts'
import { enoughForMiddle, peersOf } from '../../domain/peers.ts'
import type { Language } from '../../domain/indicator.ts'
import type { Period } from '../../domain/observation.ts'
import { shortName } from '../../domain/place-name.ts'
import { levelOf, type Level, type PlaceCode } from '../../domain/place.ts'
import { median } from '../../domain/summary-statistics.ts'
import type {
  CatalogueShard,
  GroupName,
  GroupsShard,
  IndicatorSummary,
  LatestShard,
  PlacesShard,
} from '../../observations/shards.ts'
import { unpackSnapshot, type Snapshot } from '../../observations/snapshot.ts'
import { eligiblePlaces } from '../../observations/eligible-places.ts'
import { groupId } from '../../domain/group-kinds.ts'
import { namedGroups, type NamedGroups } from '../../ui/group-names.ts'
import type { Known } from './selection.ts'

export interface CompareFiles {
  readonly catalogue: CatalogueShard
  readonly latest: LatestShard
  readonly places: PlacesShard
  readonly groups: GroupsShard
}

/** Places that a place is fairly held against; `group` null: the other fylker. */
export interface PeerSet {
  readonly members: readonly PlaceCode[]
  readonly group: GroupName | null
}

/** The files, ready to be asked. Snapshots are unpacked when first asked for. */
export interface CompareData {
  readonly catalogue: CatalogueShard
  readonly themes: readonly { readonly id: string; readonly title: string }[]
  /** What there is to choose among: indicators with figures of kommuner or fylker. */
  readonly indicators: readonly IndicatorSummary[]
  readonly known: Known
  readonly summary: (id: string) => IndicatorSummary | undefined
  /** Full official names. */
  readonly name: (code: PlaceCode) => string
  readonly codes: (level: Level) => readonly PlaceCode[]
  readonly kommuner: GroupsShard['kommuner']
  readonly newest: (indicator: IndicatorSummary) => Snapshot
  /** Of all places, those large enough to be ranked. */
  readonly eligible: (indicator: IndicatorSummary) => ReadonlySet<PlaceCode>
  /** Those a kommune or fylke is held against. */
  readonly peers: (code: PlaceCode) => PeerSet
  readonly groups: GroupsShard
  readonly places: PlacesShard
  /** Groups of kommuner by their names, in both written forms. */
  readonly named: Readonly<Record<Language, NamedGroups>>
}

/** Whether any kommune or fylke has a figure to compare. */
const hasFigures = ({ values }: Snapshot): boolean =>
  [...values].some(([code, value]) => value !== null && levelOf(code) !== 'land')

function peerSet(code: PlaceCode, { groups, places }: CompareFiles): PeerSet {
  const own = groups.kommuner.find((kommune) => kommune.code === code)
  if (!own) {
    const fylker = places.places.map((place) => place.code).filter((one) => one.length === 2)
    return { members: fylker.filter((one) => one !== code), group: null }
  }
  const peers = peersOf(own, groups.kommuner)
  return {
    members: peers.members,
    group: groups[peers.kind].find((group) => group.code === peers.code) ?? null,
  }
}

/** Joins the four files that the comparison always reads. */
export function compareData(files: CompareFiles): CompareData {
  const { catalogue, latest, places, groups } = files
  const summaries = new Map(catalogue.indicators.map((summary) => [summary.id, summary]))
  const names = new Map(places.places.map((place) => [place.code, place.name]))
  const codes = places.places.map((place) => place.code)
  const compared = catalogue.indicators.filter(hasPlaces)
  const newest = remembered((indicator: IndicatorSummary) => unpackSnapshot(latest, indicator))
  const named = {
    nb: namedGroups(groups, places, 'nb'),
    nn: namedGroups(groups, places, 'nn'),
  }
  return {
    catalogue,
    themes: catalogue.paper.themes.map(({ id, title }) => ({ id, title })),
    indicators: compared.filter((indicator) => hasFigures(newest(indicator))),
    known: {
      places: new Set(codes),
      groups: new Set(Object.values(named.nb).flatMap((all) => all.map(groupId))),
      indicators: new Map(compared.map(({ id, periods }) => [id, periods])),
    },
    summary: (id) => summaries.get(id),
    name: (code) => names.get(code) ?? code,
    codes: remembered((level: Level) => codes.filter((code) => levelOf(code) === level)),
    kommuner: groups.kommuner,
    newest,
    eligible: remembered((indicator: IndicatorSummary) => {
      const base = summaries.get(indicator.minimumBase?.indicator ?? '')
      return eligiblePlaces(codes, indicator, base ? newest(base) : null)
    }),
    peers: remembered((code: PlaceCode) => peerSet(code, files)),
    groups,
    places,
    named,
  }
}

/** The short name of a place, told apart from another of the same name by its number. */
export function shortNameOf(data: CompareData, code: PlaceCode): string {
  const name = shortName(data.name(code))
  const same = data.codes(levelOf(code)).filter((other) => shortName(data.name(other)) === name)
  return same.length > 1 ? `${name} (${code})` : name
}

/** The middle of a place's peers in a period; undefined while it is not known. */
export type MiddleOf = (indicator: IndicatorSummary, period: Period) => number | null | undefined

/**
 * The middle of the peers' figures as they are shown; null where too few of them have one. The
 * place's own file has it of the unrounded figures: this is for when that has not come.
 */
export function peersMiddle(snapshot: Snapshot, peers: readonly PlaceCode[]): number | null {
  const values = peers.map((code) => snapshot.values.get(code) ?? null)
  return enoughForMiddle(values) ? median(values) : null
}

/** The figures of all places of one level. */
export const valuesOf = (
  data: CompareData,
  level: Level,
  snapshot: Snapshot,
): Map<PlaceCode, number | null> =>
  new Map(data.codes(level).map((code) => [code, snapshot.values.get(code) ?? null]))

/** The country's number of people decides nothing here; a kommune's decides the order of a group. */
export function largestFirst(data: CompareData, codes: readonly PlaceCode[]): PlaceCode[] {
  const size = holderOf('population', data.catalogue.indicators)
  const values = size ? data.newest(size).values : new Map<PlaceCode, number | null>()
  return codes.toSorted((a, b) => (values.get(b) ?? 0) - (values.get(a) ?? 0))
}

/** Figures of the unit follow the size of the place, so that more or less says little by itself. */
export const followsSize = (indicator: IndicatorSummary): boolean => isTotal(indicator.unit)

/** An indicator at the period that is compared, and every place's figure in it once it has come. */
export interface ComparedIndicator {
  readonly summary: IndicatorSummary
  readonly period: Period
  /** Null while the indicator's file is on its way. */
  readonly snapshot: Snapshot | null
}
