import type { Indicator } from '../domain/indicator.ts'
import { EMISSIONS_WORKBOOK } from './emissions-workbook.ts'
import type { RevisesHistory } from './files.ts'
import { fileDescription } from './file-descriptions.ts'
import { inputsOf } from './inputs.ts'

/**
 * What a publisher's recomputing of whole series may do to an indicator without being asked about;
 * undefined for the rest. A derived one is revised as what it is made from.
 */
export function revisesHistory(
  indicator: Indicator,
  all: readonly Indicator[],
): RevisesHistory | undefined {
  const { source } = indicator
  if (source.kind === 'miljodirektoratet') return EMISSIONS_WORKBOOK.revisesHistory
  if (source.kind === 'file') return fileDescription(source.file).revisesHistory
  const inputs = inputsOf(indicator).flatMap((id) => all.find((one) => one.id === id) ?? [])
  return inputs.map((input) => revisesHistory(input, all)).find((bound) => bound !== undefined)
}
