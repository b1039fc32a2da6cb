import { fileDescription } from '../../src/catalogue/file-descriptions.ts'
import type { DerivedSource, Indicator } from '../../src/domain/indicator.ts'
import type { Period } from '../../src/domain/observation.ts'
import type { PlaceCode } from '../../src/domain/place.ts'
import type {
  Made,
  ReceiptPart,
  PartValues,
  Pooled,
  Receipt,
  ReceiptBorders,
  ReceiptInput,
} from '../../src/domain/receipt.ts'
import { roundTo } from '../../src/domain/rounding.ts'
import { at } from '../../src/domain/series.ts'
import { yearsBefore } from '../../src/domain/change.ts'
import { borderDate } from '../borders/period-dates.ts'
import { measureOf } from '../series/observation-file.ts'
import { countedTable, type IndicatorTable } from './indicator-table.ts'
import { newestPeriod } from './newest-period.ts'
import { sourceAsRead } from './source-as-read.ts'
import { preparedWords, queryAddress, queryWords, tableWords } from './receipt-words.ts'
import { inputsIn, sourceWords, type SourceBook } from './source-words.ts'

export interface ReceiptContext {
  readonly book: SourceBook
  /** Tables of the catalogued indicators and of those they are made from, by id. */
  readonly tables: ReadonlyMap<string, IndicatorTable>
  /** Revisions by indicator and place. */
  readonly revisions: ReadonlyMap<string, Receipt['revisions']>
}

/** `kvittering/<id>.json`: how one indicator's figures were made. */
export function receiptOf(
  { indicator, periods, ...table }: IndicatorTable,
  context: ReceiptContext,
): Receipt {
  const { book, revisions } = context
  const entry = book.entries.get(indicator.id)
  const made = madeOf(indicator, book)
  const inputs = indicator.source.kind === 'derived' ? inputsIn(indicator, book) : [indicator]
  const unique = [...new Map(inputs.map((one) => [one.id, one])).values()]
  return {
    inputs: unique.map((one) => inputOf(one, book)),
    made,
    pooled: pooledOf(indicator, book),
    decimals: indicator.decimals,
    file: entry?.file ?? null,
    sha256: entry?.sha256 ?? null,
    dates: Object.fromEntries(
      periods.map((period) => [period, borderDate(period, indicator.period.kind)]),
    ),
    parts: partValues({ ...table, indicator, periods }, context),
    revisions: revisions.get(indicator.id) ?? {},
  }
}

function inputOf(indicator: Indicator, book: SourceBook): ReceiptInput {
  const [nb, nn] = [sourceWords(indicator, book, 'nb'), sourceWords(indicator, book, 'nn')]
  const entry = book.entries.get(indicator.id)
  const source = indicator.parts?.[0]?.source ?? sourceAsRead(indicator, entry)
  return {
    title: indicator.title,
    publisher: nb.publisher,
    table: tableWords({ source }, { nb: nb.source, nn: nn.source }),
    url: nb.sourceUrl,
    query: queryWords({ source: sourceAsRead(indicator, entry) }),
    api: indicator.parts ? null : queryAddress(indicator),
    licence: nb.licence,
    updated: entry?.updated ?? null,
    origin: entry?.origin ?? null,
    borders: bordersOf(source),
    measure: measureOf(indicator),
    prepared: indicator.parts ? null : preparedWords({ source }),
  }
}

/** Counts come summed from SSB; rates under the codes of their time; the workbook is recast whole. */
function bordersOf(source: Indicator['source']): ReceiptBorders {
  if (source.kind === 'ssb') return source.regions === 'additive' ? 'summed' : 'as-published'
  if (source.kind === 'file') return fileDescription(source.file).borders
  const [first] = source.kind === 'files' ? source.files : []
  return first ? fileDescription(first.file).borders : 'today'
}

function pooledOf({ aggregation }: Indicator, book: SourceBook): Pooled {
  if (aggregation.kind === 'weighted-mean')
    return { kind: 'mean', weight: titled(aggregation.weight, book).title }
  return { kind: aggregation.kind === 'from-source' ? 'source' : aggregation.kind }
}

function madeOf({ source }: Indicator, book: SourceBook): Made {
  if (source.kind !== 'derived') return { kind: 'read' }
  const part = (id: string): ReceiptPart => {
    const { title, decimals } = titled(id, book)
    return { title, decimals }
  }
  switch (source.operation) {
    case 'growth':
      return { kind: 'growth', of: part(source.of), years: source.years }
    case 'ratio': {
      const { numerator, denominator, scale } = source
      return { kind: 'ratio', above: numerator.map(part), below: part(denominator), scale }
    }
    case 'difference':
    case 'remainder':
      return { kind: source.operation, of: part(source.of), minus: part(source.minus) }
  }
}

/** The cells that a derived figure of a period was worked out from, as `PartValues` orders them. */
function askedOf(source: DerivedSource, period: Period): (readonly [string, Period])[] {
  switch (source.operation) {
    case 'growth':
      return [
        [source.of, yearsBefore(period, source.years)],
        [source.of, period],
      ]
    case 'ratio':
      return [...source.numerator, source.denominator].map((id) => [id, period] as const)
    case 'difference':
      return [
        [source.of, period],
        [source.minus, period],
      ]
    case 'remainder':
      return [
        [source.of, period],
        [source.of, yearsBefore(period, -1)],
        [source.minus, period],
      ]
  }
}

function titled(id: string, book: SourceBook): Indicator {
  const found = book.indicators.get(id)
  if (!found) throw new Error(`A record names "${id}", which the catalogue lacks: mend its source.`)
  return found
}

/** The figures behind a derived indicator's newest period, for places that have all of them. */
function partValues(table: IndicatorTable, { tables }: ReceiptContext): PartValues | null {
  const { source } = table.indicator
  const period = newestPeriod(countedTable(table))
  if (source.kind !== 'derived' || period === null) return null
  const asked = askedOf(source, period)
  const values: Record<PlaceCode, readonly number[]> = {}
  for (const place of table.series.keys()) {
    const numbers = asked.flatMap(([id, when]) => numberAt(tables.get(id), place, when))
    if (numbers.length === asked.length) values[place] = numbers
  }
  return { period, values }
}

function numberAt(table: IndicatorTable | undefined, place: PlaceCode, period: string): number[] {
  const series = table?.series.get(place)
  const value = series && at(series, period).value
  return typeof value === 'number' ? [roundTo(value, table?.indicator.decimals ?? 0)] : []
}
