/** A number as somebody wrote it. */
export interface WrittenNumber {
  readonly value: number
  /** `40,7 %`: the number is in percent, whatever the file is in. */
  readonly percent: boolean
  /** The mark of a footnote after it, `¹` or `1)`; empty: none. */
  readonly footnote: string
}

const BLANKS = /[\s\u00a0\u202f\u2009]+/g
const MINUS = /^[\u2212\u2013\u2010\u2011-]\s?(?=\d)/
const FOOTNOTE = /(?<=[\d%])(\s*[⁰¹²³⁴⁵⁶⁷⁸⁹]+\)?|\s+\d{1,2}\))$/u
const PERCENT = /\s?(%|prosent|pst\.?)$/i

/**
 * Takes `1 234,5`, `1234.5`, `1.234,5`, `−2`, `40,7 %` and `12,3¹`; undefined for what is no number.
 * `byHand`: text in a sheet, where `1.234` may be a thousand or one and a bit: undefined too.
 */
export function writtenNumber(text: string, byHand = false): WrittenNumber | undefined {
  const blanks = text.replace(BLANKS, ' ').trim()
  const footnote = FOOTNOTE.exec(blanks)?.[0].trim() ?? ''
  const bare = blanks.replace(FOOTNOTE, '').trim()
  const percent = PERCENT.test(bare)
  const digits = bare.replace(PERCENT, '').replace(MINUS, '-')
  if (byHand && /^-?\d{1,3}\.\d{3}$/.test(digits)) return undefined
  const plain = ungrouped(digits)
  return plain === undefined ? undefined : { value: Number(plain), percent, footnote }
}

/** Groups of three digits, and what may stand between them and before the decimals. */
const FORMS: readonly (readonly [RegExp, (text: string) => string])[] = [
  [/^-?\d+(\.\d+)?(e-?\+?\d+)?$/i, (text) => text],
  [/^-?\d+,\d+$/, (text) => text.replace(',', '.')],
  [/^-?\d{1,3}( \d{3})+([.,]\d+)?$/, (text) => text.replaceAll(' ', '').replace(',', '.')],
  [/^-?\d{1,3}(\.\d{3})+,\d+$/, (text) => text.replaceAll('.', '').replace(',', '.')],
  [/^-?\d{1,3}(,\d{3})+\.\d+$/, (text) => text.replaceAll(',', '')],
  [/^-?\d{1,3}(\.\d{3}){2,}$/, (text) => text.replaceAll('.', '')],
  [/^-?\d{1,3}(,\d{3}){2,}$/, (text) => text.replaceAll(',', '')],
]

const ungrouped = (text: string): string | undefined =>
  FORMS.find(([form]) => form.test(text))?.[1](text)
