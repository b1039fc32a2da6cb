/** All that has come of files, made ready once an indicator. Pure. */
import { levelOf } from '../../domain/place.ts'
import { indicatorInput, type IndicatorFiles } from '../../observations/indicator-input.ts'
import type { GroupsShard } from '../../observations/shards.ts'
import type { MapInput } from './map-model.ts'

export interface MapFiles extends IndicatorFiles {
  readonly groups: GroupsShard
}

export function mapInput(files: MapFiles): MapInput {
  const input = indicatorInput(files)
  return {
    ...input,
    kommuner: files.groups.kommuner,
    fylker: [...input.names.keys()].filter((code) => levelOf(code) === 'fylke'),
  }
}
