import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { useCallback, useMemo, useState } from 'react'
import type { MapForm } from '../../addresses/map.ts'
import type { KommuneTopology } from '../../map/boundaries.ts'
import { NO_SHAPES, type Shapes } from '../../map/drawing.ts'
import { countryShapes } from '../../map/shapes.ts'
import { tileShapes } from '../../map/tile-shapes.ts'
import { boundariesQuery } from '../../observations/border-shards.ts'
import { tilesQuery } from '../../observations/queries.ts'
import type { MapSelection } from './map-selection.ts'

export interface DrawnShapes {
  readonly shapes: Shapes
  /** Which form they are: the one that is asked for, once it has come; null: none has. */
  readonly form: MapForm | null
  /** How the borders are coming: all else can be read without. */
  readonly borders: UseQueryResult<KommuneTopology>
  /** Asks for finer borders. */
  readonly fetchFine: () => void
}

/** Borders or squares, and which of them: the coarse borders stay until the rest has come. */
export function useShapes({ form, level }: Pick<MapSelection, 'form' | 'level'>): DrawnShapes {
  const [near, setNear] = useState(false)
  const fetchFine = useCallback(() => setNear(true), [])
  const borders = useQuery(boundariesQuery<KommuneTopology>('kommuner'))
  const tiles = useQuery({ ...tilesQuery(), enabled: form === 'ruter' })
  const fine = useQuery({
    ...boundariesQuery<KommuneTopology>('kommuner-fin'),
    enabled: near && form === 'kart',
  })
  const topology = fine.data ?? borders.data
  const country = useMemo(
    () => (topology ? countryShapes(topology, level) : null),
    [topology, level],
  )
  const squares = useMemo(
    () => (form === 'ruter' && tiles.data ? tileShapes(tiles.data[level]) : null),
    [form, tiles.data, level],
  )
  if (squares) return { shapes: squares, form: 'ruter', borders, fetchFine }
  if (country) return { shapes: country, form: 'kart', borders, fetchFine }
  return { shapes: NO_SHAPES, form: null, borders, fetchFine }
}
