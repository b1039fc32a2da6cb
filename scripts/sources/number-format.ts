/** How a cell shows its number: what Excel's number formats make of it, as far as figures go. */
export type NumberFormat = 'plain' | 'percent' | 'date' | 'year' | { readonly digits: number }

/** Formats that Excel knows by number alone. */
const BUILT_IN_PERCENT: ReadonlySet<number> = new Set([9, 10])
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) ||
  (id >= 27 && id <= 36) ||
  (id >= 45 && id <= 47) ||
  (id >= 50 && id <= 58)

/** The format with this number; `code` as the workbook writes it, where it is one of its own. */
export function numberFormat(id: number, code: string | undefined): NumberFormat {
  if (code !== undefined) return ofCode(code)
  if (BUILT_IN_PERCENT.has(id)) return 'percent'
  return isBuiltInDate(id) ? 'date' : 'plain'
}

/** Texts in quotes, colours and places, escaped signs and blanks say nothing of the number. */
const bareCode = (code: string): string =>
  (code.split(';')[0] ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\.|_./g, '').trim()

function ofCode(code: string): NumberFormat {
  const bare = bareCode(code).toLowerCase()
  if (bare === '' || bare === 'general' || bare === 'standard') return 'plain'
  if (bare.includes('%')) return 'percent'
  if (/^(y{2,4}|å{2,4})$/.test(bare)) return 'year'
  if (/[ymdhså]/.test(bare)) return 'date'
  return /^0{2,}$/.test(bare) ? { digits: bare.length } : 'plain'
}

/** Excel counts days from the end of 1899, and old workbooks of the Macintosh from 1904. */
const DAY_ZERO = Date.UTC(1899, 11, 30)
const DAY_ZERO_1904 = Date.UTC(1904, 0, 1)
const DAY = 86_400_000

/** The ISO date of a day number; before March 1900 Excel's own count is a day off. */
function dateOf(serial: number, from1904: boolean): string {
  const whole = Math.floor(serial)
  const shift = !from1904 && whole < 60 ? 1 : 0
  const zero = from1904 ? DAY_ZERO_1904 : DAY_ZERO
  return new Date(zero + (whole + shift) * DAY).toISOString().slice(0, 10)
}

/** The number as the sheet shows it, but for how many decimals. */
export function shownNumber(value: number, format: NumberFormat, from1904: boolean): string {
  if (format === 'plain') return String(value)
  if (format === 'percent') return `${Number((value * 100).toPrecision(15))} %`
  if (typeof format === 'object') return String(value).padStart(format.digits, '0')
  const date = dateOf(value, from1904)
  return format === 'year' ? date.slice(0, 4) : date
}
