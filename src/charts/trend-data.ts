import { periodPosition } from '../domain/period-text.ts'
import { pointsOf, type Series } from '../domain/series.ts'

/** How a line is drawn: by colour and dash, never by colour alone. */
export interface LineStyle {
  readonly colour: string
  readonly dash: string
  readonly width: number
  /** Of a region: it ends in a diamond. */
  readonly isRegion?: true
}

/** One line of a trend chart. */
export interface TrendLine {
  /** What the line is of, unlike that of every other line: a role of `ROLE_STYLES`, or a place. */
  readonly role: string
  readonly name: string
  /** Where there is little room, as over a column; left out: the name. */
  readonly shortName?: string
  readonly series: Series
  /** Left out: the style of the role, the same everywhere. */
  readonly style?: LineStyle
}

const ROLE_STYLES: Readonly<Record<string, LineStyle>> = {
  place: { colour: 'var(--data-place)', dash: '', width: 3 },
  fylke: { colour: 'var(--data-fylke)', dash: '6 3', width: 2 },
  country: { colour: 'var(--data-country)', dash: '2 3', width: 2 },
  peers: { colour: 'var(--data-peers)', dash: '10 3 2 3', width: 2 },
}

const OTHER_STYLE: LineStyle = { colour: 'var(--muted)', dash: '', width: 2 }

export const styleOf = ({ role, style }: TrendLine): LineStyle =>
  style ?? ROLE_STYLES[role] ?? OTHER_STYLE

/** One period: its place on the time axis and each line's value, by the line's role. */
export interface TrendRow {
  readonly period: string
  readonly at: number
  readonly values: Readonly<Record<string, number>>
}

/** What a chart of lines over time shows, whoever draws it. */
export interface ShownTrend {
  readonly lines: readonly TrendLine[]
  readonly rows: readonly TrendRow[]
  /** Positions on the time axis from which the series is measured another way. */
  readonly breaks: readonly { readonly at: number; readonly label: string }[]
  readonly number: (value: number) => string
  /** How many `number` writes. */
  readonly decimals: number
  readonly period: (at: number) => string
  readonly label: string
}

/** So few periods that each figure has a dot: a line alone would look like a trend. */
export const isFew = (rows: readonly TrendRow[]): boolean => rows.length < 8

/** In pixels: what is drawn first is as high as what takes over. */
export const TREND_HEIGHT = 280

/** Rows for the chart and the table, oldest first; periods in which no line has a figure are left out. */
export function trendRows(lines: readonly TrendLine[]): TrendRow[] {
  const rows = new Map<string, Record<string, number>>()
  for (const line of lines)
    for (const { period, value } of pointsOf(line.series))
      if (value !== null) rows.set(period, { ...rows.get(period), [line.role]: value })
  return [...rows]
    .map(([period, values]) => ({ period, at: periodPosition(period), values }))
    .sort((a, b) => a.at - b.at)
}
