import type { TableColumn } from '../../addresses/indicator.ts'
import { useText } from '../../ui/language.tsx'
import { sortedBy, type ChangeTable, type TableSelection } from './table-selection.ts'
import { INDICATOR_TEXT } from './text.ts'

interface TableHeadProps {
  selection: TableSelection
  onChange: ChangeTable
  /** What the change column counts from; null leaves the column out. */
  since: string | null
}

export function TableHead({ selection, onChange, since }: TableHeadProps) {
  const text = useText()
  const words = INDICATOR_TEXT[text.language]
  const sortable = (sort: TableColumn, label: string, className?: string) => (
    <SortableHeading
      sort={sort}
      label={label}
      className={className ?? ''}
      selection={selection}
      onChange={onChange}
    />
  )
  return (
    <thead>
      <tr>
        <th scope="col" className="number">
          {words.rank}
        </th>
        {sortable('sted', words.place)}
        {sortable('verdi', words.value, 'number')}
        {since !== null && sortable('endring', words.changeSince(since), 'number')}
      </tr>
    </thead>
  )
}

interface SortableHeadingProps {
  sort: TableColumn
  label: string
  className: string
  selection: TableSelection
  onChange: ChangeTable
}

function SortableHeading({ sort, label, className, selection, onChange }: SortableHeadingProps) {
  const current = selection.sort === sort
  const direction = selection.descending ? 'descending' : 'ascending'
  return (
    <th scope="col" className={className} aria-sort={current ? direction : 'none'}>
      <button
        type="button"
        className="sort-button"
        onClick={() => onChange(sortedBy(sort, selection))}
      >
        {label}
        <span aria-hidden="true">{current ? (selection.descending ? ' ↓' : ' ↑') : ''}</span>
      </button>
    </th>
  )
}
