/** The comparison's table as it is saved. Pure; nothing is written or fetched here. */
import { unitName } from '../../domain/number-text.ts'
import type { Period } from '../../domain/observation.ts'
import { slug } from '../../domain/place-name.ts'
import { COUNTRY, type PlaceCode } from '../../domain/place.ts'
import type { IndicatorSummary } from '../../observations/shards.ts'
import type { Dictionary } from '../../text/nb.ts'
import type { FigureFile, FileCell, FileColumn, FileSheet } from '../../ui/figure-file.ts'
import { writer } from '../../ui/figure-text.ts'
import { FILE_TEXT, figureColumns, formOf, periodSheet, whichPlace } from '../../ui/place-sheets.ts'
import { sourceNotes } from '../../ui/source-notes.ts'
import type { ComparedIndicator } from './compare-data.ts'
import { fromCountry } from './heat-model.ts'
import type { CompareRow } from './table-model.ts'
import { COMPARE_TEXT } from './text.ts'

/** A row's figure of a period, as it is shown and as exact as it is known. */
export type FigureOf = (
  row: CompareRow,
  summary: IndicatorSummary,
  period: Period,
) => readonly [number | null, number | null]

export interface SavedComparison {
  /** In the order they are seen in. */
  readonly rows: readonly CompareRow[]
  readonly compared: readonly ComparedIndicator[]
  readonly nameOf: (row: CompareRow) => string
  readonly figureOf: FigureOf
  /** What a place belongs to, for `placeColumns`. */
  readonly belongs: (code: PlaceCode) => readonly string[]
  /** Whether each figure's distance from the country is seen. */
  readonly distances: boolean
  readonly address: string
  /** ISO date of the saving. */
  readonly day: string
}

/** What is seen first, then all periods of an indicator a sheet, then the notes. */
export function savedComparison(table: SavedComparison, text: Dictionary): FigureFile {
  const { rows, compared, nameOf, address, day } = table
  const words = COMPARE_TEXT[text.language]
  const places = compared.map(({ summary }) =>
    periodSheet(
      summary.title,
      summary,
      rows.map((row) => ({
        which: whichOf(row, table),
        figureAt: (period) => table.figureOf(row, summary, period),
      })),
      text.language,
    ),
  )
  return {
    fileName: fileName(table, words.fileName, words.andMore),
    sheets: [seenSheet(table, text), ...places],
    notes: sourceNotes(
      {
        summaries: compared.map(({ summary }) => summary),
        shows: `${words.title}: ${rows.map(nameOf).join(', ')}. ${words.rankNote}`,
        address,
        day,
      },
      text,
    ),
  }
}

/** More names than this make no name of a file. */
const [MOST_PLACES, MOST_INDICATORS] = [3, 2]

/** `lokaltall-sammenligning-halden-moss-andel-65-pluss-2026-og-4-til` */
export function fileName(
  { rows, compared, nameOf }: Pick<SavedComparison, 'rows' | 'compared' | 'nameOf'>,
  begins: string,
  andMore: (n: number) => string,
): string {
  const some = (names: readonly string[], most: number) =>
    names.length > most ? [...names.slice(0, most), andMore(names.length - most)] : names
  const places = rows
    .filter(({ kind }) => kind === 'place' || kind === 'group')
    .map((row) => slug('', nameOf(row)).slice(1))
  const indicators = compared.map(({ summary, period }) => `${summary.id}-${period}`)
  return [begins, ...some(places, MOST_PLACES), ...some(indicators, MOST_INDICATORS)].join('-')
}

/** The middle of the peers is no place, and a region has no number of a place. */
const hasCode = ({ kind }: CompareRow): boolean => kind !== 'peers' && kind !== 'group'

const whichOf = (row: CompareRow, { nameOf, belongs }: SavedComparison): FileCell[] => [
  hasCode(row) ? row.code : '',
  nameOf(row),
  ...belongs(hasCode(row) ? row.code : ''),
]

function seenSheet(table: SavedComparison, text: Dictionary): FileSheet {
  const { rows, compared } = table
  return {
    name: COMPARE_TEXT[text.language].sheetFigures,
    columns: [
      ...whichPlace(text.language),
      ...compared.flatMap((one) => columnsOf(one, table, text)),
    ],
    rows: rows.map((row) => [
      ...whichOf(row, table),
      ...compared.flatMap((one, i) => cellsOf(row, one, row.cells[i] ?? null, table, text)),
    ]),
  }
}

/** `Folketall, personer, 2026`, and what goes with it. */
function columnsOf(
  { summary, period }: ComparedIndicator,
  { distances }: SavedComparison,
  { language }: Dictionary,
): FileColumn[] {
  const words = FILE_TEXT[language]
  const { title } = summary
  const when = writer(summary, language).shortPeriod(period)
  const head = `${title}, ${unitName(summary.unit, language)}, ${when}`
  const form = formOf(summary)
  return [
    ...figureColumns(head, form, language),
    { kind: 'number', head: `${title}, ${words.rank.toLowerCase()}`, decimals: 0 },
    { kind: 'text', head: `${title}, ${words.status.toLowerCase()}`, width: 16 },
    ...(distances
      ? figureColumns(
          `${title}, ${COMPARE_TEXT[language].fromCountry}`,
          { ...form, signed: true },
          language,
        )
      : []),
  ]
}

function cellsOf(
  row: CompareRow,
  one: ComparedIndicator,
  cell: CompareRow['cells'][number],
  { figureOf, distances }: SavedComparison,
  text: Dictionary,
): FileCell[] {
  const [, exact] = figureOf(row, one.summary, one.period)
  const rank = row.kind === 'place' ? (cell?.rank?.rank ?? null) : null
  const status = cell ? text.status[cell.status] : null
  const figures = [cell?.value ?? null, exact, rank, status]
  return distances ? [...figures, ...distanceOf()] : figures

  function distanceOf(): FileCell[] {
    const shown = fromCountry(cell, row, one)
    const [, country] = figureOf(COUNTRY_ROW, one.summary, one.period)
    const known = shown !== null && exact !== null && country !== null
    return [shown, known ? exact - country : null]
  }
}

const COUNTRY_ROW: CompareRow = { kind: 'country', code: COUNTRY, cells: [] }
