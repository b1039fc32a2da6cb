import { useQuery } from '@tanstack/react-query'
import { useCallback, useMemo, useState } from 'react'
import type { MapForm } from '../../addresses/map.ts'
import type { KommuneTopology } from '../../map/boundaries.ts'
import type { Shapes } from '../../map/drawing.ts'
import { countryShapes } from '../../map/shapes.ts'
import { tileShapes } from '../../map/tile-shapes.ts'
import { boundariesQuery } from '../../observations/border-shards.ts'
import { tilesQuery } from '../../observations/queries.ts'
import type { MapSelection } from './map-selection.ts'

export interface DrawnShapes {
  readonly shapes: Shapes
  /** Which form they are: the one that is asked for, once it has come. */
  readonly form: MapForm
  /** Asks for finer borders. */
  readonly fetchFine: () => void
}

/** Borders or squares, and which of them: the coarse borders stay until the rest has come. */
export function useShapes(
  boundaries: KommuneTopology,
  { form, level }: Pick<MapSelection, 'form' | 'level'>,
): DrawnShapes {
  const [near, setNear] = useState(false)
  const fetchFine = useCallback(() => setNear(true), [])
  const tiles = useQuery({ ...tilesQuery(), enabled: form === 'ruter' })
  const fine = useQuery({
    ...boundariesQuery<KommuneTopology>('kommuner-fin'),
    enabled: near && form === 'kart',
  })
  const topology = fine.data ?? boundaries
  const country = useMemo(() => countryShapes(topology, level), [topology, level])
  const squares = useMemo(
    () => (form === 'ruter' && tiles.data ? tileShapes(tiles.data[level]) : null),
    [form, tiles.data, level],
  )
  return squares
    ? { shapes: squares, form: 'ruter', fetchFine }
    : { shapes: country, form: 'kart', fetchFine }
}
