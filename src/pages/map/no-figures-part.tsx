import { part } from '../../ui/part.tsx'

/** Fetched by those who ask for a map that cannot be drawn. */
export const NoFigures = part('page', () => import('./no-figures.tsx'))
