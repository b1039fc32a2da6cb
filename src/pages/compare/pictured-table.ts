/** The comparison's table as it is drawn: the same figures, marks and ranks as are seen. Pure. */
import type { CellPart, Heat } from '../../addresses/compare.ts'
import { HEAT_STEPS } from '../../domain/heat-step.ts'
import { formatNumber, formatSigned } from '../../domain/number-text.ts'
import type { Dictionary } from '../../text/nb.ts'
import { dateText } from '../../ui/date-text.ts'
import { writer } from '../../ui/figure-text.ts'
import type { PictureCell, PictureHead, PictureTable } from '../../ui/table-picture.ts'
import type { CompareData, ComparedIndicator } from './compare-data.ts'
import { fromCountry, heatSteps } from './heat-model.ts'
import type { CompareRow } from './table-model.ts'
import { COMPARE_TEXT } from './text.ts'

export interface PicturedTable {
  readonly data: CompareData
  /** In the order they are seen in. */
  readonly rows: readonly CompareRow[]
  readonly compared: readonly ComparedIndicator[]
  readonly nameOf: (row: CompareRow) => string
  readonly parts: readonly CellPart[]
  readonly heat: Heat
  /** Whether the figures are rows. */
  readonly turned: boolean
  /** The place that is "us". */
  readonly own: string
  readonly address: string
  /** ISO date of the drawing. */
  readonly day: string
}

export function picturedTable(table: PicturedTable, text: Dictionary): PictureTable {
  const { rows, compared, nameOf, turned, heat, own } = table
  const words = COMPARE_TEXT[text.language]
  const steps = compared.map((one) => heatSteps(table.data, one, heat))
  const cellOf = (row: CompareRow, i: number): PictureCell => {
    const one = compared[i]
    const cell = row.cells[i] ?? null
    return one ? pictureCell(row, one, cell, steps[i]?.(cell, row) ?? null, table, text) : EMPTY
  }
  const figures = compared.map((one) => headOf(one, text))
  const places = rows.map((row): PictureHead => ({ title: nameOf(row), small: '' }))
  const chosen = rows.filter(({ kind }) => kind === 'place' || kind === 'group').map(nameOf)
  return {
    title: words.pictureTitle(someOf(chosen, words.andOthers)),
    heads: turned ? places : figures,
    rows: turned
      ? figures.map((head, i) => ({ ...head, cells: rows.map((row) => cellOf(row, i)) }))
      : places.map((head, r) => ({
          ...head,
          kept: rows[r] !== undefined && (rows[r].kind !== 'place' || rows[r].code === own),
          cells: compared.map((_, i) => (rows[r] ? cellOf(rows[r], i) : EMPTY)),
        })),
    key:
      heat === 'ingen'
        ? []
        : HEAT_STEPS.map((step) => ({ step, words: words.heatSteps[heat][step] })),
    notes: notesOf(table, text),
  }
}

/** As many names as a title can hold. */
const IN_TITLE = 4

const someOf = (names: readonly string[], andOthers: (names: string, n: number) => string) => {
  const more = names.length - IN_TITLE
  const first = names.slice(0, IN_TITLE).join(', ')
  return more > 0 ? andOthers(first, more) : first
}

const EMPTY: PictureCell = { text: '', small: [], step: null }

function headOf({ summary, period }: ComparedIndicator, { language }: Dictionary): PictureHead {
  const write = writer(summary, language)
  return {
    title: summary.title,
    small: `${write.figure(2).unit}, ${write.shortPeriod(period)}`,
  }
}

function pictureCell(
  row: CompareRow,
  one: ComparedIndicator,
  cell: CompareRow['cells'][number],
  step: PictureCell['step'],
  { parts }: PicturedTable,
  text: Dictionary,
): PictureCell {
  const words = COMPARE_TEXT[text.language]
  if (cell === null || cell.value === null)
    return { text: cell ? text.status[cell.status] : '', small: [], step: null }
  const difference = parts.includes('forskjell') ? fromCountry(cell, row, one) : null
  return {
    text: writer(one.summary, text.language).number(cell.value),
    small: [
      cell.status === 'ok' ? '' : text.status[cell.status].toLowerCase(),
      difference === null ? '' : formatSigned(difference, one.summary.decimals),
      parts.includes('plass') && row.kind === 'place' ? rankText() : '',
    ].filter(Boolean),
    step,
  }

  function rankText(): string {
    if (!cell?.rank) return words.notRanked
    const [rank, of] = [formatNumber(cell.rank.rank, 0), formatNumber(cell.rank.of, 0)]
    const number = cell.rank.tied > 0 ? words.sharedRank(rank) : words.rank(rank)
    return `${number} ${words.rankOf(of)}`
  }
}

function notesOf({ compared, heat, address, day }: PicturedTable, text: Dictionary): string[] {
  const words = COMPARE_TEXT[text.language]
  const sources = [...new Set(compared.map(({ summary }) => summary.source))]
  const licences = [...new Set(compared.map(({ summary }) => summary.licence))]
  return [
    heat === 'ingen' ? '' : words.heatNotes[heat],
    `${words.source}: ${sources.join('; ')} · ${licences.join(', ')}`,
    `${dateText(day, text.language)} · ${address}`,
  ].filter(Boolean)
}
