import { quantitiesIn } from '../claims/speech/quantities.ts'
import type { Block } from './model/block.ts'

/** Stands for a citation, so that the words on either side do not become one. */
const CITED = '\ufffc'

/** The figures of a block that nobody has cited, as they are written: `12 prosent`, `halvparten`. */
export function uncitedNumbers({ inlines }: Block): string[] {
  const text = inlines.map((one) => (one.kind === 'text' ? one.text : CITED)).join('')
  return quantitiesIn(text).map(({ start, end }) => text.slice(start, end).trim())
}
