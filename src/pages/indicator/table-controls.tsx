import { useRef } from 'react'
import { GROUP_KINDS, type Group, type GroupKind } from '../../domain/group-kinds.ts'
import type { IndicatorSummary } from '../../observations/shards.ts'
import { writer } from '../../ui/figure-text.ts'
import type { NamedGroups } from '../../ui/group-names.ts'
import { useText } from '../../ui/language.tsx'
import { useTypedBefore } from '../../ui/typed-before.ts'
import type { ChangeTable, TableSelection } from './table-selection.ts'
import { INDICATOR_TEXT } from './text.ts'

interface TableControlsProps {
  summary: IndicatorSummary
  named: NamedGroups
  selection: TableSelection
  onChange: ChangeTable
}

/** What the places of a level can be chosen by. */
const KINDS = { kommune: GROUP_KINDS, fylke: ['landsdel'] } as const

/** Filters that are chosen together combine. */
export function TableControls({ summary, named, selection, onChange }: TableControlsProps) {
  const text = useText()
  const words = INDICATOR_TEXT[text.language]
  const write = writer(summary, text.language)
  const field = useRef<HTMLInputElement>(null)
  useTypedBefore(field, (search) => onChange({ search }))
  const withGroup = (kind: GroupKind, code: string): Group[] => [
    ...selection.groups.filter((group) => group.kind !== kind),
    ...(code === '' ? [] : [{ kind, code }]),
  ]
  return (
    <form className="controls no-print" role="search" onSubmit={(event) => event.preventDefault()}>
      <label>
        {words.search}
        <input
          ref={field}
          type="search"
          value={selection.search}
          onChange={(event) => onChange({ search: event.target.value })}
        />
      </label>
      <label>
        {words.levelLegend}
        <select
          value={selection.level}
          onChange={(event) =>
            onChange({ level: event.target.value === 'fylke' ? 'fylke' : 'kommune', groups: [] })
          }
        >
          {summary.levels.includes('kommune') && (
            <option value="kommune">{text.levels.kommune}</option>
          )}
          {summary.levels.includes('fylke') && <option value="fylke">{text.levels.fylke}</option>}
        </select>
      </label>
      <label>
        {words.period}
        <select
          value={selection.period}
          onChange={(event) => onChange({ period: event.target.value })}
        >
          {summary.periods.toReversed().map((period) => (
            <option key={period} value={period}>
              {write.shortPeriod(period)}
            </option>
          ))}
        </select>
      </label>
      {KINDS[selection.level].map((kind) => (
        <label key={kind}>
          {words.group[kind]}
          <select
            value={selection.groups.find((group) => group.kind === kind)?.code ?? ''}
            onChange={(event) => onChange({ groups: withGroup(kind, event.target.value) })}
          >
            <option value="">{words.allGroups}</option>
            {named[kind].map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
      ))}
    </form>
  )
}
