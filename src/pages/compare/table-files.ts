import { unitName } from '../../domain/number-text.ts'
import type { Dictionary } from '../../text/nb.ts'
import type { CsvPart } from '../../ui/csv-text.ts'
import { writer } from '../../ui/figure-text.ts'
import { dateText } from '../../ui/date-text.ts'
import type { WorkbookCell, WorkbookSheet } from '../../ui/save-workbook.ts'
import type { ComparedIndicator } from './compare-data.ts'
import type { CompareRow } from './table-model.ts'
import type { CompareText } from './text.ts'

export interface TableFile {
  readonly rows: readonly CompareRow[]
  readonly compared: readonly ComparedIndicator[]
  readonly nameOf: (row: CompareRow) => string
  /** Where the comparison can be seen again. */
  readonly address: string
}

/** The middle of the peers is no place, and has no number. */
const codeOf = (row: CompareRow): string =>
  row.kind === 'peers' || row.kind === 'group' ? '' : row.code

/** The table's rows, one indicator after the other, for a CSV. */
export const csvParts = ({ rows, compared, nameOf }: TableFile): CsvPart[] =>
  compared.map(({ summary, period }, i) => ({
    summary,
    rows: rows.map((row) => ({
      code: codeOf(row),
      place: nameOf(row),
      period,
      value: row.cells[i]?.value ?? null,
      status: row.cells[i]?.status ?? 'not-fetched',
    })),
  }))

/** The table as it stands on the page, and a sheet that explains it. */
export function workbookSheets(
  file: TableFile,
  text: CompareText,
  page: Dictionary,
): WorkbookSheet[] {
  return [figureSheet(file, text, page), noteSheet(file, text, page)]
}

function figureSheet(file: TableFile, text: CompareText, page: Dictionary): WorkbookSheet {
  const { rows, compared, nameOf } = file
  const heads = compared.map(({ summary, period }) => {
    const write = writer(summary, page.language)
    return `${summary.title}, ${unitName(summary.unit, page.language)}, ${write.shortPeriod(period)}`
  })
  return {
    name: text.sheetFigures,
    rows: [
      [text.sheetPlaceCode, text.place, ...heads],
      ...rows.map((row) => [
        codeOf(row),
        nameOf(row),
        ...row.cells.map((cell): WorkbookCell => {
          if (cell === null) return null
          return cell.value ?? page.status[cell.status]
        }),
      ]),
    ],
    widths: [12, 32, ...compared.map(() => 22)],
  }
}

function noteSheet(file: TableFile, text: CompareText, page: Dictionary): WorkbookSheet {
  const { notes } = text
  const head = [
    notes.indicator,
    notes.meaning,
    notes.unit,
    notes.period,
    notes.publisher,
    notes.source,
    notes.wayHere,
    notes.updated,
    notes.read,
    notes.licence,
    notes.caveats,
  ]
  return {
    name: text.sheetNotes,
    rows: [
      head,
      ...file.compared.map((one) => noteRow(one, text, page)),
      [],
      [notes.statuses, ...statusNotes(file, page)],
      [text.ranking, text.rankNote],
      [notes.address, file.address],
    ],
    widths: [32, 44, 22, 18, 26, 26, 32, 18, 18, 14, 60],
  }
}

function noteRow(compared: ComparedIndicator, text: CompareText, page: Dictionary) {
  const { summary, period } = compared
  const write = writer(summary, page.language)
  const breaks = summary.breaks.map((one) =>
    text.seriesBreak(write.shortPeriod(one.period), one.reason),
  )
  return [
    summary.title,
    summary.meaning,
    unitName(summary.unit, page.language),
    write.period(period),
    summary.publisher,
    `${summary.source} ${summary.sourceUrl}`,
    summary.origin ?? '',
    summary.updated ? dateText(summary.updated, page.language) : '',
    summary.read ? dateText(summary.read, page.language) : '',
    summary.licence,
    [summary.note, summary.noAggregate, ...breaks].filter(Boolean).join(' '),
  ]
}

/** What the words that stand for figures mean: only of those that are in the table. */
function statusNotes({ rows }: TableFile, page: Dictionary): string[] {
  const cells = rows.flatMap((row) => row.cells.flatMap((cell) => cell ?? []))
  const statuses = new Set(cells.map(({ status }) => status).filter((status) => status !== 'ok'))
  return [...statuses].map((status) => `${page.status[status]}: ${page.statusReason[status]}`)
}
