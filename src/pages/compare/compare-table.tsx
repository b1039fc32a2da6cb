import { useMemo, type ReactNode } from 'react'
import { Link } from 'wouter'
import { indicatorPath } from '../../addresses/indicator.ts'
import { placePath } from '../../addresses/place.ts'
import { formatNumber } from '../../domain/number-text.ts'
import { levelOf } from '../../domain/place.ts'
import { writer } from '../../ui/figure-text.ts'
import { useText } from '../../ui/language.tsx'
import type { ComparedIndicator } from './compare-data.ts'
import { cellParts, heatOf, heatSteps } from './heat-model.ts'
import { PointedCell, placeOfRow, usePointingTable } from './pointed-cell.tsx'
import { SaveButtons } from './save-buttons.tsx'
import type { CompareScene } from './scene.ts'
import { FigureCell } from './table-cells.tsx'
import { HeatKey, TableChoices } from './table-choices.tsx'
import type { CompareRow } from './table-model.ts'
import { ariaSort, nextSort, type AriaSort } from './table-sort.ts'
import { useCompareText } from './text.ts'
import { useLines } from './use-lines.ts'
import { useRowName } from './use-row-name.ts'
import { WideFrame } from './wide-frame.tsx'

interface TableProps {
  scene: CompareScene
  rows: readonly CompareRow[]
}

/** With more, each has to do with less room. */
const MANY_COLUMNS = 8

interface CompareTableProps extends TableProps {
  /** Of the figures shown; null while some are on their way. */
  print: string | null
}

/** The chosen places, regions and what they can be held against; either way round. */
export function CompareTable({ scene, rows, print }: CompareTableProps) {
  const text = useCompareText()
  const { selection, compared } = scene
  const pointing = usePointingTable()
  const columns = (selection.turned ? rows : compared).length
  return (
    <section className="page-section" aria-labelledby="tabell">
      <h2 id="tabell">{text.table}</h2>
      <TableChoices scene={scene} />
      <WideFrame about={`${text.tableCaption} ${text.sortHelp}`} columns={columns}>
        <table
          className={`compare-table${columns > MANY_COLUMNS ? ' is-wide' : ''}`}
          aria-labelledby="tabell"
          aria-describedby="table-about"
          {...pointing}
        >
          {selection.turned ? (
            <Turned scene={scene} rows={rows} />
          ) : (
            <Upright scene={scene} rows={rows} />
          )}
        </table>
      </WideFrame>
      <HeatKey heat={heatOf(selection)} />
      <p className="small muted prose">{text.rankNote}</p>
      <SaveButtons scene={scene} rows={rows} print={print} />
    </section>
  )
}

/** A cell of the table for a row and a column of the figures, whichever way the table lies. */
function useCells({ data, compared, selection, level }: CompareScene) {
  const heat = heatOf(selection)
  const parts = cellParts(selection)
  const steps = useMemo(
    () => compared.map((one) => heatSteps(data, one, heat)),
    [data, compared, heat],
  )
  const lineOf = useLines(compared, parts.includes('linje'))
  return (row: CompareRow, one: ComparedIndicator, i: number): ReactNode => {
    const cell = row.cells[i] ?? null
    return (
      <FigureCell
        key={`${row.kind}${row.code} ${one.summary.id}`}
        cell={cell}
        row={row}
        compared={one}
        parts={parts}
        heat={heat}
        step={steps[i]?.(cell, row) ?? null}
        series={lineOf(row, i)}
        level={level}
      />
    )
  }
}

function Upright({ scene, rows }: TableProps) {
  const cellAt = useCells(scene)
  return (
    <>
      <thead>
        <tr>
          <PlaceHead scene={scene} />
          {scene.compared.map((one) => (
            <IndicatorHead key={one.summary.id} scene={scene} rows={rows} one={one} scope="col" />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.kind}${row.code}`} className={rowClass(row, scene.own)}>
            <RowHead row={row} scene={scene} scope="row" />
            {scene.compared.map((one, i) => cellAt(row, one, i))}
          </tr>
        ))}
      </tbody>
    </>
  )
}

function Turned({ scene, rows }: TableProps) {
  const cellAt = useCells(scene)
  return (
    <>
      <thead>
        <tr>
          <PlaceHead scene={scene} />
          {rows.map((row) => (
            <RowHead key={`${row.kind}${row.code}`} row={row} scene={scene} scope="col" />
          ))}
        </tr>
      </thead>
      <tbody>
        {scene.compared.map((one, i) => (
          <tr key={one.summary.id}>
            <IndicatorHead scene={scene} rows={rows} one={one} scope="row" />
            {rows.map((row) => cellAt(row, one, i))}
          </tr>
        ))}
      </tbody>
    </>
  )
}

const rowClass = (row: CompareRow, own: string): string | undefined => {
  if (row.kind !== 'place') return 'beside-row'
  return row.code === own ? 'own-row' : undefined
}

function PlaceHead({ scene }: { scene: CompareScene }) {
  const text = useCompareText()
  return (
    <th scope="col" aria-sort={ariaSort(scene.selection.sort, 'sted')}>
      <SortButton scene={scene} by="sted" name={text.place} />
    </th>
  )
}

interface IndicatorHeadProps extends TableProps {
  one: ComparedIndicator
  scope: 'col' | 'row'
}

function IndicatorHead({ scene, rows, one: { summary, period }, scope }: IndicatorHeadProps) {
  const page = useText()
  const text = useCompareText()
  const write = writer(summary, page.language)
  const { id, title } = summary
  return (
    <th
      scope={scope}
      className={scope === 'col' ? 'number' : undefined}
      aria-sort={ariaSort(scene.selection.sort, id)}
    >
      <SortButton scene={scene} by={id} name={title} />
      <small>
        {write.figure(2).unit}, {write.shortPeriod(period)}
      </small>
      {cellParts(scene.selection).includes('plass') && (
        <RankedOf scene={scene} id={id} rows={rows} />
      )}
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

/** How many are ranked of the table's own level; said once where it is not said in every cell. */
function RankedOf({ scene, rows, id }: TableProps & { id: string }) {
  const text = useCompareText()
  const column = scene.compared.findIndex(({ summary }) => summary.id === id)
  const ranked = rows.find(
    ({ kind, code, cells }) =>
      kind === 'place' && levelOf(code) === scene.level && cells[column]?.rank,
  )
  const of = ranked?.cells[column]?.rank?.of
  if (of === undefined) return null
  return <small className="rank-of-all">{text.rankedOf(formatNumber(of, 0))}</small>
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

interface RowHeadProps {
  row: CompareRow
  scene: CompareScene
  scope: 'col' | 'row'
}

function RowHead({ row, scene, scope }: RowHeadProps) {
  const name = useRowName(scene)(row)
  const className = scope === 'col' ? `number ${rowClass(row, scene.own) ?? ''}` : undefined
  const place = placeOfRow(row)
  if (row.kind === 'peers' || row.kind === 'group')
    return (
      <PointedCell as="th" place={place} scope={scope} className={className}>
        <RowMark row={row} scene={scene} />
        {name}
      </PointedCell>
    )
  return (
    <PointedCell as="th" place={place} scope={scope} className={className}>
      <RowMark row={row} scene={scene} />
      <Link href={placePath({ code: row.code, name: scene.data.name(row.code) })}>{name}</Link>
    </PointedCell>
  )
}

/** As the charts have it: a dot in the colour of a place, a diamond for a region. */
function RowMark({ row, scene }: Pick<RowHeadProps, 'row' | 'scene'>) {
  const isChosen = row.kind === 'place' || row.kind === 'group'
  const style =
    isChosen && [...scene.drawn, ...scene.regions].find(({ code }) => code === row.code)?.style
  if (!style) return null
  return (
    <span
      className={style.isRegion ? 'place-mark is-region' : 'place-mark'}
      style={{ color: style.colour }}
      aria-hidden="true"
    />
  )
}
