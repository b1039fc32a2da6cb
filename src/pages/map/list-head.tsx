import { LIST_COLUMNS, type ListColumn } from '../../addresses/map.ts'
import { sortedBy, type ChangeMap, type MapSelection } from './map-selection.ts'

interface ListHeadProps {
  label: Readonly<Record<ListColumn, string>>
  /** The heading of a column of ranks, where there is one. */
  rank?: string
  selection: MapSelection
  change: ChangeMap
}

/** Headings that sort what is below them. */
export function ListHead({ label, rank, selection, change }: ListHeadProps) {
  const { sort: sorted, descending } = selection
  return (
    <thead>
      <tr>
        {rank !== undefined && (
          <th scope="col" className="number">
            {rank}
          </th>
        )}
        {LIST_COLUMNS.map((sort) => (
          <th
            key={sort}
            scope="col"
            className={sort === 'verdi' ? 'number' : undefined}
            aria-sort={sorted === sort ? (descending ? 'descending' : 'ascending') : 'none'}
          >
            <button
              type="button"
              className="sort-button"
              onClick={() => change(sortedBy(sort, selection))}
            >
              {label[sort]}
              <span aria-hidden="true">{sorted === sort ? (descending ? ' ↓' : ' ↑') : ''}</span>
            </button>
          </th>
        ))}
      </tr>
    </thead>
  )
}
