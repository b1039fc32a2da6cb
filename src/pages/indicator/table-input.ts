import { useMemo } from 'react'
import { type Group } from '../../domain/group-kinds.ts'
import { landsdelOf } from '../../domain/landsdel.ts'
import { isInAll } from '../../domain/place-groups.ts'
import type { PlaceCode } from '../../domain/place.ts'
import { indicatorInput, type IndicatorFiles as Files } from '../../observations/indicator-input.ts'
import type { GroupsShard } from '../../observations/shards.ts'

/** The files of an indicator's page. */
export interface IndicatorFiles extends Files {
  readonly groups: GroupsShard
}

/** What the table is made of: names, figures, who is ranked, and who is in which group. */
export function useTableInput(files: IndicatorFiles) {
  const { summary, catalogue, indicator, places, latest, groups } = files
  return useMemo(
    () => ({
      ...indicatorInput({ summary, catalogue, indicator, places, latest }),
      isIn: memberships(groups),
    }),
    [summary, catalogue, indicator, places, latest, groups],
  )
}

/** A kommune is in all of the groups, or is not; a fylke can be in a landsdel. */
function memberships({ kommuner }: GroupsShard) {
  const known = new Map(kommuner.map((kommune) => [kommune.code, kommune]))
  return (code: PlaceCode, chosen: readonly Group[]): boolean => {
    const kommune = known.get(code)
    if (kommune) return isInAll(kommune, chosen)
    return chosen.every((group) => group.code === landsdelOf(code)?.code)
  }
}
