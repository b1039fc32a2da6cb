import type { GroupKind } from '../../domain/group-kinds.ts'
import { formatNumber } from '../../domain/number-text.ts'
import { SIZE_CLASSES } from '../../domain/size-class.ts'
import type { NamedGroup } from '../../ui/group-names.ts'

/** By kind: the words that are not seen of the name alone, and no more of them than a chart has room for. */
const BRIEF: Readonly<Record<GroupKind, (group: NamedGroup) => string>> = {
  landsdel: ({ name }) => name,
  fylke: ({ name }) => `${name} fylke`,
  kostra: ({ code }) => `KOSTRA ${Number(code.slice(-2))}`,
  sentralitet: ({ code }) => `Sentralitet ${Number(code)}`,
  storrelse: ({ code }) => `${briefSize(code)} innb.`,
  region: ({ name }) => `Reg. ${name}`,
}

/** What a region is called where there is little room, as beside a line. */
export const briefName = (group: NamedGroup): string => BRIEF[group.kind](group)

/** The same limits as in its name: `20 000–49 999`. */
function briefSize(code: string): string {
  const { from = 0, to = Infinity } = SIZE_CLASSES.find((one) => one.code === code) ?? {}
  if (to === Infinity) return `Fra ${formatNumber(from, 0)}`
  return from === 0
    ? `Under ${formatNumber(to + 1, 0)}`
    : `${formatNumber(from, 0)}–${formatNumber(to, 0)}`
}
