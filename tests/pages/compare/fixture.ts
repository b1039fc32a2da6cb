/** The project's own figures as the comparison reads them, made once for all of its tests. */
import { committedShards } from '../../committed-shards.ts'
import { compareData, type CompareData } from '../../../src/pages/compare/compare-data.ts'
import { unpackIndicatorSeries } from '../../../src/observations/indicator-series.ts'
import type { IndicatorShard, IndicatorSummary } from '../../../src/observations/shards.ts'
import type { SeriesByPlace } from '../../../src/pages/compare/ranking-model.ts'

export interface CompareFixture {
  readonly shards: ReadonlyMap<string, string>
  readonly data: CompareData
  readonly summary: (id: string) => IndicatorSummary
  readonly series: (id: string) => SeriesByPlace
}

export async function compareFixture(): Promise<CompareFixture> {
  const shards = await committedShards()
  const read = (path: string) => {
    const text = shards.get(path)
    if (text === undefined) throw new Error(`${path} was not made.`)
    return JSON.parse(text)
  }
  const data = compareData({
    catalogue: read('katalog.nb.json'),
    latest: read('siste.json'),
    places: read('steder.json'),
    groups: read('grupper.json'),
  })
  const summary = (id: string): IndicatorSummary => {
    const found = data.summary(id)
    if (!found) throw new Error(`The catalogue has no ${id}.`)
    return found
  }
  const series = (id: string) =>
    unpackIndicatorSeries(read(`indikator/${id}.json`) as IndicatorShard, summary(id))
  return { shards, data, summary, series }
}
