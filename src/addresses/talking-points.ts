/**
 * What a reader has chosen of talking points: `/sted/3101-halden/snakkepunkter?punkt=<claim>,<claim>`
 * `&ute=<claim>&flere=helse:3`. Addresses of claims are kept as they were written, also those that
 * name nothing, so that nothing disappears without a word.
 */
import type { ThemeId } from '../domain/indicator.ts'
import { slug } from '../domain/place-name.ts'
import type { NamedPlace } from './place.ts'
import { list, listFrom, part } from './fields.ts'
import { grammar } from './grammar.ts'
import { filled, ROUTES } from './routes.ts'

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
export const MOST_MORE = 300

/** As it stands in the address: all of it, whatever it names. */
interface WrittenPoints extends Omit<PointsAddress, 'cut' | 'more'> {
  readonly more: Readonly<Record<string, number>>
}

/** `helse:3,klima:6` */
const moreFrom = (given: string): WrittenPoints['more'] =>
  Object.fromEntries(
    listFrom(given).map((one) => {
      const [theme = '', count = ''] = one.split(':')
      return [theme, /^\d{1,3}$/.test(count) ? Number(count) : 0]
    }),
  )

const moreText = (more: WrittenPoints['more']): string =>
  Object.entries(more)
    .flatMap(([theme, count]) => (count ? `${theme}:${count}` : []))
    .join(',')

const { read, write } = grammar<WrittenPoints>({
  pinned: list('punkt'),
  dropped: list('ute'),
  more: part('flere', moreFrom, moreText),
})

/** The choice in a query; `themes` are those that there can be more of. */
export function readPoints(search: string, themes: readonly ThemeId[]): PointsAddress {
  const { pinned, dropped, more } = read(search)
  const known = themes.filter((theme) => Object.hasOwn(more, theme) && more[theme])
  return {
    pinned: pinned.slice(0, MOST_PINNED),
    dropped: dropped.slice(0, MOST_DROPPED),
    more: Object.fromEntries(known.map((theme) => [theme, Math.min(more[theme] ?? 0, MOST_MORE)])),
    cut: Math.max(0, pinned.length - MOST_PINNED),
  }
}

/** The query that opens the same choice again: `?punkt=…`, or empty. */
export const writePoints = ({ more, ...points }: Partial<PointsAddress>): string =>
  write({ ...points, more: { ...more } })

/** What can be said of the place. */
export const talkingPointsPath = (
  { code, name }: NamedPlace,
  points: Partial<PointsAddress> = {},
): string => `${filled(ROUTES.talkingPoints, slug(code, name))}${writePoints(points)}`
