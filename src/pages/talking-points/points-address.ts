/**
 * What a reader has chosen of talking points, as it stands in the address:
 * `?punkt=<claim>,<claim>&ute=<claim>&flere=helse:3`. Addresses of claims are kept as they were
 * written, also those that name nothing, so that nothing disappears without a word.
 */
import type { ThemeId } from '../../domain/indicator.ts'

export interface PointsAddress {
  /** Claim addresses in the reader's order, each once. */
  readonly pinned: readonly string[]
  readonly dropped: readonly string[]
  /** How many more than at first are asked for, by theme; only themes with more than none. */
  readonly more: Readonly<Partial<Record<ThemeId, number>>>
  /** How many pinned addresses there were no room for. */
  readonly cut: number
}

/** More than anyone says in a speech, and few enough to check while the page opens. */
const MOST_PINNED = 40
const MOST_DROPPED = 300
const MOST_MORE = 300

const listed = (text: string | null): string[] => [
  ...new Set((text ?? '').split(',').flatMap((part) => part.trim() || [])),
]

function moreFrom(text: string | null, themes: readonly ThemeId[]): PointsAddress['more'] {
  const given = new Map(
    listed(text).map((part) => {
      const [theme = '', count = ''] = part.split(':')
      return [theme, /^\d{1,3}$/.test(count) ? Math.min(Number(count), MOST_MORE) : 0]
    }),
  )
  return Object.fromEntries(
    themes.flatMap((theme) => {
      const count = given.get(theme) ?? 0
      return count > 0 ? [[theme, count]] : []
    }),
  )
}

/** The choice in a query string; whatever else stands in it is left alone. */
export function readPoints(search: string, themes: readonly ThemeId[]): PointsAddress {
  const parameters = new URLSearchParams(search)
  const pinned = listed(parameters.get('punkt'))
  return {
    pinned: pinned.slice(0, MOST_PINNED),
    dropped: listed(parameters.get('ute')).slice(0, MOST_DROPPED),
    more: moreFrom(parameters.get('flere'), themes),
    cut: Math.max(0, pinned.length - MOST_PINNED),
  }
}

/** Commas and colons are allowed in a query, and are easier to read as they are. */
const readable = (text: string): string =>
  encodeURIComponent(text).replace(/%(2C|3A)/g, decodeURIComponent)

/** The query that opens the same choice again: `?punkt=…`, or empty. */
export function formatPoints({ pinned, dropped, more }: Omit<PointsAddress, 'cut'>): string {
  const parts: [string, string][] = [
    ['punkt', pinned.join(',')],
    ['ute', dropped.join(',')],
    [
      'flere',
      Object.entries(more)
        .flatMap(([id, n]) => (n ? `${id}:${n}` : []))
        .join(','),
    ],
  ]
  const given = parts.flatMap(([name, text]) => (text ? `${name}=${readable(text)}` : []))
  return given.length === 0 ? '' : `?${given.join('&')}`
}

const without = (list: readonly string[], address: string) =>
  list.filter((other) => other !== address)

/** Taken along, last in the set; what is taken along is not dropped. */
export const pinned = (points: PointsAddress, address: string): PointsAddress => ({
  ...points,
  pinned: [...without(points.pinned, address), address],
  dropped: without(points.dropped, address),
})

export const unpinned = (points: PointsAddress, address: string): PointsAddress => ({
  ...points,
  pinned: without(points.pinned, address),
})

/** Not offered any more, and out of the set. */
export const dropped = (points: PointsAddress, address: string): PointsAddress => ({
  ...unpinned(points, address),
  dropped: [...without(points.dropped, address), address],
})

/** Offered again, all that are given. */
export const restored = (points: PointsAddress, addresses: ReadonlySet<string>): PointsAddress => ({
  ...points,
  dropped: points.dropped.filter((address) => !addresses.has(address)),
})

/** One step up (-1) or down (1) in the set; as it was when there is no room that way. */
export function moved(points: PointsAddress, address: string, step: -1 | 1): PointsAddress {
  const from = points.pinned.indexOf(address)
  const other = points.pinned[from + step]
  if (from < 0 || other === undefined) return points
  return { ...points, pinned: points.pinned.with(from, other).with(from + step, address) }
}

/** So many more of one theme. */
export const withMore = (points: PointsAddress, theme: ThemeId, count: number): PointsAddress => ({
  ...points,
  more: { ...points.more, [theme]: Math.min((points.more[theme] ?? 0) + count, MOST_MORE) },
})
