/**
 * The pages of one place, as the bar and the place's own page lead to them: the map and the comparison
 * in their simplest form, without what else their own grammars can say.
 */
import { levelOf, type PlaceCode } from '../domain/place.ts'
import { slug } from '../domain/place-name.ts'
import { list, part, shaped, word } from './fields.ts'
import { grammar } from './grammar.ts'
import { checkPath, emptyComparePath, filled, firstMapPath, ROUTES } from './routes.ts'
import type { NamedPlace } from './place.ts'

const MAP = grammar<{ level: 'fylke' | null; place: string | null }>({
  level: word('nivaa', ['fylke']),
  // The first of those that a map has chosen.
  place: part(
    'sted',
    (given) => /^\d+/.exec(given)?.[0] ?? null,
    (place) => place ?? '',
  ),
})
const COMPARE = grammar<{ own: string | null; places: readonly PlaceCode[] }>({
  own: shaped('vi', /^\d+$/),
  places: list('steder'),
})

/** The place that an address's query is about, on whichever page: marked, "us", or the first. */
export function placeAsked(search: string): PlaceCode | null {
  const { own, places } = COMPARE.read(search)
  return MAP.read(search).place ?? own ?? places[0] ?? null
}

/** What can be said of the place. */
export const pointsOf = ({ code, name }: NamedPlace): string =>
  filled(ROUTES.talkingPoints, slug(code, name))

/** What its branch answers the paper; `question` is the id of the one to show alone. */
export const answersOf = ({ code, name }: NamedPlace, question?: string): string =>
  [filled(ROUTES.answers, slug(code, name)), question].filter(Boolean).join('#')

/** What is printed for a meeting about it. */
export const sheetOf = ({ code, name }: NamedPlace): string =>
  filled(ROUTES.sheet, slug(code, name))

/** The map with the place on it; of the country the map alone. `indicator`: left out, the first. */
export function mapOf({ code }: NamedPlace, indicator?: string): string {
  const path = indicator === undefined ? firstMapPath() : filled(ROUTES.map, indicator)
  const level = levelOf(code)
  return level === 'land'
    ? path
    : `${path}${MAP.write({ level: level === 'fylke' ? level : null, place: code })}`
}

/** An indicator's page with the place marked. */
export const indicatorOf = ({ code }: Pick<NamedPlace, 'code'>, indicator: string): string =>
  `${filled(ROUTES.indicator, indicator)}${MAP.write({ place: code })}`

/** The comparison with the place in it; the country cannot be in one. */
export const compareOf = ({ code }: NamedPlace): string =>
  levelOf(code) === 'land'
    ? emptyComparePath()
    : `${emptyComparePath()}${COMPARE.write({ places: [code] })}`

/** Texts held against its figures. */
export const checkOf = ({ code }: NamedPlace): string =>
  `${checkPath()}${MAP.write({ place: code })}`
