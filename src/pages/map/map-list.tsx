import { memo } from 'react'
import { GROUP_KINDS, type GroupKind } from '../../domain/group-kinds.ts'
import type { IndicatorSummary } from '../../observations/shards.ts'
import type { FigureSource } from '../../map/map-figures.ts'
import type { NamedGroups } from '../../ui/group-names.ts'
import { part } from '../../ui/part.tsx'
import { Choice } from './choice.tsx'
import { PlaceList, type PlaceListProps } from './place-list.tsx'

// Fetched by those who put regions side by side.
const RegionList = part('regions', () => import('./region-list.tsx'))

interface MapListProps extends PlaceListProps {
  summary: IndicatorSummary
  source: FigureSource
  named: NamedGroups
}

/** The map's twin in words and numbers: its places, or regions that they make. */
export const MapList = memo(function MapList(props: MapListProps) {
  const { summary, selection, change, text } = props
  const { regions } = selection
  const options = [
    { value: '' as const, label: text.list },
    ...GROUP_KINDS.map((value) => ({ value, label: text.regionKinds[value] })),
  ]
  return (
    <section aria-labelledby="map-list" className="map-list">
      <div className="map-list-head">
        <h2 id="map-list">{regions === null ? text.list : text.regionKinds[regions]}</h2>
        {summary.levels.includes('kommune') && (
          <Choice<GroupKind | ''>
            label={text.inList}
            value={regions ?? ''}
            options={options}
            onChange={(kind) => change({ regions: kind || null })}
          />
        )}
      </div>
      {regions === null ? <PlaceList {...props} /> : <RegionList {...props} kind={regions} />}
    </section>
  )
})
