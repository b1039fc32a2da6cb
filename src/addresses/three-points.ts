/** `/sted/3101-halden/snakkepunkter?velg=tre`: talking points, where the page is to choose. */
import { word } from './fields.ts'
import { grammar } from './grammar.ts'
import { pointsOf } from './place-pages.ts'
import type { NamedPlace } from './place.ts'

const ASKED = grammar<{ choose: 'tre' | null }>({ choose: word('velg', ['tre']) })

/** Whether the address leaves the choice to the page: three sentences for a debate. */
export const asksForThree = (search: string): boolean => ASKED.read(search).choose !== null

/** `?velg=tre`: three of the safest, which the page puts in their place in the address. */
export const threePointsPath = (place: NamedPlace): string =>
  `${pointsOf(place)}${ASKED.write({ choose: 'tre' })}`
