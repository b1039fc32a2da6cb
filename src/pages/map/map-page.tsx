import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { Redirect, useSearch } from 'wouter'
import { mapPath, readMap } from '../../addresses/map.ts'
import { holderOf } from '../../domain/duty.ts'
import {
  groupsQuery,
  indicatorQuery,
  latestOfBasesQuery,
  placesQuery,
} from '../../observations/queries.ts'
import type {
  CatalogueShard,
  IndicatorShard,
  IndicatorSummary,
  LatestShard,
} from '../../observations/shards.ts'
import { useCatalogue } from '../../ui/use-catalogue.ts'
import { DataGate } from '../../ui/data-gate.tsx'
import { hasPlaces } from '../../ui/has-places.ts'
import { MapContent } from './map-content.tsx'
import { NoFigures } from './no-figures-part.tsx'
import '../../ui/tables.css'
import '../../map/palette.css'
import './map.css'

/**
 * `/kart/andel-65-pluss`: one indicator for all places, on a map and in a list. `/kart`, where the
 * id is null, goes on to the indicator that the catalogue has for it.
 */
export default function MapPage({ id }: { id: string | null }) {
  const catalogue = useCatalogue()
  return (
    <DataGate queries={{ catalogue }}>
      {(data) =>
        id === null ? (
          <ToFirst indicators={data.catalogue.indicators} />
        ) : (
          <InCatalogue id={id} catalogue={data.catalogue} />
        )
      }
    </DataGate>
  )
}

function ToFirst({ indicators }: { indicators: readonly IndicatorSummary[] }) {
  const first = holderOf('first-map', indicators) ?? indicators.find(hasPlaces)
  const search = useSearch()
  return first ? <Redirect to={mapPath(first.id, readMap(search))} replace /> : null
}

function InCatalogue({ id, catalogue }: { id: string; catalogue: CatalogueShard }) {
  const summary = catalogue.indicators.find((indicator) => indicator.id === id)
  if (!summary || !hasPlaces(summary))
    return <NoFigures id={id} summary={summary} indicators={catalogue.indicators} />
  return <Mapped summary={summary} catalogue={catalogue} />
}

interface MappedProps {
  summary: IndicatorSummary
  catalogue: CatalogueShard
}

function Mapped(props: MappedProps) {
  const { summary } = props
  const indicator = useQuery(indicatorQuery(summary.id))
  const places = useQuery(placesQuery())
  const groups = useQuery(groupsQuery())
  const ranked = summary.minimumBase !== undefined
  const latest = useQuery({ ...latestOfBasesQuery(), enabled: ranked })
  const needed = { indicator, places, groups, ...(ranked ? { latest } : {}) }
  const ready = useReady(props, indicator.data, ranked ? latest.data : null)
  const failed = Object.values(needed).some(
    ({ isError, fetchStatus }) => isError || fetchStatus === 'paused',
  )
  return (
    <DataGate queries={ready && !failed ? { places, groups } : needed}>
      {(data) => ready && <MapContent {...ready} places={data.places} groups={data.groups} />}
    </DataGate>
  )
}

interface Ready extends MappedProps {
  indicator: IndicatorShard
  latest: LatestShard | null
}

/**
 * The figures that have come: those of the map before until the next have come, so that what the
 * reader has in hand, and the focus in it, stays.
 */
function useReady(
  { summary, catalogue }: MappedProps,
  indicator: IndicatorShard | undefined,
  latest: LatestShard | null | undefined,
): Ready | null {
  const [kept, keep] = useState<Ready | null>(null)
  if (!indicator || latest === undefined) return kept
  if (kept?.indicator === indicator && kept.latest === latest && kept.summary === summary)
    return kept
  const next = { summary, catalogue, indicator, latest }
  keep(next)
  return next
}
