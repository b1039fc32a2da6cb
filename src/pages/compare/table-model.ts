import { fylkeOf, COUNTRY, levelOf, type PlaceCode } from '../../domain/place.ts'
import { rankOf, type Rank } from '../../domain/rank.ts'
import type { ShownStatus } from '../../domain/series.ts'
import type { Snapshot } from '../../observations/snapshot.ts'
import {
  peersMiddle,
  valuesOf,
  type CompareData,
  type ComparedIndicator,
  type MiddleOf,
} from './compare-data.ts'

/** A figure of the table; null while its file is on its way. */
export type TableCell = {
  readonly value: number | null
  readonly status: ShownStatus
  readonly rank: Rank | null
} | null

export interface CompareRow {
  readonly kind: 'place' | 'group' | 'fylke' | 'peers' | 'country'
  /** The place's code or the group's id; of the peers' row, the place they are the peers of. */
  readonly code: PlaceCode
  /** One for each of the compared indicators, in their order. */
  readonly cells: readonly TableCell[]
}

function placeCell(data: CompareData, code: PlaceCode, compared: ComparedIndicator): TableCell {
  const { summary, snapshot } = compared
  if (!snapshot) return null
  const values = valuesOf(data, levelOf(code), snapshot)
  return {
    value: snapshot.values.get(code) ?? null,
    status: statusOf(compared, code, snapshot),
    rank: rankOf(values, code, {
      order: 'highest-first',
      decimals: summary.decimals,
      eligible: data.eligible(summary),
    }),
  }
}

/** Of a level that the figure is never made for, it is the publisher's choice that there is none. */
function statusOf({ summary }: ComparedIndicator, code: PlaceCode, { statuses }: Snapshot) {
  const status = statuses.get(code) ?? 'not-fetched'
  const made = summary.levels.includes(levelOf(code))
  return status === 'not-fetched' && !made ? 'missing' : status
}

function peersCell(
  data: CompareData,
  own: PlaceCode,
  { summary, period, snapshot }: ComparedIndicator,
  middleOf: MiddleOf,
): TableCell {
  if (!snapshot) return null
  const { members } = data.peers(own)
  const known = middleOf(summary, period)
  const value = known === undefined ? peersMiddle(snapshot, members) : known
  const fetched = members.some((code) => snapshot.statuses.get(code) !== 'not-fetched')
  return { value, status: value !== null ? 'ok' : fetched ? 'missing' : 'not-fetched', rank: null }
}

/** Its fylke, where the place is a kommune and the fylke is not the same as the kommune (Oslo). */
function fylkeBeside(data: CompareData, own: PlaceCode): PlaceCode | null {
  if (levelOf(own) !== 'kommune') return null
  const fylke = fylkeOf(own)
  return data.kommuner.filter((kommune) => kommune.fylke === fylke).length > 1 ? fylke : null
}

/** Groups that stand as rows, and the cell of each. */
export interface GroupCells {
  readonly ids: readonly string[]
  readonly cell: (id: string, compared: ComparedIndicator) => TableCell
}

const NO_GROUPS: GroupCells = { ids: [], cell: () => null }

/** The chosen places and groups, then what `own` is fairly held against: its fylke, its peers, the country. */
export function tableRows(
  data: CompareData,
  places: readonly PlaceCode[],
  own: PlaceCode,
  compared: readonly ComparedIndicator[],
  middleOf: MiddleOf = () => undefined,
  groups: GroupCells = NO_GROUPS,
): CompareRow[] {
  const row = (kind: CompareRow['kind'], code: PlaceCode): CompareRow => ({
    kind,
    code,
    cells: compared.map((one) =>
      kind === 'peers' ? peersCell(data, own, one, middleOf) : placeCell(data, code, one),
    ),
  })
  const fylke = fylkeBeside(data, own)
  return [
    ...places.map((code) => row('place', code)),
    ...groups.ids.map((code) => ({
      kind: 'group' as const,
      code,
      cells: compared.map((one) => groups.cell(code, one)),
    })),
    ...(fylke !== null && !places.includes(fylke) ? [row('fylke', fylke)] : []),
    row('peers', own),
    row('country', COUNTRY),
  ]
}
