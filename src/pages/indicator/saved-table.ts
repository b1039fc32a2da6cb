/** The table of an indicator as it is saved. Pure; nothing is written or fetched here. */
import { unitName } from '../../domain/number-text.ts'
import { fullName, slug } from '../../domain/place-name.ts'
import type { PlaceCode } from '../../domain/place.ts'
import { at, type Series } from '../../domain/series.ts'
import { exactOf } from '../../observations/exact-figures.ts'
import type { ExactShard, IndicatorSummary } from '../../observations/shards.ts'
import type { Dictionary } from '../../text/nb.ts'
import type { FigureFile, FileCell, FileColumn, FileSheet } from '../../ui/figure-file.ts'
import { writer } from '../../ui/figure-text.ts'
import {
  FILE_TEXT,
  figureColumns,
  formOf,
  periodSheet,
  whichPlace,
  type SheetPlace,
} from '../../ui/place-sheets.ts'
import { sourceNotes } from '../../ui/source-notes.ts'
import type { IndicatorRow } from './table-rows.ts'
import type { TableSelection } from './table-selection.ts'
import { INDICATOR_TEXT } from './text.ts'

/** What is seen: the rows in their order, and what the change counts from. */
export interface TableView {
  readonly rows: readonly IndicatorRow[]
  readonly since: string | null
  readonly selection: TableSelection
}

export interface SavedTable {
  readonly summary: IndicatorSummary
  readonly view: TableView
  readonly series: ReadonlyMap<PlaceCode, Series>
  readonly exact: ExactShard
  /** What a place belongs to, for `placeColumns`. */
  readonly belongs: (code: PlaceCode) => readonly string[]
  readonly address: string
  /** ISO date of the saving. */
  readonly day: string
}

/** What is seen first, then every period of the same places, then the notes. */
export function savedTable(table: SavedTable, text: Dictionary): FigureFile {
  const { summary, view, address, day } = table
  const words = INDICATOR_TEXT[text.language]
  const level = text.levels[view.selection.level].toLowerCase()
  const period = writer(summary, text.language).period(view.selection.period)
  return {
    fileName: fileName(table, level),
    sheets: [seenSheet(table, text), everyPeriod(table, text)],
    notes: sourceNotes(
      { summaries: [summary], shows: words.caption(summary.title, level, period), address, day },
      text,
    ),
  }
}

/** `lokaltall-andel-65-pluss-kommuner-landsdel-vestlandet-2026-endring-fra-2021` */
function fileName({ summary, view }: SavedTable, level: string): string {
  const { groups, period, search } = view.selection
  return [
    'lokaltall',
    summary.id,
    level,
    ...groups.map(({ kind, code }) => `${kind}-${code.toLowerCase()}`),
    search && slug('', search).slice(1),
    period,
    view.since && `endring-fra-${view.since}`,
  ]
    .filter(Boolean)
    .join('-')
}

function seenSheet(table: SavedTable, text: Dictionary): FileSheet {
  const { summary, view } = table
  const { selection, since } = view
  const { language } = text
  const words = FILE_TEXT[language]
  const write = writer(summary, language)
  const figure = (period: string) =>
    figureColumns(`${words.value} ${write.shortPeriod(period)}`, formOf(summary), language)
  const change =
    since === null
      ? []
      : [
          ...figure(since),
          ...figureColumns(
            words.changeSince(write.shortPeriod(since)),
            { decimals: summary.decimals, signed: true },
            language,
          ),
        ]
  const columns: FileColumn[] = [
    ...whichPlace(language),
    { kind: 'number', head: words.rank, decimals: 0 },
    ...figure(selection.period),
    { kind: 'text', head: words.status, width: 16 },
    ...change,
    { kind: 'text', head: words.unit, width: 16 },
    { kind: 'text', head: words.source, width: 20 },
    { kind: 'text', head: words.licence, width: 12 },
  ]
  const { heading } = INDICATOR_TEXT[language]
  return { name: heading, columns, rows: view.rows.map((row) => seenRow(row, table, text)) }
}

function seenRow(row: IndicatorRow, table: SavedTable, text: Dictionary): FileCell[] {
  const { summary, view, series, exact, belongs } = table
  const { since, selection } = view
  const exactAt = (period: string, value: number | null) => exactOf(exact, period, row.code, value)
  const own = series.get(row.code)
  const before = since === null || !own ? null : at(own, since).value
  const now = exactAt(selection.period, row.value)
  const then = since === null ? null : exactAt(since, before)
  const step = row.change === null || now === null || then === null ? null : now - then
  return [
    row.code,
    fullName(row.place),
    ...belongs(row.code),
    row.rank?.rank ?? null,
    row.value,
    now,
    text.status[row.status],
    ...(since === null ? [] : [before, then, row.change, step]),
    unitName(summary.unit, text.language),
    summary.source,
    summary.licence,
  ]
}

/** Every period of the places that are seen. */
function everyPeriod(table: SavedTable, { language }: Dictionary): FileSheet {
  const { summary, view, series, exact, belongs } = table
  const places = view.rows.map(({ code, place }): SheetPlace => {
    const own = series.get(code)
    return {
      which: [code, fullName(place), ...belongs(code)],
      figureAt: (period) => {
        const value = own ? at(own, period).value : null
        return [value, exactOf(exact, period, code, value)]
      },
    }
  })
  return periodSheet(FILE_TEXT[language].allPeriods, summary, places, language)
}
