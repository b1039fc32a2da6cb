/** The matrix as it is saved. Pure; nothing is written or fetched here. */
import { unitName } from '../../domain/number-text.ts'
import { exactOf } from '../../observations/exact-figures.ts'
import type { ExactShard } from '../../observations/shards.ts'
import type { Dictionary } from '../../text/nb.ts'
import type { FigureFile, FileCell, FileColumn } from '../../ui/figure-file.ts'
import { writer } from '../../ui/figure-text.ts'
import { figureColumns, formOf } from '../../ui/place-sheets.ts'
import { sourceNotes } from '../../ui/source-notes.ts'
import type { MatrixColumn } from './matrix-model.ts'
import { REGIONS_TEXT } from './text.ts'

export interface SavedMatrix {
  readonly columns: readonly MatrixColumn[]
  readonly rows: readonly { readonly id: string; readonly name: string }[]
  readonly exact: ReadonlyMap<string, ExactShard>
  /** What tells it apart in the file's name; empty parts are left out. */
  readonly about: readonly string[]
  readonly caption: string
  readonly address: string
  /** ISO date of the saving. */
  readonly day: string
}

export function savedMatrix(matrix: SavedMatrix, text: Dictionary): FigureFile {
  const { columns, rows, about, caption, address, day } = matrix
  const words = REGIONS_TEXT[text.language]
  return {
    fileName: [words.fileName, ...about].filter(Boolean).join('-'),
    sheets: [
      {
        name: words.sheet,
        columns: [
          { kind: 'text', head: words.regionCode, width: 18 },
          { kind: 'text', head: words.region, width: 40 },
          ...columns.flatMap((one) => columnsOf(one, text)),
        ],
        rows: rows.map(({ id, name }) => [
          id,
          name,
          ...columns.flatMap((one) => cellsOf(one, id, matrix)),
        ]),
      },
    ],
    notes: sourceNotes(
      { summaries: columns.map(({ summary }) => summary), shows: caption, address, day },
      text,
    ),
  }
}

/** Of medians no exact figure is known: they are of figures as they are shown. */
function columnsOf({ summary, period, of }: MatrixColumn, text: Dictionary): FileColumn[] {
  const words = REGIONS_TEXT[text.language]
  const unit = unitName(summary.unit, text.language)
  const when = writer(summary, text.language).shortPeriod(period)
  const head = [summary.title, unit, when, of === 'middle' ? words.middleOf : '']
    .filter(Boolean)
    .join(', ')
  const both = figureColumns(head, formOf(summary), text.language)
  return of === 'middle' ? both.slice(0, 1) : both
}

function cellsOf(column: MatrixColumn, id: string, { exact }: SavedMatrix): FileCell[] {
  const value = column.cells.get(id)?.value ?? null
  if (column.of === 'middle') return [value]
  return [value, exactOf(exact.get(column.summary.id) ?? {}, column.period, id, value)]
}
