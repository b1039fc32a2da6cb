/** What the address of a map may select: all that the indicator's files have. Pure. */
import { isInGroup } from '../../domain/place-groups.ts'
import { periodsOf, viewsOf, type MapInput } from './map-model.ts'
import type { MapChoices } from './map-selection.ts'

export function mapChoices(input: MapInput): MapChoices {
  const { summary, names, kommuner, fylker } = input
  const codes = kommuner.map(({ code }) => code)
  return {
    summary,
    views: viewsOf(summary),
    places: new Set(names.keys()),
    isGroup: (group) => kommuner.some((kommune) => isInGroup(kommune, group)),
    hasRegions: summary.levels.includes('kommune'),
    periodsOf: { kommune: periodsOf(input, codes), fylke: periodsOf(input, fylker) },
  }
}
