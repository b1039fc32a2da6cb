import type { Indicator, BreakdownPart } from '../../src/domain/indicator.ts'
import type { PlaceCode } from '../../src/domain/place.ts'
import { at } from '../../src/domain/series.ts'
import type { AgeShard } from '../../src/observations/shards.ts'
import type { IndicatorTable } from './indicator-table.ts'

/** One sex's parts of the breakdown, youngest first, with their label. */
interface AgePart {
  readonly sex: 'kvinner' | 'menn'
  readonly group: string
  readonly id: string
}

/** `kvinner-00-04` → women, `0–4`; `menn-90-pluss` → men, `90+`. */
function agePart({ id }: BreakdownPart): AgePart {
  const [, sex, from, to] = /^(kvinner|menn)-(\d+)-(\d+|pluss)$/.exec(id) ?? []
  if (!sex || !from || !to) {
    throw new Error(
      `"${id}" is not a part of a pyramid: name it as kvinner-00-04 or menn-90-pluss.`,
    )
  }
  const group = to === 'pluss' ? `${from}+` : `${Number(from)}–${Number(to)}`
  return { sex: sex as AgePart['sex'], group, id }
}

/**
 * `alder/<code>.json` for every place that has any figure. `tables` are the parts' own,
 * by part id; a part that is not there gives nulls.
 */
export function ageShards(
  breakdown: Indicator,
  tables: ReadonlyMap<string, IndicatorTable>,
): Map<string, AgeShard> {
  const parts = (breakdown.parts ?? []).map(agePart)
  const periods = [...new Set([...tables.values()].flatMap((table) => table.periods))].sort()
  const ofSex = (sex: AgePart['sex']) => parts.filter((part) => part.sex === sex)
  const figures = (place: PlaceCode, sex: AgePart['sex']) =>
    periods.map((period) =>
      ofSex(sex).map(({ id }) => {
        const series = tables.get(id)?.series.get(place)
        return series ? at(series, period).value : null
      }),
    )
  const places = new Set([...tables.values()].flatMap((table) => [...table.series.keys()]))
  const shard = (place: PlaceCode): AgeShard => ({
    periods,
    groups: ofSex('kvinner').map(({ group }) => group),
    women: figures(place, 'kvinner'),
    men: figures(place, 'menn'),
  })
  return new Map([...places].sort().map((place) => [`alder/${place}.json`, shard(place)]))
}
