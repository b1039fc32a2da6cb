import type { Cell } from '../series/combine.ts'

/** SSB's signs for a cell without an ordinary figure, as the legend in every table's notes has them. */
const SYMBOLS: Readonly<Record<string, Cell['status'] | 'zero'>> = {
  '.': 'not-applicable',
  '..': 'missing',
  '...': 'missing',
  '…': 'missing',
  ':': 'suppressed',
  '*': 'preliminary',
  // "Null": an exact zero, in tables made before 2021.
  '-': 'zero',
}

/** What SSB's value and sign mean; throws on a sign that the legend did not have. */
export function readCell(value: number | null, symbol: string | null): Cell {
  if (symbol === null)
    return value === null ? { value, status: 'missing' } : { value, status: 'ok' }
  const meaning = SYMBOLS[symbol]
  if (!meaning)
    throw new Error(
      `SSB's sign "${symbol}" is not known: see the table's notes and add it to scripts/sources/ssb-symbols.ts.`,
    )
  if (meaning === 'zero') return { value: 0, status: 'ok' }
  if (meaning !== 'preliminary') return { value: null, status: meaning }
  return value === null ? { value, status: 'missing' } : { value, status: 'preliminary' }
}
