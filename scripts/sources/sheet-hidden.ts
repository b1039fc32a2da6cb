/** What a workbook hides, read off the attributes of its tags. */

type Attributes = Readonly<Record<string, string>>

export const isTrue = (text: string | undefined): boolean => text === '1' || text === 'true'

/** Of a `sheet`: hidden, or very hidden. */
export const isHiddenSheet = ({ state = '' }: Attributes): boolean => /hidden/i.test(state)

/** Of `sheetFormatPr`: rows that say nothing of their height are hidden. */
export const areRowsHidden = ({ zeroHeight }: Attributes): boolean => isTrue(zeroHeight)

/** Of a `row`, in a sheet whose rows are hidden or not by default. */
export const isHiddenRow = ({ hidden, ht }: Attributes, byDefault: boolean): boolean =>
  isTrue(hidden) || (ht === undefined ? byDefault : Number(ht) === 0)

/** Of a `col`: adds the columns it hides, counted from 0. */
export function hideColumns(
  { min = '1', max = min, hidden, width }: Attributes,
  into: Set<number>,
): void {
  if (!isTrue(hidden) && (width === undefined || Number(width) > 0)) return
  for (let column = Number(min); column <= Math.min(Number(max), MOST_COLUMNS); column++)
    into.add(column - 1)
}

/** Excel's own limit. */
const MOST_COLUMNS = 16_384
