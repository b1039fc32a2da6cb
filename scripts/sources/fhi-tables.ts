import type { FhiSource, Indicator } from '../../src/domain/indicator.ts'
import type { Dimension, FhiTable } from './fhi-answers.ts'
import { axesOf } from './fhi-axes.ts'
import type { Axes } from './fhi-axes.ts'
import { withWords } from './ssb-selections.ts'

/** The tables whose title holds the record's words; throws with the titles there are. */
export function titledTables(
  tables: readonly FhiTable[],
  { title, register }: FhiSource,
  record: string,
): FhiTable[] {
  const named = withWords(
    tables.map((table) => ({ table, label: table.title.replaceAll('_', ' ') })),
    title,
  )
  if (named.length) return named.map(({ table }) => table)
  throw new Error(
    `${record}: FHI's ${register} has no table whose title holds ${title.join(' + ')}. It has: ${titles(tables)}. Mend the record's title.`,
  )
}

const titles = (tables: readonly FhiTable[]): string =>
  `${tables
    .slice(0, 40)
    .map((one) => `${one.tableId} "${one.title}"`)
    .join(', ')}${tables.length > 40 ? ' …' : ''}`

/** A table and what it offers. */
export interface FhiOffer {
  readonly table: FhiTable
  readonly dimensions: readonly Dimension[]
}

export interface ChosenTable {
  readonly table: FhiTable
  readonly axes: Axes
  /** What whoever runs the fetch should know of the choice, one line each. */
  readonly told: readonly string[]
}

/** What is wanted of a table. */
export interface FhiWish {
  readonly record: string
  readonly source: FhiSource
  readonly timing: Indicator['period']
}

/**
 * The table that a record is read from, of those that its title fits. One that the record has been
 * read from before goes first; of several, the one with the newest period; a table nobody has seen
 * takes over only when it is newer and asks the same of every dimension. Throws, with each table's
 * reason, when none fits or the choice is not ours to make.
 */
export function chooseTable(offers: readonly FhiOffer[], wish: FhiWish): ChosenTable {
  const { fitting, reasons } = fit(offers, wish)
  const { seenAs = [] } = wish.source
  const known = fitting.filter(({ table }) => seenAs.includes(table.tableId))
  const [old] = newestFirst(known, seenAs)
  if (!old) return { ...onlyOne(fitting, reasons, wish), told: [] }
  const unseen = fitting.filter(({ table }) => !seenAs.includes(table.tableId))
  const newer = unseen.filter(({ axes }) => axes.newest > old.axes.newest)
  const [heir] = newestFirst(newer.filter((one) => sameQuestion(one.axes, old.axes)))
  const chosen = heir ?? old
  const others = [...known, ...newer].filter((one) => one !== chosen)
  return { ...chosen, told: others.map((one) => toldOf(chosen, one)) }
}

type Fitting = Omit<ChosenTable, 'told'>

function fit(offers: readonly FhiOffer[], { record, source, timing }: FhiWish) {
  const fitting: Fitting[] = []
  const reasons: Error[] = []
  for (const { table, dimensions } of offers) {
    try {
      const where = `${record}: FHI table ${table.tableId}`
      fitting.push({ table, axes: axesOf(dimensions, source, timing, where) })
    } catch (cause) {
      reasons.push(cause as Error)
    }
  }
  return { fitting, reasons }
}

const newestFirst = (tables: readonly Fitting[], order: readonly number[] = []): Fitting[] =>
  [...tables].sort(
    (a, b) =>
      b.axes.newest.localeCompare(a.axes.newest) ||
      order.indexOf(a.table.tableId) - order.indexOf(b.table.tableId),
  )

function onlyOne(
  fitting: readonly Fitting[],
  reasons: readonly Error[],
  { record, source }: FhiWish,
): Fitting {
  const [first, second] = fitting
  if (first && !second) return first
  if (!first && reasons.length === 1) throw reasons[0] as Error
  if (!first) throw new Error(reasons.map(({ message }) => message).join('\n'))
  throw new Error(
    `${record}: FHI's ${source.register} has several tables that fit ${source.title.join(' + ')}: ${titles(fitting.map(({ table }) => table))}. Put the number of the right one in the record's seenAs.`,
  )
}

/** Whether two tables are asked for the same categories, place, time and measure apart. */
function sameQuestion(one: Axes, other: Axes): boolean {
  const asked = ({ values, place, time, measure }: Axes) =>
    JSON.stringify(
      [...values]
        .filter(([code, [value]]) => code !== place && code !== time && value !== measure)
        .sort(([a], [b]) => a.localeCompare(b)),
    )
  return asked(one) === asked(other)
}

function toldOf(chosen: Fitting, other: Fitting): string {
  const name = ({ table }: Fitting) => `${table.tableId} "${table.title}"`
  const ends = `their newest periods are ${chosen.axes.newest} and ${other.axes.newest}`
  return `taking FHI ${name(chosen)} (${chosen.axes.measure ?? 'no measures'}), not ${name(other)} (${other.axes.measure ?? 'no measures'}): ${ends}`
}
