import { useQueryClient } from '@tanstack/react-query'
import { groupId, type GroupKind } from '../../domain/group-kinds.ts'
import { exactQuery } from '../../observations/queries.ts'
import type { ExactShard } from '../../observations/shards.ts'
import type { NamedGroup } from '../../ui/group-names.ts'
import { useText } from '../../ui/language.tsx'
import { SaveFigures } from '../../ui/save-figures.tsx'
import type { AskedColumn } from './matrix-model.ts'

interface SaveMatrixProps {
  columns: readonly AskedColumn[]
  named: readonly NamedGroup[]
  kind: GroupKind
  theme: string | null
  caption: string
}

/** Saves the matrix as it is seen, once all of it has come. */
export function SaveMatrix({ columns, named, kind, theme, caption }: SaveMatrixProps) {
  const text = useText()
  const queries = useQueryClient()
  const come = columns.flatMap(({ column }) => column ?? [])
  const make = async () => {
    const [{ savedMatrix }, ...exact] = await Promise.all([
      import('./saved-matrix.ts'),
      ...come.map(({ summary }) => queries.fetchQuery(exactQuery(summary.id))),
    ])
    const exactFiles = new Map<string, ExactShard>(
      come.map(({ summary }, i) => [summary.id, exact[i] ?? {}]),
    )
    return savedMatrix(
      {
        columns: come,
        rows: named.map((group) => ({ id: groupId(group), name: group.name })),
        exact: exactFiles,
        about: [kind, theme ?? ''],
        caption,
        address: window.location.href,
        day: new Date().toISOString(),
      },
      text,
    )
  }
  return <SaveFigures make={make} disabled={come.length < columns.length} />
}
