/** The map's figures as they are saved, with every period of its places. Pure; nothing is written here. */
import { fullName } from '../../domain/place-name.ts'
import type { PlaceCode } from '../../domain/place.ts'
import { at, type Series } from '../../domain/series.ts'
import { mapFigures, type FigureSource, type MapFigures } from '../../map/map-figures.ts'
import { exactOf } from '../../observations/exact-figures.ts'
import type { ExactShard } from '../../observations/shards.ts'
import type { Dictionary } from '../../text/nb.ts'
import type { FigureFile, FileCell, FileColumn, FileSheet } from '../../ui/figure-file.ts'
import { writer } from '../../ui/figure-text.ts'
import {
  FILE_TEXT,
  figureColumns,
  formOf,
  periodSheet,
  whichPlace,
  type ShownForm,
} from '../../ui/place-sheets.ts'
import { sourceNotes } from '../../ui/source-notes.ts'
import { UNITS } from '../../domain/unit.ts'
import { viewUnit, type MapRow } from './map-model.ts'
import { isMoving } from './map-selection.ts'
import { mapWords } from './map-words.ts'
import { fileName, type SavedMap } from './saved-map.ts'

export interface SavedMapTable extends SavedMap {
  readonly source: FigureSource
  readonly exact: ExactShard
  /** What a place belongs to, for `placeColumns`. */
  readonly belongs: (code: PlaceCode) => readonly string[]
  readonly address: string
  /** ISO date of the saving. */
  readonly day: string
}

/** What is drawn first, then every period of the same places, then the notes. */
export function savedMapTable(table: SavedMapTable, text: Dictionary): FigureFile {
  const { summary, model, heading, words, address, day } = table
  const exactSeries = exactOfAll(table)
  const places = model.rows.map((row) => ({
    which: whichOf(row, table),
    figureAt: (period: string) =>
      [
        pointOf(table.source.series, row.code, period),
        pointOf(exactSeries, row.code, period),
      ] as const,
  }))
  return {
    fileName: fileName(table),
    sheets: [
      drawnSheet(table, exactSeries, text),
      periodSheet(FILE_TEXT[text.language].allPeriods, summary, places, text.language),
    ],
    notes: sourceNotes(
      {
        summaries: [summary],
        shows: `${summary.title}, ${words.unit} · ${heading}`,
        address,
        day,
      },
      text,
    ),
  }
}

type AllSeries = FigureSource['series']

const whichOf = ({ code, name }: MapRow, { belongs }: SavedMapTable): FileCell[] => [
  code,
  fullName(name),
  ...belongs(code),
]

function pointOf(all: AllSeries, code: PlaceCode, period: string): number | null {
  const own = all.get(code)
  return own ? at(own, period).value : null
}

/** The same series, as exact as they are known. */
function exactOfAll({ source, exact }: SavedMapTable): AllSeries {
  const exactly = (code: PlaceCode, series: Series): Series => ({
    ...series,
    values: series.values.map((value, i) => exactOf(exact, series.periods[i] ?? '', code, value)),
  })
  return new Map([...source.series].map(([code, series]) => [code, exactly(code, series)]))
}

/** A pair of columns of the drawn sheet, and what stands in them. */
interface Figures {
  readonly columns: readonly FileColumn[]
  readonly cells: (row: MapRow) => readonly FileCell[]
}

function drawnSheet(table: SavedMapTable, exact: AllSeries, text: Dictionary): FileSheet {
  const { model, summary, text: mapText, words } = table
  const file = FILE_TEXT[text.language]
  const figures = figuresOf(table, exact, text)
  return {
    name: mapText.notes.figures,
    columns: [
      ...whichPlace(text.language),
      { kind: 'number', head: file.rank, decimals: 0 },
      { kind: 'number', head: mapText.notes.of, decimals: 0 },
      ...figures.flatMap(({ columns }) => columns),
      { kind: 'text', head: file.status, width: 16 },
      { kind: 'text', head: mapText.notes.classOf, width: 22 },
      { kind: 'text', head: file.source, width: 20 },
      { kind: 'text', head: file.licence, width: 12 },
    ],
    rows: model.rows.map((row) => [
      ...whichOf(row, table),
      row.rank?.rank ?? null,
      row.rank?.of ?? null,
      ...figures.flatMap(({ cells }) => cells(row)),
      text.status[row.point.status],
      words.fill(model.fills.get(row.code) ?? 'missing', model.legend),
      summary.source,
      summary.licence,
    ]),
  }
}

/** The figure of the period, the one it is held against where the view has two, and what is drawn. */
function figuresOf(table: SavedMapTable, exact: AllSeries, text: Dictionary): Figures[] {
  const { source, selection, summary, words } = table
  const { period, since, view } = selection
  const write = writer(summary, text.language)
  const unit = write.figure(2).unit
  const ofPeriod = (one: string): Figures => ({
    columns: figureColumns(`${write.shortPeriod(one)} (${unit})`, formOf(summary), text.language),
    cells: ({ code }) => [pointOf(source.series, code, one), pointOf(exact, code, one)],
  })
  if (view === 'verdi') return [ofPeriod(period)]
  const drawn = view === 'begge' ? 'endring' : view
  const codes = table.model.rows.map(({ code }) => code)
  const derived = (from: FigureSource) => mapFigures(codes, from, { view: drawn, period, since })
  const [shown, exactly] = [derived(source), derivedExactly(table, exact, derived)]
  // Level and change in one: the level stands under its period, and this is the change.
  const own =
    view === 'begge' ? mapWords(summary, { ...selection, view: drawn }, text.language) : words
  const heading = `${own.meaning} (${own.unit})`
  return [
    ofPeriod(period),
    ...(isMoving(view) ? [ofPeriod(since)] : []),
    {
      columns: figureColumns(heading, derivedForm(table, drawn), text.language),
      cells: ({ code }) => [shown.get(code)?.value ?? null, exactly.get(code)?.value ?? null],
    },
  ]
}

/** Distances are of figures as they are shown; of the exact ones nothing is rounded away. */
function derivedExactly(
  { source }: SavedMapTable,
  series: AllSeries,
  derived: (from: FigureSource) => MapFigures,
): MapFigures {
  return derived({ ...source, series, decimals: MOST_DECIMALS })
}

/** As many as a double holds of figures of any unit. */
const MOST_DECIMALS = 9

function derivedForm(
  { summary }: SavedMapTable,
  view: 'endring' | 'avstand' | 'landet',
): ShownForm {
  const { unit, decimals, difference } = viewUnit(summary, view)
  return { decimals, signed: difference || UNITS[unit].signed === true }
}
