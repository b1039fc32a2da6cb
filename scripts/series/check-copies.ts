import type { CopiesCompared, CopyDifference } from './two-copies.ts'
import { examples, warning } from '../checks/finding.ts'
import type { Finding } from '../checks/finding.ts'

/** Copies of one figure that do not say the same: one of them is wrong, or older than the other. */
export function checkCopies(id: string, { same, different }: CopiesCompared): Finding[] {
  if (!different.length) return []
  const message = `${different.length} of ${same + different.length} figures are not the same in two copies; the first is taken (${examples(different.map(bothOf))})`
  const action =
    'look them up at the publisher; name the right file first in the record, or accept the warning with the reason'
  return [warning(id, message, action, 'copies')]
}

/** What the copies of a series have in common, in a line; none where they share no figure. */
export function copiesLine(id: string, { same, different }: CopiesCompared): string[] {
  if (same + different.length === 0) return []
  if (!different.length) return [`${id}: ${same} figures are in two copies, all of them the same`]
  return [`${id}: ${same} figures are the same in two copies, ${different.length} are not`]
}

const bothOf = ({ place, period, taken, other }: CopyDifference): string =>
  `${place} ${period}: ${taken} and ${other}`
