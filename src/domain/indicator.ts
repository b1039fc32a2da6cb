import type { Duty } from './duty.ts'
import type { Level } from './place.ts'
import type { Period } from './observation.ts'

export type Language = 'nb' | 'nn'

/** A text in both written forms of Norwegian. */
export interface Text {
  readonly nb: string
  readonly nn: string
}

export type ThemeId = 'arbeid' | 'klima' | 'helse' | 'oppvekst' | 'levende'

/** Whether a high figure is good, bad, or neither: a neutral figure is never judged. */
export type Direction = 'higher-better' | 'lower-better' | 'neutral'

export type UnitId =
  | 'persons'
  | 'percent'
  | 'percent-change'
  | 'persons-per-young'
  | 'tonnes-co2e'
  | 'tonnes-co2e-per-person'
  | 'square-kilometres'
  | 'decares'
  | 'buildings'
  | 'dwellings'
  | 'lists'
  | 'kroner'
  | 'points'
  | 'kilometres'

/**
 * What a period code stands for: all of a year, 1 January of it, a month, a quarter, a school
 * year, the `windowYears` years that end with it, or the `windowYears` school years of which the
 * last ends in it (`2025`: 2022/23–2024/25).
 */
export type PeriodKind =
  | 'year'
  | 'january-1'
  | 'month'
  | 'quarter'
  | 'school-year'
  | 'window'
  | 'school-window'
  | 'election'

/** Which values of one dimension of an SSB table are asked for; several are summed. */
export type SsbSelection = SsbCodes | SsbTotal | SsbLabel | SsbAges

/** Values by their codes, in a list of codes or the dimension's own. */
export interface SsbCodes {
  readonly codelist?: string
  readonly codes: readonly string[]
}

/**
 * The total over the dimension, by its code in whichever of the table's lists has it: lists go by
 * other names in another table or interface. Left out where no list has it and SSB sums by itself.
 */
export interface SsbTotal {
  readonly total: string
}

/** The one value whose label holds all these words: for tables whose codes are not known to us. */
export interface SsbLabel {
  readonly label: readonly string[]
}

/** Whole years of age, made from whichever of the table's groupings can; left out: open. */
export interface SsbAges {
  readonly ages: { readonly from?: number; readonly to?: number }
}

export interface SsbContents {
  readonly code?: string
  readonly label: readonly string[]
  readonly without?: readonly string[]
}

export interface SsbSource {
  readonly kind: 'ssb'
  readonly table: string
  /**
   * The contents code, and words its label holds (and has not) should the code have moved: a head
   * count and its share may be told apart by one word.
   */
  readonly contents: SsbContents
  /** Codes by dimension other than region, contents and time. Left out: eliminated. */
  readonly selections?: Readonly<Record<string, SsbSelection>>
  /** `additive`: ask for sums on today's borders; `rate`: today's codes as they stand. */
  readonly regions: 'additive' | 'rate'
  /** First period asked for; every period from there on is fetched. */
  readonly from: Period
  /** Take only every n-th period, counted from the first, and the newest. */
  readonly every?: number
}

export interface FileSource {
  readonly kind: 'file'
  /** Id of a file description in `src/catalogue/files.ts`: its columns, publisher, borders. */
  readonly file: string
  /** Rows to take: column name to the values that count. */
  readonly where?: Readonly<Record<string, readonly string[]>>
  /** Name of the column that holds the value. */
  readonly value: string
  /** What the value is multiplied by, for example 100 where a share is wanted in percent. */
  readonly scale?: number
  /** A place has several rows in a period (industries, facilities): its figure is their sum. */
  readonly add?: true
  /**
   * What it means that a kommune has no row at all in the file; left out: it is not known
   * to us. A kommune with rows for some periods only is `missing` in the others.
   */
  readonly absent?: 'not-applicable' | 'missing'
}

/**
 * Several files that each hold some of the levels, places or periods. A cell that two of them have
 * is taken from the one named first, and told of where they do not say the same.
 */
export interface FilesSource {
  readonly kind: 'files'
  readonly files: readonly FileSource[]
}

/** Miljødirektoratet's workbook for all kommuner: one sector, or every sector summed. */
export interface MiljodirektoratetSource {
  readonly kind: 'miljodirektoratet'
  readonly sector: string | 'alle'
  /** What other editions of the workbook call the same sector. */
  readonly otherNames?: readonly string[]
}

/** A table of FHI Statistikk, found by its title: numbers and titles change. */
export interface FhiSource {
  readonly kind: 'fhi'
  /** The collection of tables in FHI's interface: `nokkel` is Folkehelsestatistikk. */
  readonly register: 'nokkel'
  /** Words that the title holds, in any case. */
  readonly title: readonly string[]
  /** Numbers of the tables it has been read from, best first: settles it between titles that fit. */
  readonly seenAs?: readonly number[]
  /** Words of the one category's label that is taken, by words of its dimension's code. */
  readonly selections: Readonly<Record<string, readonly string[]>>
  /** Codes of the measures that will do, best first: many tables have standardised shares only. */
  readonly measure: readonly string[]
  /** First period asked for (the last year of a window). */
  readonly from: Period
}

/** Made from other indicators of this catalogue, at every level where all inputs exist. */
export type DerivedSource =
  | {
      readonly kind: 'derived'
      readonly operation: 'ratio'
      readonly numerator: readonly string[]
      readonly denominator: string
      /** The quotient is multiplied by this: 100 for percent, 1 for "per person". */
      readonly scale: number
    }
  | {
      readonly kind: 'derived'
      readonly operation: 'growth'
      readonly of: string
      /** Percent change from this many years before. */
      readonly years: number
    }
  | {
      readonly kind: 'derived'
      readonly operation: 'difference'
      readonly of: string
      readonly minus: string
    }
  /** What is left of the change in a stock of 1 January through a year when one part is taken out. */
  | {
      readonly kind: 'derived'
      readonly operation: 'remainder'
      readonly of: string
      readonly minus: string
    }

export type SourceReference =
  | SsbSource
  | FileSource
  | FilesSource
  | MiljodirektoratetSource
  | FhiSource
  | DerivedSource

/**
 * How values for fylker and the country are made where the source has none:
 * `sum` of kommuner (counts only, and only when every kommune has a value),
 * `weighted-mean` by another indicator (marked `estimated`), or `none` with the reason.
 */
export type Aggregation =
  | { readonly kind: 'from-source' }
  | { readonly kind: 'sum' }
  | { readonly kind: 'weighted-mean'; readonly weight: string }
  | { readonly kind: 'none'; readonly reason: Text }

export interface SeriesBreak {
  /** First period measured the new way. */
  readonly period: Period
  readonly reason: Text
}

/** Who can change the figure, and how. */
export interface ChangedBy {
  readonly who: readonly ('kommune' | 'fylke' | 'stat' | 'andre')[]
  readonly how: Text
}

/** What a place must have enough of for its figure to be fair, in the other indicator's unit. */
export interface MinimumBase {
  readonly indicator: string
  readonly atLeast: number
  /** What is counted, after a number: `innbyggere`. */
  readonly counted: Text
}

/** What places can be like each other in, besides how central they are. */
export type Likeness = 'storrelse' | 'alder' | 'vekst' | 'inntekt'

/** One part of a breakdown, such as women aged 0-4: an observation file of its own. */
export interface BreakdownPart {
  readonly id: string
  readonly title: Text
  readonly source: SsbSource
}

/** What is said of a milestone; `{period}` stands for the first period above it. */
export interface Milestone {
  readonly value: number
  readonly passed: Text
  /** The same, where it came about with the newest figure; left out: said alike. */
  readonly now?: Text
  /** At or above it in every period we have, so that the year is not known. */
  readonly always: Text
  /** It has been above, below and above again, or just the same: no one year. */
  readonly wavering: Text
  readonly ahead: Text
}

/** An indicator: plain JSON, read alike by the scripts that fetch it and the pages that show it. */
export interface Indicator {
  /** Permanent kebab-case Norwegian id: the file's name and the URL's part. */
  readonly id: string
  readonly title: Text
  /** What the figure says, in one sentence a neighbour would understand. */
  readonly meaning: Text
  readonly unit: UnitId
  readonly decimals: number
  readonly direction: Direction
  readonly theme: ThemeId
  readonly period: { readonly kind: PeriodKind; readonly windowYears?: number }
  readonly levels: readonly Level[]
  readonly source: SourceReference
  /**
   * Files that hold some of what the source has, as somebody else took it from there: read by
   * data:import, and never over figures that our own commands fetched from the source itself.
   */
  readonly copy?: FileSource | FilesSource
  readonly aggregation: Aggregation
  /** Lowest and highest value that can be true for any place. */
  readonly bounds: readonly [number, number]
  /** Places where this other indicator is below the limit are shown but not ranked. */
  readonly minimumBase?: MinimumBase
  readonly breaks: readonly SeriesBreak[]
  readonly changedBy: ChangedBy
  readonly definition: { readonly text: Text; readonly url: string }
  /** `shown` on cards and pages; `base`: only a numerator, denominator or weight. */
  readonly role: 'shown' | 'base'
  /** A breakdown has its values in these parts and none of its own. */
  readonly parts?: readonly BreakdownPart[]
  /** The figure is a sum of facilities, which are kept by name: the column that names them. */
  readonly facilities?: { readonly column: string }
  /** A weakness that always goes with the figure, such as a newer edition that exists. */
  readonly note?: Text
  /** Levels that the note is true of; left out: all of them. */
  readonly noteFor?: readonly Level[]
  /** The note is of changes alone, and has no place under a sentence that tells of none. */
  readonly noteOf?: 'change'
  /** A value worth naming the year for: when the figure came to stay above it. */
  readonly milestone?: Milestone
  /** Places with about the same of it are alike in this. */
  readonly likeness?: Likeness
  /**
   * Others of the same kind of period whose way apart from this one's says something: old and
   * young, the whole and one source of it. Of two it is written in one.
   */
  readonly contrasts?: readonly string[]
  readonly duties?: readonly Duty[]
  /** How high it is, is not understood: it is told beside others' figures, and not alone. */
  readonly besideOthersOnly?: true
  /** A projection: its periods may lie ahead of the day the figures were made. */
  readonly projection?: Projection
}

/** What is foretold, by the indicator that has the known figures, and the year it was made. */
export interface Projection {
  readonly of: string
  readonly made: string
}
