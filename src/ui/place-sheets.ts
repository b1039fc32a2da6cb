/**
 * What sheets of places have in common, whatever page they are saved from: a figure in two columns, and
 * every period of an indicator beside each other. Pure.
 */
import type { Language } from '../domain/indicator.ts'
import type { Period } from '../domain/observation.ts'
import { UNITS } from '../domain/unit.ts'
import type { IndicatorSummary } from '../observations/shards.ts'
import type { FileCell, FileColumn, FileSheet } from './figure-file.ts'
import { writer } from './figure-text.ts'
import { placeColumns } from './place-columns.ts'

const nb = {
  code: 'Stedsnummer',
  place: 'Sted',
  rank: 'Plass',
  value: 'Tall',
  status: 'Status',
  unit: 'Enhet',
  source: 'Kilde',
  licence: 'Lisens',
  allPeriods: 'Alle perioder',
  exact: (head: string) => `${head}, nøyaktig`,
  changeSince: (period: string) => `Endring siden ${period}`,
}

const nn: typeof nb = {
  code: 'Stadnummer',
  place: 'Stad',
  rank: 'Plass',
  value: 'Tal',
  status: 'Status',
  unit: 'Eining',
  source: 'Kjelde',
  licence: 'Lisens',
  allPeriods: 'Alle periodar',
  exact: (head: string) => `${head}, nøyaktig`,
  changeSince: (period: string) => `Endring sidan ${period}`,
}

export const FILE_TEXT: Readonly<Record<Language, typeof nb>> = { nb, nn }

/** What is shown of a figure: its decimals, and whether it has its sign. */
export interface ShownForm {
  readonly decimals: number
  readonly signed?: boolean
}

export const formOf = ({ decimals, unit }: Pick<IndicatorSummary, 'decimals' | 'unit'>) => ({
  decimals,
  signed: UNITS[unit].signed === true,
})

/** A figure in two columns: as it is shown, and as exact as it is known. */
export const figureColumns = (
  head: string,
  { decimals, signed = false }: ShownForm,
  language: Language,
): FileColumn[] => [
  { kind: 'number', head, decimals, signed },
  { kind: 'exact', head: FILE_TEXT[language].exact(head) },
]

/** Number, name and what a place belongs to: the first columns of every sheet of places. */
export const whichPlace = (language: Language): FileColumn[] => [
  { kind: 'code', head: FILE_TEXT[language].code },
  { kind: 'text', head: FILE_TEXT[language].place, width: 28 },
  ...placeColumns(language),
]

/** One place, or region, of a sheet. */
export interface SheetPlace {
  /** Code, name and what it belongs to, for the columns of `whichPlace`. */
  readonly which: readonly FileCell[]
  /** The figure of a period as it is shown, and as exact as it is known. */
  readonly figureAt: (period: Period) => readonly [FileCell, FileCell]
}

/** A row for every place, two columns for every period of the indicator, the newest first. */
export function periodSheet(
  name: string,
  summary: IndicatorSummary,
  places: readonly SheetPlace[],
  language: Language,
): FileSheet {
  const write = writer(summary, language)
  const periods = summary.periods.toReversed()
  return {
    name,
    columns: [
      ...whichPlace(language),
      ...periods.flatMap((period) =>
        figureColumns(write.shortPeriod(period), formOf(summary), language),
      ),
    ],
    rows: places.map(({ which, figureAt }) => [...which, ...periods.flatMap(figureAt)]),
  }
}
