import { part } from './part.tsx'

/** Says that there is no such place, and offers the nearest: what it takes to find them comes with it. */
export const UnknownPlace = part<{ slug: string }>('places', () => import('./nearest-places.tsx'))
