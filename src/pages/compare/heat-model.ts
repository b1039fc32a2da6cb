/** How a figure lies: against the country, or among all places of its level. Pure. */
import { USUAL_CELLS, USUAL_HEAT, type CellPart, type Heat } from '../../addresses/compare.ts'
import { distanceStep, fifthStep, type HeatStep } from '../../domain/heat-step.ts'
import { COUNTRY, levelOf, type Level } from '../../domain/place.ts'
import { remembered } from '../../domain/remembered.ts'
import { toShownUnits } from '../../domain/rounding.ts'
import { shownDifference } from '../../domain/shown-difference.ts'
import { spreadOf } from '../../domain/spread.ts'
import { followsSize, valuesOf, type CompareData, type ComparedIndicator } from './compare-data.ts'
import type { Selection } from './selection.ts'
import type { CompareRow, TableCell } from './table-model.ts'

/** What stands with the figures of the table: the reader's choice, or as usual. */
export const cellParts = ({ cells }: Pick<Selection, 'cells'>): readonly CellPart[] =>
  cells ?? USUAL_CELLS
export const heatOf = ({ heat }: Pick<Selection, 'heat'>): Heat => heat ?? USUAL_HEAT

/**
 * How far a figure is from the country's, as both are shown; null where there is nothing to hold it
 * against, and of totals, which follow the size of the place.
 */
export function fromCountry(
  cell: TableCell,
  { kind }: Pick<CompareRow, 'kind'>,
  { summary, snapshot }: ComparedIndicator,
): number | null {
  const country = snapshot?.values.get(COUNTRY) ?? null
  if (!cell || cell.value === null || country === null) return null
  if (kind === 'country' || followsSize(summary)) return null
  return shownDifference(cell.value, country, summary.decimals)
}

export type StepOf = (cell: TableCell, row: CompareRow) => HeatStep | null

const NOTHING: StepOf = () => null

/** The steps of an indicator's figures, ready to be asked for a cell at a time. */
export function heatSteps(data: CompareData, compared: ComparedIndicator, heat: Heat): StepOf {
  if (!compared.snapshot || heat === 'ingen') return NOTHING
  return heat === 'plass' ? byRank(data, compared) : byDistance(data, compared)
}

/** Fylker lie among fylker; kommuner, regions and the country among kommuner. */
const levelFor = ({ kind, code }: CompareRow): Level =>
  (kind === 'place' || kind === 'fylke') && levelOf(code) === 'fylke' ? 'fylke' : 'kommune'

function byDistance(data: CompareData, compared: ComparedIndicator): StepOf {
  const { snapshot } = compared
  const width = remembered((level: Level) =>
    snapshot ? (spreadOf(valuesOf(data, level, snapshot).values())?.width ?? null) : null,
  )
  return (cell, row) => {
    const difference = fromCountry(cell, row, compared)
    return difference === null ? null : distanceStep(difference, width(levelFor(row)))
  }
}

/** Of regions and the country it is asked where they would lie; their totals would lie nowhere. */
function byRank(data: CompareData, compared: ComparedIndicator): StepOf {
  const { summary } = compared
  const ranked = remembered((level: Level) => rankedUnits(data, compared, level))
  return (cell, row) => {
    if (!cell || cell.value === null) return null
    if (row.kind !== 'place' && followsSize(summary)) return null
    return fifthStep(toShownUnits(cell.value, summary.decimals), ranked(levelFor(row)))
  }
}

/** Shown units of those that are large enough to be ranked. */
function rankedUnits(
  data: CompareData,
  { summary, snapshot }: ComparedIndicator,
  level: Level,
): number[] {
  const eligible = data.eligible(summary)
  return data.codes(level).flatMap((code) => {
    const value = snapshot?.values.get(code) ?? null
    return value === null || !eligible.has(code) ? [] : toShownUnits(value, summary.decimals)
  })
}
