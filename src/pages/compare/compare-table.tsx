import { useMemo } from 'react'
import { Link } from 'wouter'
import { formatNumber } from '../../domain/number-text.ts'
import type { IndicatorSummary } from '../../observations/shards.ts'
import { writer } from '../../ui/figure-text.ts'
import { useText } from '../../ui/language.tsx'
import { indicatorPath } from '../../addresses/indicator.ts'
import { placePath } from '../../addresses/place.ts'
import type { ComparedIndicator } from './compare-data.ts'
import { SaveButtons } from './save-buttons.tsx'
import { sortedRows } from './table-order.ts'
import { ariaSort, nextSort, type AriaSort } from './table-sort.ts'
import { tableRows, type TableCell, type CompareRow } from './table-model.ts'
import { useCompareText } from './text.ts'
import { useGroups } from './use-groups.ts'
import { useRowName } from './use-row-name.ts'
import type { CompareScene } from './scene.ts'

/** The chosen places and what they can be held against, a row each; an indicator a column. */
export function CompareTable({ scene }: { scene: CompareScene }) {
  const text = useCompareText()
  const { data, selection, own, compared, middleOf } = scene
  const groups = useGroups(selection.groups, compared)
  const nameOf = useRowName(scene)
  const chosen = useMemo(
    () =>
      tableRows(
        data,
        selection.places.length > 0 ? selection.places : [own],
        own,
        compared,
        middleOf,
        groups,
      ),
    [data, selection.places, own, compared, middleOf, groups],
  )
  const rows = sortedRows(chosen, compared, selection.sort, nameOf)
  return (
    <section className="page-section" aria-labelledby="tabell">
      <h2 id="tabell">{text.table}</h2>
      <div className="table-scroll" tabIndex={0} role="group" aria-labelledby="tabell">
        <table className="compare-table">
          <caption>
            <span>
              {text.tableCaption} {text.sortHelp}
            </span>
          </caption>
          <Head scene={scene} />
          <tbody>
            {rows.map((row) => (
              <tr key={`${row.kind}${row.code}`} className={rowClass(row, own)}>
                <RowHead row={row} scene={scene} />
                {row.cells.map((cell, i) => (
                  <Cell
                    key={compared[i]?.summary.id}
                    cell={cell}
                    row={row}
                    compared={compared[i]}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="small muted prose">{text.rankNote}</p>
      <SaveButtons scene={scene} rows={rows} />
    </section>
  )
}

const rowClass = (row: CompareRow, own: string): string | undefined => {
  if (row.kind !== 'place') return 'beside-row'
  return row.code === own ? 'own-row' : undefined
}

function Head({ scene }: { scene: CompareScene }) {
  const text = useCompareText()
  return (
    <thead>
      <tr>
        <th scope="col" aria-sort={ariaSort(scene.selection.sort, 'sted')}>
          <SortButton scene={scene} by="sted" name={text.place} />
        </th>
        {scene.compared.map(({ summary, period }) => (
          <ColumnHead key={summary.id} scene={scene} summary={summary} period={period} />
        ))}
      </tr>
    </thead>
  )
}

interface ColumnHeadProps {
  scene: CompareScene
  summary: IndicatorSummary
  period: string
}

function ColumnHead({ scene, summary, period }: ColumnHeadProps) {
  const page = useText()
  const text = useCompareText()
  const write = writer(summary, page.language)
  const { id, title } = summary
  return (
    <th scope="col" className="number" aria-sort={ariaSort(scene.selection.sort, id)}>
      <SortButton scene={scene} by={id} name={title} />
      <small>
        {write.figure(2).unit}, {write.shortPeriod(period)}
      </small>
      <Link
        href={indicatorPath(id)}
        className="small about-figure"
        aria-label={text.aboutOf(title)}
      >
        {text.about}
      </Link>
    </th>
  )
}

const ARROWS: Readonly<Record<AriaSort, string>> = { ascending: ' ↑', descending: ' ↓', none: '' }

function SortButton({ scene, by, name }: { scene: CompareScene; by: string; name: string }) {
  const { selection, change } = scene
  return (
    <button
      type="button"
      className="sort-button"
      onClick={() => change({ sort: nextSort(selection.sort, by) })}
    >
      {name}
      <span aria-hidden="true">{ARROWS[ariaSort(selection.sort, by)]}</span>
    </button>
  )
}

function RowHead({ row, scene }: { row: CompareRow; scene: CompareScene }) {
  const name = useRowName(scene)(row)
  const colour = scene.drawn.find(({ code }) => code === row.code)?.style.colour
  if (row.kind === 'peers' || row.kind === 'group') return <th scope="row">{name}</th>
  return (
    <th scope="row">
      {row.kind === 'place' && colour && (
        <span className="place-mark" style={{ color: colour }} aria-hidden="true" />
      )}
      <Link href={placePath({ code: row.code, name: scene.data.name(row.code) })}>{name}</Link>
    </th>
  )
}

interface CellProps {
  cell: TableCell
  row: CompareRow
  compared: ComparedIndicator | undefined
}

function Cell({ cell, row, compared }: CellProps) {
  const page = useText()
  const text = useCompareText()
  if (!compared || cell === null) return <td className="number muted small">{text.onItsWay}</td>
  const write = writer(compared.summary, page.language)
  if (cell.value === null) return <td className="number muted small">{page.status[cell.status]}</td>
  return (
    <td className="number">
      {write.number(cell.value)}
      {cell.status !== 'ok' && <small>{page.status[cell.status].toLowerCase()}</small>}
      {row.kind === 'place' && <RankLine cell={cell} />}
    </td>
  )
}

function RankLine({ cell }: { cell: NonNullable<TableCell> }) {
  const text = useCompareText()
  if (!cell.rank) return <small>{text.notRanked}</small>
  const [rank, of] = [formatNumber(cell.rank.rank, 0), formatNumber(cell.rank.of, 0)]
  return <small>{cell.rank.tied > 0 ? text.sharedRank(rank, of) : text.rank(rank, of)}</small>
}
