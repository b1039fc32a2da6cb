import { useMemo } from 'react'
import { Link } from 'wouter'
import { indicatorPath } from '../../addresses/indicator.ts'
import { groupId, type GroupKind } from '../../domain/group-kinds.ts'
import { HEAT_STEPS } from '../../domain/heat-step.ts'
import { groupCodeOf } from '../../domain/place-groups.ts'
import type { CatalogueShard, GroupsShard, IndicatorSummary } from '../../observations/shards.ts'
import { CiteButton } from '../../ui/cite-button.tsx'
import { writer } from '../../ui/figure-text.ts'
import type { NamedGroup } from '../../ui/group-names.ts'
import { GROUP_TEXT } from '../../ui/group-text.ts'
import { heatClass, HeatMark, HeatSwatch } from '../../ui/heat-mark.tsx'
import { useText } from '../../ui/language.tsx'
import type { AskedColumn, MatrixCell } from './matrix-model.ts'
import { SaveMatrix } from './save-matrix.tsx'
import { REGIONS_TEXT } from './text.ts'

export interface MatrixProps {
  catalogue: CatalogueShard
  groups: GroupsShard
  kind: GroupKind
  /** Null: what every theme leans on. */
  theme: { readonly id: string; readonly title: string } | null
  named: readonly NamedGroup[]
  columns: readonly AskedColumn[]
}

/** The regions as rows, the figures as columns theme by theme; every figure leads to its kommuner. */
export function Matrix(props: MatrixProps) {
  const { kind, theme, columns, named } = props
  const { language } = useText()
  const words = REGIONS_TEXT[language]
  if (columns.length === 0) return <p>{words.noneHere}</p>
  const caption = words.caption(GROUP_TEXT[language].kinds[kind], theme?.title ?? words.allThemes)
  return (
    <section aria-labelledby="matrix">
      <h2 id="matrix">{caption}</h2>
      <p id="matrix-about">{words.press}</p>
      <div
        className="table-scroll matrix-scroll"
        tabIndex={0}
        role="group"
        aria-labelledby="matrix"
      >
        <table className="matrix" aria-labelledby="matrix" aria-describedby="matrix-about">
          <Head {...props} />
          <Body {...props} />
        </table>
      </div>
      <Key />
      <div className="button-row no-print">
        <SaveMatrix
          columns={columns}
          named={named}
          kind={kind}
          caption={caption}
          theme={theme?.id ?? null}
        />
        <CiteButton sources={columns.map(({ summary }) => summary.source)} what={caption} />
      </div>
    </section>
  )
}

function Head({ catalogue, columns }: MatrixProps) {
  const { language } = useText()
  const words = REGIONS_TEXT[language]
  const themes = catalogue.paper.themes
    .map(({ id, title }) => ({
      id,
      title,
      count: columns.filter(({ summary }) => summary.theme === id).length,
    }))
    .filter(({ count }) => count > 0)
  return (
    <thead>
      {themes.length > 1 && (
        <tr className="matrix-themes">
          <th scope="col" rowSpan={2}>
            {words.region}
          </th>
          {themes.map(({ id, title, count }) => (
            <th key={id} scope="colgroup" colSpan={count} lang="nb">
              {title}
            </th>
          ))}
        </tr>
      )}
      <tr>
        {themes.length < 2 && <th scope="col">{words.region}</th>}
        {columns.map(({ summary, column }) => (
          <ColumnHead key={summary.id} summary={summary} column={column} />
        ))}
      </tr>
    </thead>
  )
}

function ColumnHead({ summary, column }: AskedColumn) {
  const { language } = useText()
  const words = REGIONS_TEXT[language]
  const write = writer(summary, language)
  return (
    <th scope="col" className="number">
      <Link href={indicatorPath(summary.id)}>{summary.title}</Link>
      <small>
        {write.figure(2).unit}, {write.shortPeriod(summary.newest ?? '')}
      </small>
      {column?.of === 'middle' && <small>{words.middleOf}</small>}
    </th>
  )
}

function Body({ columns, named, kind, groups }: MatrixProps) {
  const { language } = useText()
  const words = REGIONS_TEXT[language]
  const members = useMemo(() => {
    const codes = groups.kommuner.map((kommune) => groupCodeOf(kommune, kind))
    return new Map(named.map(({ code }) => [code, codes.filter((one) => one === code).length]))
  }, [groups, named, kind])
  return (
    <tbody>
      {named.map((group) => (
        <tr key={group.code}>
          <th scope="row">
            {group.name}
            <small>{words.kommuner(members.get(group.code) ?? 0)}</small>
          </th>
          {columns.map(({ summary, column }) => (
            <Cell
              key={summary.id}
              summary={summary}
              group={group}
              cell={column?.cells.get(groupId(group)) ?? null}
            />
          ))}
        </tr>
      ))}
      <tr className="matrix-country">
        <th scope="row">{words.country}</th>
        {columns.map(({ summary, column }) => (
          <td key={summary.id} className="number">
            {column?.country == null ? '–' : writer(summary, language).number(column.country)}
          </td>
        ))}
      </tr>
    </tbody>
  )
}

interface CellProps {
  summary: IndicatorSummary
  group: NamedGroup
  /** Null while it is on its way. */
  cell: MatrixCell | null
}

function Cell({ summary, group, cell }: CellProps) {
  const text = useText()
  const words = REGIONS_TEXT[text.language]
  if (cell === null) return <td className="number muted">…</td>
  if (cell.value === null) return <td className="number muted small">{text.status[cell.status]}</td>
  const { kind, code } = group
  const address = { regions: kind, groups: [{ kind, code }] }
  return (
    <td className={`number${heatClass(cell.step)}${cell.telling ? ' is-telling' : ''}`}>
      {cell.step !== null && <HeatMark step={cell.step} words={words.steps[cell.step]} />}
      <Link href={`${indicatorPath(summary.id, address)}#all-places`}>
        {writer(summary, text.language).number(cell.value)}
        {cell.telling && <span className="visually-hidden"> ({words.telling})</span>}
      </Link>
      {cell.status !== 'ok' && <small>{text.status[cell.status].toLowerCase()}</small>}
    </td>
  )
}

function Key() {
  const words = REGIONS_TEXT[useText().language]
  return (
    <div className="heat-key small">
      <ul aria-label={words.key}>
        {HEAT_STEPS.map((step) => (
          <li key={step}>
            <HeatSwatch step={step} /> {words.steps[step]}
          </li>
        ))}
        <li>
          <span className="heat-swatch is-telling" aria-hidden="true" /> {words.keyTelling}
        </li>
      </ul>
      <p className="muted prose">{words.note}</p>
    </div>
  )
}
