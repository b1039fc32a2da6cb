import { examples, warning } from '../checks/finding.ts'
import type { Finding } from '../checks/finding.ts'
import type { LeftRow } from './file-rows.ts'

/** Every row that is not taken, one line a reason. */
export function leftLines(left: readonly LeftRow[]): string[] {
  return [...byReason(left)].map(
    ([reason, lines]) =>
      `${lines.length === 1 ? 'row' : 'rows'} ${runsOf(lines)} not taken: ${reason}`,
  )
}

/** `2, 5–9`: rows that follow each other are told as one run. */
function runsOf(lines: readonly number[]): string {
  const runs: [number, number][] = []
  for (const line of [...new Set(lines)].sort((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last && line === last[1] + 1) last[1] = line
    else runs.push([line, line])
  }
  return runs.map(([first, last]) => (first === last ? first : `${first}–${last}`)).join(', ')
}

function byReason(left: readonly LeftRow[]): Map<string, number[]> {
  const reasons = new Map<string, number[]>()
  for (const { reason, line } of left) reasons.set(reason, [...(reasons.get(reason) ?? []), line])
  return reasons
}

/** So many rows may be left with no more than a word. */
const A_FEW = 5

/** A warning when more than a few rows with figures are left; `of`: rows in all. */
export function tooManyLeft(
  series: string,
  file: string,
  left: readonly LeftRow[],
  of: number,
): Finding[] {
  const figures = left.filter(({ hasFigure }) => hasFigure)
  if (figures.length <= A_FEW) return []
  const reasons = examples([...byReason(figures)].map(([reason]) => reason))
  return [
    warning(
      series,
      `${figures.length} of ${of} rows of ${file} with figures were not taken: ${reasons}`,
      'look at the rows that data:import names; if they are rightly left, accept it with the reason',
      'rows-left',
    ),
  ]
}
