import type { Theme } from '../../domain/paper.ts'
import { newest, type Figure } from '../../domain/series.ts'
import { levelSummary } from '../../observations/level-summary.ts'
import { unpackPlaceSeries } from '../../observations/place-series.ts'
import type { CatalogueShard, IndicatorSummary, PlaceShard } from '../../observations/shards.ts'

export interface NationalFigure {
  readonly summary: IndicatorSummary
  readonly figure: Figure
}

/** For each theme the newest national figure of what its introduction leans on, where there is one. */
export function nationalFigures(
  country: PlaceShard,
  catalogue: CatalogueShard,
): ReadonlyMap<Theme['id'], NationalFigure> {
  const series = unpackPlaceSeries(country, catalogue)
  const of = (id: string): NationalFigure[] => {
    const summary = catalogue.indicators.find((indicator) => indicator.id === id)
    const own = series.get(id)?.place
    const figure = own && newest(own)
    return summary && figure ? [{ summary: levelSummary(summary, 'land'), figure }] : []
  }
  return new Map(
    catalogue.paper.themes.flatMap(({ id, key }) => {
      const [first] = key.flatMap(of)
      return first ? [[id, first] as const] : []
    }),
  )
}
