/**
 * The JSON files the pages read. They are made from `data/` when the app is built
 * (scripts/shards/), and are never committed. Compact on purpose: see `codec.ts`.
 */
import type { NamesByKommune } from '../domain/place-search.ts'
import type { Duty } from '../domain/duty.ts'
import type { FindingWords } from '../domain/finding-words.ts'
import type {
  Direction,
  Language,
  Likeness,
  PeriodKind,
  Projection,
  ThemeId,
  UnitId,
} from '../domain/indicator.ts'
import type { Period } from '../domain/observation.ts'
import type { Paper } from '../domain/paper.ts'
import type { GroupKind } from '../domain/group-kinds.ts'
import type { KommuneGroups } from '../domain/place-groups.ts'
import type { PlaceEvent } from '../domain/place-history.ts'
import type { Level, PlaceCode } from '../domain/place.ts'

export type { PlaceEvent }

/** Series as the codec packs them, one or many in a text; only `codec.ts` looks inside. */
export type PackedSeries = string

/** A place's step from one period to the next, that may be an error. */
export interface UnlikelyStep {
  readonly place: PlaceCode
  readonly from: Period
  readonly to: Period
}

/** What pages need to know of an indicator, in one language. */
export interface IndicatorSummary {
  readonly id: string
  readonly title: string
  readonly meaning: string
  readonly unit: UnitId
  readonly decimals: number
  readonly direction: Direction
  readonly theme: ThemeId
  readonly kind: PeriodKind
  readonly windowYears?: number
  readonly levels: readonly Level[]
  /** `counted`: what there must be enough of, after a number: `innbyggere`. */
  readonly minimumBase?: {
    readonly indicator: string
    readonly atLeast: number
    readonly counted: string
  }
  readonly breaks: readonly { readonly period: Period; readonly reason: string }[]
  readonly note?: string
  /** Levels that the note is true of; left out: all of them. */
  readonly noteFor?: readonly Level[]
  /** The note is of changes alone. */
  readonly noteOf?: 'change'
  /** Places whose newest figure is more than nothing, and is shown as nothing. */
  readonly nearZero?: readonly PlaceCode[]
  /** The place's figure is a sum of facilities, which have a file of their own. */
  readonly facilities?: true
  /** Steps that no series makes: one of the two figures may be wrong. See `unlikely-step.ts`. */
  readonly unlikely?: readonly UnlikelyStep[]
  readonly projection?: Projection
  /** How high it is, is not understood: it is told beside others' figures, and not alone. */
  readonly besideOthersOnly?: true
  /** `{period}` in the texts stands for the first period above the value. */
  readonly milestone?: {
    readonly value: number
    readonly passed: string
    readonly now?: string
    readonly always: string
    readonly wavering: string
    readonly ahead: string
  }
  readonly likeness?: Likeness
  readonly contrasts?: readonly string[]
  /** What this one is a rate or a growth of: an indicator, which may be a base. */
  readonly rateOf?: string
  readonly duties?: readonly Duty[]
  /** Why fylker (and perhaps the country) have no value, where that is so. */
  readonly noAggregate?: string
  /** All periods of the indicator's file, oldest first; packed series follow this order. */
  readonly periods: readonly Period[]
  /**
   * Newest period in which at least half of the kommuner that have any figure have one; of the
   * fylker, or of the country, where no kommune has any. Null when nothing is fetched.
   */
  readonly newest: Period | null
  /** The same of the fylker and of the country, where theirs is another. See `level-summary.ts`. */
  readonly newestOf?: Readonly<Partial<Record<'fylke' | 'land', Period>>>
  /** Read for places of this level, whose own the newest then is; never in the file. */
  readonly level?: 'fylke' | 'land'
  readonly newestOfKommuner?: Period | null
  /** Kommuner with a figure in the newest period of kommuner. */
  readonly coverage: number
  /** Kommuner there are today. */
  readonly kommuner: number
  /** `SSB tabell 07459`. */
  readonly source: string
  readonly sourceUrl: string
  readonly publisher: string
  readonly licence: string
  /** `kopi via niphr/csdata 2026.8.21`, or `hentet direkte`; null when nothing is fetched. */
  readonly origin: string | null
  /** ISO date when the publisher last updated, and when this copy was read. */
  readonly updated: string | null
  readonly read: string | null
  /** Kommuner lack its figures, all or in part, and a command would bring them. */
  readonly waiting?: true
  /** Values may be below zero, so that a part's share of a whole would mean nothing. */
  readonly signed?: true
  /** Here only as a minimum base for ranking: no card of its own. */
  readonly base?: true
  /** It is a breakdown: shown as a pyramid, from `alder/<place>.json`. */
  readonly breakdown?: true
  /** No question of the paper leans on it: it stands in the files of the others. */
  readonly other?: true
}

/**
 * `katalog.nb.json`, `katalog.nn.json`: the indicators that the paper leans on. Pages that show
 * every indicator read `andre.nb.json` besides, where there are others.
 */
export interface CatalogueShard {
  readonly indicators: readonly IndicatorSummary[]
  readonly tally: Tally
  /** How many places there are, and since which day (ISO) they have lain so. */
  readonly borders: { readonly kommuner: number; readonly fylker: number; readonly since: string }
  readonly paper: Paper
}

/** Of all indicators with a card, whether or not the paper leans on them. */
export interface Tally {
  readonly shown: number
  /** Those that (nearly) all kommuner have a figure of. */
  readonly covering: number
  /** Those whose figures could be had, and have not been. */
  readonly waiting: number
  /** ISO date of the newest copy; null when nothing is fetched. */
  readonly read: string | null
  /** Indicators in the files of the others, bases among them: nought, and there are no such files. */
  readonly others: number
}

/** `andre.nb.json`, `andre.nn.json`: the indicators that no question of the paper leans on. */
export interface OthersShard {
  readonly indicators: readonly IndicatorSummary[]
}

export interface PlaceFacts {
  readonly code: PlaceCode
  readonly name: string
  readonly level: Level
  readonly fylke?: { readonly code: PlaceCode; readonly name: string }
  readonly peerGroup?: {
    readonly kind: 'kostra' | 'centrality' | 'fylker'
    readonly code: string
    readonly name: { readonly nb: string; readonly nn: string }
    readonly meaning: { readonly nb: string; readonly nn: string }
    readonly members: readonly PlaceCode[]
  }
  readonly centrality?: {
    readonly code: string
    readonly name: { readonly nb: string; readonly nn: string }
  }
  readonly economicRegion?: string
  readonly neighbours: readonly { readonly code: PlaceCode; readonly name: string }[]
  /** A fylke's kommuner, or the country's fylker. */
  readonly members?: readonly { readonly code: PlaceCode; readonly name: string }[]
  readonly history: readonly PlaceEvent[]
}

/** `sted/3101.json` */
export interface PlaceShard {
  readonly place: PlaceFacts
  /** For each indicator that the paper leans on the four series of `place-series.ts`. */
  readonly series: PackedSeries
  /** How the place stands among all, read by `standings.ts`; the country stands among none. */
  readonly standings?: string
  /** What is special here, furthest from the peers' middle first; left out where nothing is. */
  readonly standouts?: readonly Standout[]
}

/** One figure in which the place differs from its peers, as a sentence that can be said. */
export interface Standout {
  /** The claim's address (`src/claims/model/claim-address.ts`): begins with the indicator's id. */
  readonly claim: string
  readonly nb: string
  readonly nn: string
  /** Whether it is to the place's credit; left out where the figure has no better or worse. */
  readonly good?: boolean
  /** It can be said with a reservation only. */
  readonly reserved?: true
}

/**
 * `siste.json`: the newest period of what the paper leans on, for every place; `siste/<theme>.json`:
 * of what one theme leans on; `siste/andre.json`: of the other indicators. Read by `snapshot.ts`.
 */
export interface LatestShard {
  /** Kommuner, then fylker, then the country; packed values follow this order. */
  readonly places: readonly PlaceCode[]
  readonly indicators: Readonly<Record<string, PackedSeries>>
  /** The same in the fylker's newest period, of indicators where theirs is another. */
  readonly fylker: Readonly<Record<string, PackedSeries>>
}

/** `steder.json`: all places of today. */
export interface PlacesShard {
  readonly places: readonly { readonly code: PlaceCode; readonly name: string }[]
}

/** `andre-navn.json`: what else one may search for. */
export interface OtherNamesShard {
  /** Towns and the like, and the kommune each lies in; other names of kommuner themselves. */
  readonly towns: NamesByKommune
  readonly forms: NamesByKommune
  /** Codes and names that are no more, and today's places that hold their area. */
  readonly former: readonly {
    readonly code: PlaceCode
    readonly name: string
    /** ISO date, exclusive. */
    readonly until: string
    /** The one with most of it first. */
    readonly now: readonly PlaceCode[]
    /** The area was that of today's place, neither more nor less: only name or number is new. */
    readonly same?: true
  }[]
}

/** `indikator/<id>.json`: every figure of one indicator. */
export interface IndicatorShard {
  readonly places: readonly PlaceCode[]
  /** A series for each place, over the summary's periods. Read by `indicator-series.ts`. */
  readonly series: PackedSeries
  /** The words of the map's headline; left out of what is never mapped. */
  readonly said?: Readonly<Record<Language, FindingWords>>
}

/**
 * `noyaktig/<id>.json`: by period, then by place or region, the figures that are more exact than what
 * is shown of them. Read only by those who save figures.
 */
export type ExactShard = Readonly<Record<Period, Readonly<Record<string, number>>>>

/** `fakta/<id>.json`: the words on one indicator that only those who open it read. */
export interface FactsShard {
  readonly definition: { readonly nb: string; readonly nn: string; readonly url: string }
  readonly changedBy: {
    readonly who: readonly ('kommune' | 'fylke' | 'stat' | 'andre')[]
    readonly nb: string
    readonly nn: string
  }
  /** How fylke and country values are made, when they are estimates. */
  readonly method?: { readonly nb: string; readonly nn: string }
}

/** `lokator/<code>.json`: a fylke's kommuner, or for `0` the fylker, drawn ahead as SVG paths. */
export interface LocatorShard {
  /** The viewBox: left, top, width, height. */
  readonly box: readonly [number, number, number, number]
  readonly areas: readonly {
    readonly code: PlaceCode
    readonly path: string
    readonly centre: readonly [number, number]
    /** Width or height, whichever is larger, in the box's units. */
    readonly extent: number
  }[]
}

/** `alder/<place>.json`: persons by sex and age group, for the pyramid. */
export interface AgeShard {
  readonly periods: readonly Period[]
  /** Oldest group last: `0–4`, `5–9`, …, `90+`. */
  readonly groups: readonly string[]
  /** By period, then by group; null where the figure is missing. */
  readonly women: readonly (readonly (number | null)[])[]
  readonly men: readonly (readonly (number | null)[])[]
}

/** `anlegg/<indicator>/<code>.json`: a place's facilities, each with its newest figure. */
export type FacilitiesShard = readonly {
  readonly name: string
  readonly period: Period
  readonly value: number
}[]

/** `sjekksummer.json`: SHA-256 of each indicator's observation file, by indicator id. */
export type ChecksumsShard = Readonly<Record<string, string>>

/** `storrelser.json`: bytes after gzip of every other data file, by path. */
export type FileSizesShard = Readonly<Record<string, number>>

/** A group of kommuner, and what they have in common, in plain words. */
export interface GroupName {
  readonly code: string
  readonly name: { readonly nb: string; readonly nn: string }
  readonly meaning: { readonly nb: string; readonly nn: string }
}

/** A kommune's groups, and SSB's centrality index (0–1000), which its centrality class is made of. */
export interface GroupedKommune extends KommuneGroups {
  readonly centralityIndex: number | null
}

/** `grupper.json`: what kommuner can be grouped by; names of fylker are in `steder.json`. */
export interface GroupsShard {
  readonly kommuner: readonly GroupedKommune[]
  readonly kostra: readonly GroupName[]
  readonly centrality: readonly GroupName[]
  /** Economic regions are called the same in both written forms, and mean what they all do. */
  readonly regions: readonly { readonly code: string; readonly name: string }[]
}

/**
 * How the values of a kind of region came to be: by the publisher, summed or divided by us from the
 * publisher's counts, as a weighted mean, or not at all.
 */
export type RegionMaking = 'source' | 'counted' | 'weighted' | 'none'

/** `regioner/<indicator>.json`: every kind of region, in every period. Read by `region-series.ts`. */
export interface RegionsShard {
  /** Ids of groups (`kostra.EKG01`), kind by kind. */
  readonly regions: readonly string[]
  /** Five series a region: its value, lower quartile, median, upper quartile, how many have one. */
  readonly series: PackedSeries
  readonly made: Readonly<Record<GroupKind, RegionMaking>>
}

/** Column (eastwards) and row (southwards) by place; both start at 0. */
export type Tiles = Readonly<Record<PlaceCode, readonly [number, number]>>

/** `kart/ruter.json`: every place an equal square, laid out so that the country is recognised. */
export interface TileShard {
  readonly kommune: Tiles
  readonly fylke: Tiles
}
