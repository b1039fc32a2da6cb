import type { PlaceCode } from '../domain/place.ts'

/** The picture that is shown where a link to a place is shared: `/bilde/sted/3101.png`, nynorsk below `/nn`. */
export const linkPicturePath = (code: PlaceCode): string => `/bilde/sted/${code}.png`
