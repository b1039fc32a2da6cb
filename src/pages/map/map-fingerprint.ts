/** What a link to a map is pinned to: the figures of all places of the level, as the view has them. */
import { fingerprint } from '../../domain/edition.ts'
import { mapFigures, type FigureSource } from '../../map/map-figures.ts'
import { placesOfLevel, type MapInput } from './map-model.ts'
import type { MapSelection } from './map-selection.ts'

interface Fingerprinted {
  readonly input: MapInput
  readonly source: FigureSource
  readonly selection: MapSelection
}

/** The same whatever is filtered, searched, sorted or zoomed to. */
export function mapFingerprint({ input, source, selection }: Fingerprinted): string {
  const figures = mapFigures(placesOfLevel(input, selection.level), source, selection)
  return fingerprint(
    [...figures].map(([code, { value, status, change }]) => `${code} ${value} ${status} ${change}`),
  )
}
