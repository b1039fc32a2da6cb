import type { Indicator } from '../../src/domain/indicator.ts'
import type { Period } from '../../src/domain/observation.ts'
import { periodText } from '../../src/domain/period-text.ts'
import type { SeriesDiff } from './diff.ts'

/** A difference with the name it goes by in the report. */
export type NamedDiff = SeriesDiff & { readonly name: string }

/** A heading, what was found, and what to do about it. */
export const section = (title: string, body: string, action: string): string =>
  `## ${title}\n\n${body}\n\n**Gjør dette:** ${action}`

/** `1 sted`, `12 steder` */
export const plural = (n: number, one: string, many: string): string =>
  `${n} ${n === 1 ? one : many}`

/** A Markdown table; the first row is the header. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const [header = [], ...body] = rows
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(header), line(header.map(() => '---')), ...body.map(line)].join('\n')
}

export const periodIn = (
  period: Period,
  { period: { kind, windowYears } }: Pick<Indicator, 'period'>,
): string => periodText(period, kind, 'nb', windowYears)

/** `a, b og c`; of many, the first ones and how many there are besides. */
export function someOf(items: readonly string[], most = 8): string {
  const rest = items.length - most
  const shown = rest > 0 ? [...items.slice(0, most), `${rest} til`] : items
  const last = shown.at(-1) ?? ''
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} og ${last}`
}

/** `18.12.2025` from an ISO date or time. */
export const shortDate = (iso: string): string =>
  iso.slice(0, 10).split('-').reverse().map(Number).join('.')
