/** `/?til=snakkepunkter`: the front page, asked for a place before that page of it can be shown. */
import { word } from './fields.ts'
import { grammar } from './grammar.ts'
import { answersOf, pointsOf, sheetOf } from './place-pages.ts'
import { placePath, type NamedPlace } from './place.ts'
import { frontPath } from './routes.ts'
import { threePointsPath } from './three-points.ts'

const PAGES = {
  tall: placePath,
  snakkepunkter: pointsOf,
  tre: threePointsPath,
  svar: (place: NamedPlace) => answersOf(place),
  ark: sheetOf,
} as const satisfies Record<string, (place: NamedPlace) => string>

/** The page of a place that waits for its place. */
export type WaitingPage = keyof typeof PAGES

const { read, write } = grammar<{ waiting: WaitingPage | null }>({
  waiting: word('til', Object.keys(PAGES) as WaitingPage[]),
})

/** What the front page was asked for; null: for nothing but itself. */
export const waitingPage = (search: string): WaitingPage | null => read(search).waiting

/** Where one chooses the place whose page this is to be. */
export const choosePath = (waiting: WaitingPage): string => `${frontPath()}${write({ waiting })}`

/** Where the choice of a place on the front page leads: to the page that waited, or to its figures. */
export const chosenPath = (search: string, place: NamedPlace): string =>
  PAGES[waitingPage(search) ?? 'tall'](place)
