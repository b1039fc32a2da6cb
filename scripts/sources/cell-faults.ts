import { examples } from '../checks/finding.ts'
import type { FileRow, SeenCell } from './file-rows.ts'

/** Throws, naming the cells, where cells that would be read hold an error or no value at all. */
export function refuseFaults(
  name: string,
  rows: readonly FileRow[],
  columns: readonly string[],
): void {
  const cells = rows.flatMap((row) => columns.flatMap((column) => row.cells?.[column] ?? []))
  const byFault = new Map<string, string[]>()
  for (const { fault, address } of cells.filter(isFaulty))
    byFault.set(fault, [...(byFault.get(fault) ?? []), address])
  if (!byFault.size) return
  const each = [...byFault].map(([fault, at]) =>
    at.length === 1 ? `cell ${at[0]} ${fault}` : `cells ${examples(at)} ${ofSeveral(fault)}`,
  )
  throw new Error(
    `${name}: ${each.join('; ')}. Put in what the publisher has there, or empty the cell if there is no figure, and save the workbook.`,
  )
}

const ofSeveral = (fault: string): string =>
  fault.replace(/^holds/, 'hold').replace(/^is a formula/, 'are formulas')

const isFaulty = (cell: SeenCell): cell is SeenCell & { readonly fault: string } =>
  cell.fault !== undefined
