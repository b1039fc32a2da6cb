import { memo } from 'react'
import { groupId } from '../../domain/group-kinds.ts'
import type { NamedGroup } from '../../ui/group-names.ts'
import { groupsChange, withGroup, type ChangeMap, type MapSelection } from './map-selection.ts'
import type { MapText } from './text.ts'

interface MapFiltersProps {
  groups: readonly NamedGroup[]
  selection: MapSelection
  change: ChangeMap
  text: MapText
}

/** The groups that are shown, each with a way out of it. */
export const MapFilters = memo(function MapFilters(props: MapFiltersProps) {
  const { groups, selection, change, text } = props
  if (groups.length === 0) return null
  const without = ({ kind }: NamedGroup) => withGroup(selection.groups, { kind, code: '' })
  return (
    <ul className="map-filters small" aria-label={text.filters}>
      {groups.map((group) => (
        <li key={groupId(group)}>
          <button
            type="button"
            className="button"
            aria-label={text.dropFilter(group.name)}
            title={text.dropFilter(group.name)}
            onClick={() => change(groupsChange(without(group)))}
          >
            {group.name} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      {groups.length > 1 && (
        <li>
          <button type="button" className="link-button" onClick={() => change(groupsChange([]))}>
            {text.dropFilters}
          </button>
        </li>
      )}
    </ul>
  )
})
