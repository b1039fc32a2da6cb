/** Lines of text for drawings, where no browser breaks them for us. */

/** How wide a text is, in the drawing's units. */
export type WidthOf = (text: string) => number

/** A word wider than the line, in pieces that have room. */
function pieces(word: string, width: number, measure: WidthOf): string[] {
  const letters = [...word]
  const found: string[] = []
  while (letters.length > 0) {
    let count = letters.length
    while (count > 1 && measure(letters.slice(0, count).join('')) > width) count--
    found.push(letters.splice(0, count).join(''))
  }
  return found
}

/**
 * The text in lines no wider than `width`: broken at spaces, never at a no-break space, and within
 * a word only where the word alone is too wide.
 */
export function textLines(text: string, width: number, measure: WidthOf): string[] {
  const lines: string[] = []
  for (const word of text.split(/[ \n]+/).filter(Boolean)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word
    if (lines.length > 0 && measure(longer) <= width) lines[lines.length - 1] = longer
    else lines.push(...(measure(word) <= width ? [word] : pieces(word, width, measure)))
  }
  return lines
}

/** As `textLines`, and no more than so many: what there is no room for ends in `…`. */
export function fewLines(text: string, width: number, measure: WidthOf, most: number): string[] {
  const lines = textLines(text, width, measure)
  if (lines.length <= most) return lines
  let last = lines[most - 1] ?? ''
  while (last.length > 1 && measure(`${last}…`) > width) last = last.slice(0, -1)
  return [...lines.slice(0, most - 1), `${last.trimEnd()}…`]
}

export interface FittedText {
  readonly lines: readonly string[]
  readonly size: number
}

/**
 * The largest size, of those given from large to small, at which the text has room; the smallest
 * when none has, cut to what there is room for. `measure` is of a text at size 1.
 */
export function fittedText(
  text: string,
  room: { readonly width: number; readonly height: number },
  sizes: readonly [number, ...number[]],
  measure: WidthOf,
  lineHeight: number,
): FittedText {
  const at = (size: number) => textLines(text, room.width / size, measure)
  const most = (size: number) => Math.max(1, Math.floor(room.height / (lineHeight * size)))
  const size = sizes.find((one) => at(one).length <= most(one))
  if (size !== undefined) return { size, lines: at(size) }
  const smallest = sizes.at(-1) ?? sizes[0]
  return {
    size: smallest,
    lines: fewLines(text, room.width / smallest, measure, most(smallest)),
  }
}
