import { NO_BREAK_SPACE } from './number-text.ts'

/** `a, b og c`: the last joined by a word, the same in both written forms unless another is given. */
export function listed(items: readonly string[], and = 'og'): string {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${and} ${last}`
}

/** Between the parts of a line: it may end one, and never begins one. */
export const DOT = `${NO_BREAK_SPACE}· `

/** As a sentence begins. */
export const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
