/** `/sted/3101-halden/svar#arbeid-1`: a place's answers, and one question of them. */
import { slug } from '../domain/place-name.ts'
import { answersOf } from './place-pages.ts'
import type { NamedPlace } from './place.ts'
import { filled, ROUTES } from './routes.ts'

const withAnchor = (path: string, question: string | undefined): string =>
  question === undefined ? path : `${path}#${question}`

/** `question` is the id of the one to show alone. */
export const answersPath = (place: NamedPlace, question?: string): string =>
  withAnchor(answersOf(place), question)

/** The same for the meeting: one question at a time, large. */
export const meetingPath = ({ code, name }: NamedPlace, question?: string): string =>
  withAnchor(filled(ROUTES.meeting, slug(code, name)), question)
