import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { GroupKind } from '../../domain/group-kinds.ts'
import type { Language } from '../../domain/indicator.ts'
import { formatSigned } from '../../domain/number-text.ts'
import { COUNTRY } from '../../domain/place.ts'
import type { KommuneGroups } from '../../domain/place-groups.ts'
import { at } from '../../domain/series.ts'
import type { FigureSource } from '../../map/map-figures.ts'
import { groupsQuery, regionsQuery } from '../../observations/queries.ts'
import type { IndicatorSummary, RegionMaking, RegionsShard } from '../../observations/shards.ts'
import { DataGate } from '../../ui/data-gate.tsx'
import { writer } from '../../ui/figure-text.ts'
import type { NamedGroups } from '../../ui/group-names.ts'
import { GROUP_TEXT } from '../../ui/group-text.ts'
import { useText } from '../../ui/language.tsx'
import { ListHead } from './list-head.tsx'
import {
  groupsChange,
  levelChange,
  withGroup,
  type ChangeMap,
  type MapSelection,
} from './map-selection.ts'
import { listedRegions, type ListedRegion } from './region-model.ts'
import { REGION_WORDS } from './region-words.ts'
import type { MapText } from './text.ts'

interface RegionListProps {
  summary: IndicatorSummary
  source: FigureSource
  named: NamedGroups
  selection: MapSelection
  change: ChangeMap
  text: MapText
  kind: GroupKind
}

/** Regions of a kind side by side; a press shows one of them alone on the map. */
export default function RegionList(props: RegionListProps) {
  const regions = useQuery(regionsQuery(props.summary.id))
  const groups = useQuery(groupsQuery())
  return (
    <DataGate queries={{ regions, groups }}>
      {(data) => <Regions {...props} shard={data.regions} kommuner={data.groups.kommuner} />}
    </DataGate>
  )
}

interface RegionsProps extends RegionListProps {
  shard: RegionsShard
  kommuner: readonly KommuneGroups[]
}

function Regions(props: RegionsProps) {
  const { summary, named, selection, change, text, kind, shard, kommuner } = props
  const { language } = useText()
  const words = REGION_WORDS[language]
  const write = writer(summary, language)
  const made = shard.made[kind]
  const rows = useMemo(
    () => listedRegions({ shard, summary, kommuner, kind, named: named[kind], made }, selection),
    [shard, summary, kommuner, kind, named, made, selection],
  )
  const label = {
    sted: text.regionKinds[kind],
    verdi: made === 'none' ? words.middleHead : text.notes.value,
  }
  const what = [summary.title, text.regionKinds[kind], write.period(selection.period)]
  return (
    <>
      <div className="map-list-box">
        <table className="region-list">
          <caption className="visually-hidden">
            {[...what, write.figure(2).unit].join(', ')}.
          </caption>
          <ListHead {...{ label, selection, change }} />
          <tbody>
            {rows.map((row) => (
              <RegionLine key={row.id} {...{ row, summary, made, selection, change, kind }} />
            ))}
            <CountryLine {...props} made={made} />
          </tbody>
        </table>
      </div>
      <p className="small muted">
        {GROUP_TEXT[language].made[made]} {words.middleMeans} {words.onlyThese}
      </p>
    </>
  )
}

interface RegionLineProps extends Pick<
  RegionListProps,
  'summary' | 'selection' | 'change' | 'kind'
> {
  row: ListedRegion
  made: RegionMaking
}

function RegionLine({ row, summary, made, selection, change, kind }: RegionLineProps) {
  const text = useText()
  const write = writer(summary, text.language)
  const { code } = row
  const chosen = selection.groups.some((group) => group.kind === kind && group.code === code)
  const groups = withGroup(selection.groups, { kind, code: chosen ? '' : code })
  // Only kommuner lie in every kind of region.
  const level = selection.level === 'kommune' ? {} : levelChange('kommune', selection)
  const more = moreOf(row, { summary, made, since: selection.since, language: text.language })
  return (
    <tr className={chosen ? 'marked-row' : undefined}>
      <th scope="row">
        <button
          type="button"
          className="place-button"
          aria-pressed={chosen}
          onClick={() => change({ ...level, ...groupsChange(groups) })}
        >
          {row.name}
        </button>
        <span className="small muted">{more}</span>
      </th>
      <td className="number">
        {row.shown === null ? (
          <span className="muted small">{text.status[row.status]}</span>
        ) : (
          write.number(row.shown)
        )}
        {made !== 'none' && row.status === 'estimated' && (
          <span className="muted small"> {text.status.estimated.toLowerCase()}</span>
        )}
      </td>
    </tr>
  )
}

/** Median, spread, how many kommuner have a figure, and what has changed. */
function moreOf(
  { middle, low, high, count, of, change }: ListedRegion,
  { summary, made, since, language }: MoreAsked,
): string {
  const words = REGION_WORDS[language]
  const { number, shortPeriod } = writer(summary, language)
  const parts = [
    made === 'none' || middle === null ? '' : words.middle(number(middle)),
    low === null || high === null ? '' : words.half(number(low), number(high)),
    words.count(count, of),
    change === null ? '' : words.change(formatSigned(change, summary.decimals), shortPeriod(since)),
  ]
  return parts.filter(Boolean).join(' · ')
}

interface MoreAsked {
  readonly summary: IndicatorSummary
  readonly made: RegionMaking
  readonly since: string
  readonly language: Language
}

/** The country, where regions have values that it can be held against. */
function CountryLine({
  summary,
  source,
  selection,
  made,
}: RegionListProps & { made: RegionMaking }) {
  const { language } = useText()
  const series = source.series.get(COUNTRY)
  const value = series ? at(series, selection.period).value : null
  if (made === 'none' || value === null) return null
  return (
    <tr className="marked-row">
      <th scope="row">{REGION_WORDS[language].country}</th>
      <td className="number">{writer(summary, language).number(value)}</td>
    </tr>
  )
}
