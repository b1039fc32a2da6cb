import { useMemo } from 'react'
import { fingerprint } from '../../domain/edition.ts'
import type { CompareScene } from './scene.ts'
import { tableRows, type CompareRow } from './table-model.ts'
import { sortedRows } from './table-order.ts'
import { useGroups } from './use-groups.ts'
import { useRowName } from './use-row-name.ts'

/** The rows of the table in the order they are seen in. */
export function useRows(scene: CompareScene): readonly CompareRow[] {
  const { data, selection, own, compared, middleOf } = scene
  const groups = useGroups(selection.groups, compared)
  const nameOf = useRowName(scene)
  const places = useMemo(
    () => (selection.places.length > 0 ? selection.places : [own]),
    [selection.places, own],
  )
  const rows = useMemo(
    () => tableRows(data, places, own, compared, middleOf, groups),
    [data, places, own, compared, middleOf, groups],
  )
  return sortedRows(rows, compared, selection.sort, nameOf)
}

/**
 * Of the figures that are shown; null while some are on their way. The middle of the peers is left
 * out: it follows from the others' figures, and comes by itself a moment later.
 */
export function fingerprintOf(
  rows: readonly CompareRow[],
  { compared }: Pick<CompareScene, 'compared'>,
): string | null {
  const held = rows.filter(({ kind }) => kind !== 'peers')
  if (held.some(({ cells }) => cells.includes(null))) return null
  const texts = held.flatMap(({ kind, code, cells }) =>
    cells.map(
      (cell, i) =>
        `${kind} ${code} ${compared[i]?.summary.id}@${compared[i]?.period} ${cell?.value} ${cell?.status}`,
    ),
  )
  return fingerprint(texts.toSorted())
}
