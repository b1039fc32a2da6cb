import type { PlaceCode } from '../../domain/place.ts'
import { standingAmong, standouts, type Standing, type Standouts } from '../../domain/standout.ts'
import type { IndicatorSummary } from '../../observations/shards.ts'
import { followsSize, type CompareData } from './compare-data.ts'

export interface Standout {
  readonly summary: IndicatorSummary
  readonly standing: Standing
}

/** How many are shown each way. */
const SHOWN = 6

/** The figures in which a place differs most from its peers, of every theme, newest periods. */
export function standoutsOf(data: CompareData, own: PlaceCode): Standouts<Standout> {
  const { members } = data.peers(own)
  const all = data.indicators
    .filter((summary) => !followsSize(summary))
    .flatMap((summary): Standout[] => {
      const { values } = data.newest(summary)
      const eligible = data.eligible(summary)
      const value = values.get(own) ?? null
      if (value === null || !eligible.has(own)) return []
      const peers = members.map((code) => (eligible.has(code) ? (values.get(code) ?? null) : null))
      const standing = standingAmong(value, peers)
      return standing ? [{ summary, standing }] : []
    })
  return standouts(all, SHOWN)
}
