import { useMemo } from 'react'
import { type Group } from '../../domain/group-kinds.ts'
import { isInAll } from '../../domain/place-groups.ts'
import { landsdelOf } from '../../domain/landsdel.ts'
import { shortName } from '../../domain/place-name.ts'
import { levelOf, type PlaceCode } from '../../domain/place.ts'
import { eligiblePlaces } from '../../observations/eligible-places.ts'
import { unpackIndicatorSeries } from '../../observations/indicator-series.ts'
import type {
  CatalogueShard,
  GroupsShard,
  IndicatorShard,
  IndicatorSummary,
  LatestShard,
  PlacesShard,
} from '../../observations/shards.ts'
import { unpackSnapshot } from '../../observations/snapshot.ts'

/** The files of an indicator's page. */
export interface IndicatorFiles {
  readonly summary: IndicatorSummary
  readonly catalogue: CatalogueShard
  readonly indicator: IndicatorShard
  readonly places: PlacesShard
  readonly latest: LatestShard
  readonly groups: GroupsShard
}

/** What the table is made of: names, figures, who is ranked, and who is in which group. */
export function useTableInput(files: IndicatorFiles) {
  const { summary, catalogue, indicator, places, latest, groups } = files
  return useMemo(() => {
    const base = catalogue.indicators.find(({ id }) => id === summary.minimumBase?.indicator)
    const codes = places.places.map((place) => place.code)
    return {
      summary,
      names: namesOf(places),
      series: unpackIndicatorSeries(indicator, summary),
      eligible: eligiblePlaces(codes, summary, base ? unpackSnapshot(latest, base) : null),
      isIn: memberships(groups),
    }
  }, [summary, catalogue, indicator, places, latest, groups])
}

const namesOf = ({ places }: PlacesShard): ReadonlyMap<PlaceCode, string> =>
  new Map(
    places
      .filter(({ code }) => levelOf(code) !== 'land')
      .map(({ code, name }) => [code, levelOf(code) === 'fylke' ? shortName(name) : name]),
  )

/** A kommune is in all of the groups, or is not; a fylke can be in a landsdel. */
function memberships({ kommuner }: GroupsShard) {
  const known = new Map(kommuner.map((kommune) => [kommune.code, kommune]))
  return (code: PlaceCode, chosen: readonly Group[]): boolean => {
    const kommune = known.get(code)
    if (kommune) return isInAll(kommune, chosen)
    return chosen.every((group) => group.code === landsdelOf(code)?.code)
  }
}
