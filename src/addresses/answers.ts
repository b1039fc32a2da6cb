/** `/sted/3101-halden/svar/mote#arbeid-1`: the meeting about a place's answers. */
import { slug } from '../domain/place-name.ts'
import type { NamedPlace } from './place.ts'
import { filled, ROUTES } from './routes.ts'

/** One question at a time, large; `question` is the id of the one to begin with. */
export const meetingPath = ({ code, name }: NamedPlace, question?: string): string =>
  [filled(ROUTES.meeting, slug(code, name)), question].filter(Boolean).join('#')
