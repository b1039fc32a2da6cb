import type { Indicator, Language, Milestone } from '../../src/domain/indicator.ts'
import type { Paper } from '../../src/domain/paper.ts'
import type { Period } from '../../src/domain/observation.ts'
import { levelOf } from '../../src/domain/place.ts'
import { toShownUnits } from '../../src/domain/rounding.ts'
import { at } from '../../src/domain/series.ts'
import { unlikelySteps } from '../../src/domain/unlikely-step.ts'
import { isTotal } from '../../src/domain/unit.ts'
import type {
  CatalogueShard,
  IndicatorSummary,
  OthersShard,
  Tally,
  UnlikelyStep,
} from '../../src/observations/shards.ts'
import type { Places } from '../places/read-places.ts'
import { countedTable, type IndicatorTable } from './indicator-table.ts'
import { coverage, newestPeriod, newestPeriodOf } from './newest-period.ts'
import { paperIn } from './paper-in-language.ts'
import type { SplitTables } from './paper-tables.ts'
import { inputsIn, sourceWords, type SourceBook } from './source-words.ts'

/**
 * The indicators that pages read of, in catalogue order: the shown ones, and base ones that say
 * which places are too small to rank.
 */
export function cataloguedIndicators(indicators: readonly Indicator[]): Indicator[] {
  const bases = new Set(indicators.flatMap(({ minimumBase }) => minimumBase?.indicator ?? []))
  return indicators.filter(({ id, role }) => role === 'shown' || bases.has(id))
}

/** From this part of the kommuner on, those that are missing have no figure to fetch. */
const COVERED = 0.95

/**
 * Whether a command would bring figures that we lack. None would where the kommuner are covered, or
 * the file that the record names has been read and holds no more.
 */
function isWaiting(
  indicator: Indicator,
  covered: number,
  kommuner: number,
  book: SourceBook,
): boolean {
  if (covered >= COVERED * kommuner || !indicator.levels.includes('kommune')) return false
  const { source, id } = indicator
  switch (source.kind) {
    case 'ssb':
    case 'fhi':
    case 'miljodirektoratet':
      return true
    case 'file':
    case 'files':
      return !book.entries.has(id)
    case 'derived':
      return inputsIn(indicator, book).some(lacksInput(book))
  }
}

/**
 * A derived indicator lacks what its inputs lack, those that are fetched. An SSB table that has been
 * read covers every kommune it has.
 */
const lacksInput =
  (book: SourceBook) =>
  ({ id, source }: Indicator): boolean =>
    source.kind === 'miljodirektoratet' ||
    ((source.kind === 'ssb' || source.kind === 'fhi') && !book.entries.has(id))

/**
 * Whether we have all that the record's source has: a file that has been read, or the publisher's
 * own answer. A copy of an SSB table may lack what the table holds.
 */
export function isWhole(indicator: Indicator, book: SourceBook): boolean {
  const entry = book.entries.get(indicator.id)
  if (!entry) return false
  switch (indicator.source.kind) {
    case 'file':
    case 'files':
      return true
    case 'derived':
      return inputsIn(indicator, book).every((input) => isWhole(input, book))
    default:
      return entry.origin.direct
  }
}

/** Only the keys that have something. */
function given<T extends object>(values: T): Partial<{ [K in keyof T]: NonNullable<T[K]> }> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== false),
  ) as Partial<{ [K in keyof T]: NonNullable<T[K]> }>
}

const milestoneIn = (milestone: Milestone, language: Language) => ({
  value: milestone.value,
  passed: milestone.passed[language],
  ...(milestone.now && { now: milestone.now[language] }),
  always: milestone.always[language],
  wavering: milestone.wavering[language],
  ahead: milestone.ahead[language],
})

/** The newest periods of fylker and the country that are not that of the kommuner. */
function newestOfOthers(table: IndicatorTable, newest: Period | null) {
  const others = (['fylke', 'land'] as const).flatMap((level) => {
    const own = newestPeriodOf(table, level)
    return own === null || own === newest ? [] : [[level, own] as const]
  })
  return others.length > 0 ? Object.fromEntries(others) : undefined
}

/** Places with more than nothing of it, which is shown as nothing; undefined where there are none. */
function nearZeroIn({ series, indicator }: IndicatorTable, newest: Period | null) {
  const near = [...series].flatMap(([place, one]) => {
    const value = newest === null ? null : at(one, newest).value
    return value && toShownUnits(value, indicator.decimals) === 0 ? [place] : []
  })
  return near.length > 0 && isTotal(indicator.unit) ? near : undefined
}

/** Looked for once a table, whatever the language: it holds every place against every other. */
const UNLIKELY = new WeakMap<IndicatorTable, readonly UnlikelyStep[]>()

/** Undefined where there are none, as nearly everywhere. */
function unlikelyIn(table: IndicatorTable): readonly UnlikelyStep[] | undefined {
  const steps = UNLIKELY.get(table) ?? stepsIn(table)
  UNLIKELY.set(table, steps)
  return steps.length > 0 ? steps : undefined
}

const stepsIn = ({ series, indicator }: IndicatorTable): UnlikelyStep[] =>
  unlikelySteps(series, indicator).map(({ place, from, to }) => ({
    place,
    from: from.period,
    to: to.period,
  }))

/** What a rate counts, or what a growth is of; undefined of other figures. */
function rateOf({ source }: Indicator): string | undefined {
  if (source.kind !== 'derived') return undefined
  if (source.operation === 'ratio') return source.numerator[0]
  return source.operation === 'growth' ? source.of : undefined
}

function summary(
  table: IndicatorTable,
  book: SourceBook,
  kommuner: number,
  language: Language,
): IndicatorSummary {
  const { indicator, periods } = table
  const counted = countedTable(table)
  const newest = newestPeriod(counted)
  const covered = coverage(counted, newest)
  const { aggregation } = indicator
  return {
    id: indicator.id,
    title: indicator.title[language],
    meaning: indicator.meaning[language],
    unit: indicator.unit,
    decimals: indicator.decimals,
    direction: indicator.direction,
    theme: indicator.theme,
    kind: indicator.period.kind,
    levels: indicator.levels,
    breaks: indicator.breaks.map(({ period, reason }) => ({ period, reason: reason[language] })),
    periods,
    newest,
    coverage: covered,
    kommuner,
    ...sourceWords(indicator, book, language),
    ...given({
      newestOf: newestOfOthers(counted, newest),
      windowYears: indicator.period.windowYears,
      minimumBase: indicator.minimumBase && {
        ...indicator.minimumBase,
        counted: indicator.minimumBase.counted[language],
      },
      likeness: indicator.likeness,
      contrasts: indicator.contrasts,
      rateOf: rateOf(indicator),
      duties: indicator.duties,
      note: indicator.note?.[language],
      noteFor: indicator.noteFor,
      noteOf: indicator.noteOf,
      nearZero: nearZeroIn(table, newest),
      facilities: indicator.facilities && (true as const),
      unlikely: unlikelyIn(table),
      projection: indicator.projection,
      besideOthersOnly: indicator.besideOthersOnly,
      milestone: indicator.milestone && milestoneIn(indicator.milestone, language),
      noAggregate: aggregation.kind === 'none' ? aggregation.reason[language] : undefined,
      waiting: isWaiting(indicator, covered, kommuner, book) ? (true as const) : undefined,
      signed: indicator.bounds[0] < 0 ? (true as const) : undefined,
      base: indicator.role === 'base' ? (true as const) : undefined,
      breakdown: indicator.parts ? (true as const) : undefined,
    }),
  }
}

/** `katalog.<language>.json` */
export function catalogueShard(
  { paper: tables, others }: SplitTables,
  { book, paper, borders }: CatalogueInput,
  language: Language,
): CatalogueShard {
  const of = (table: IndicatorTable) => summary(table, book, borders.kommuner, language)
  return {
    indicators: tables.map(of),
    tally: tallyOf([...tables, ...others].map(of), others.length),
    borders,
    // No page shows the paper's own introduction: only those of its themes.
    paper: { ...paperIn(paper, language), introduction: [] },
  }
}

/** `andre.<language>.json` */
export const othersShard = (
  { others }: SplitTables,
  { book, borders }: CatalogueInput,
  language: Language,
): OthersShard => ({
  indicators: others.map((table) => ({
    ...summary(table, book, borders.kommuner, language),
    other: true,
  })),
})

function tallyOf(indicators: readonly IndicatorSummary[], others: number): Tally {
  const shown = indicators.filter(({ base }) => !base)
  const read = shown.flatMap((one) => one.read ?? []).toSorted()
  return {
    shown: shown.length,
    covering: shown.filter(({ coverage: has, kommuner }) => has >= COVERED * kommuner).length,
    waiting: shown.filter(({ waiting }) => waiting).length,
    read: read.at(-1) ?? null,
    others,
  }
}

/** What the catalogue tells besides its indicators. */
export interface CatalogueInput {
  readonly book: SourceBook
  readonly paper: Paper
  readonly borders: CatalogueShard['borders']
}

/** The places of today, and the day the kommuner last changed more than their names. */
export const todaysBorders = ({
  kommuner,
  fylker,
  changes,
}: Pick<Places, 'kommuner' | 'fylker' | 'changes'>): CatalogueShard['borders'] => ({
  kommuner: kommuner.length,
  fylker: fylker.length,
  since: changes
    .filter(({ oldCode, newCode }) => oldCode !== newCode && levelOf(newCode) === 'kommune')
    .reduce((latest, { date }) => (date > latest ? date : latest), ''),
})
