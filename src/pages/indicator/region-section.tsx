import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { Link, useLocation, useSearch } from 'wouter'
import { readIndicator, writeIndicator } from '../../addresses/indicator.ts'
import { regionsPath } from '../../addresses/regions.ts'
import { GROUP_KINDS, groupFromId, groupId, type GroupKind } from '../../domain/group-kinds.ts'
import { groupCodeOf } from '../../domain/place-groups.ts'
import { formatSigned } from '../../domain/number-text.ts'
import { COUNTRY } from '../../domain/place.ts'
import { at } from '../../domain/series.ts'
import { unpackIndicatorSeries } from '../../observations/indicator-series.ts'
import { regionsQuery } from '../../observations/queries.ts'
import { regionRows, type RegionRow } from '../../observations/region-rows.ts'
import { unpackRegions } from '../../observations/region-series.ts'
import type { IndicatorSummary, RegionMaking, RegionsShard } from '../../observations/shards.ts'
import { lowerFirst } from '../../domain/group-words.ts'
import { DataGate } from '../../ui/data-gate.tsx'
import { writer } from '../../ui/figure-text.ts'
import type { NamedGroups } from '../../ui/group-names.ts'
import { GROUP_TEXT } from '../../ui/group-text.ts'
import { useText } from '../../ui/language.tsx'
import type { IndicatorFiles } from './table-input.ts'
import { changePeriod } from './table-rows.ts'
import type { ChangeTable, TableSelection } from './table-selection.ts'
import { INDICATOR_TEXT } from './text.ts'

interface RegionSectionProps {
  files: IndicatorFiles
  named: NamedGroups
  selection: TableSelection
  onChange: ChangeTable
}

/** Of what is only worked with, and of parts of a whole, no regions are made. */
const hasRegions = ({ base, breakdown, levels }: IndicatorSummary): boolean =>
  !base && !breakdown && levels.includes('kommune')

/** The regions of a kind, a row each: value, median, spread, how many, and what has changed. */
export function RegionSection(props: RegionSectionProps) {
  const { selection, onChange } = props
  const { summary } = props.files
  const text = useText()
  const words = INDICATOR_TEXT[text.language]
  const regions = useQuery({
    ...regionsQuery(summary.id),
    enabled: hasRegions(summary),
  })
  if (!hasRegions(summary)) return null
  return (
    <section className="page-section" aria-labelledby="regions">
      <h2 id="regions">{words.regions}</h2>
      <div className="controls no-print">
        <label>
          {words.regionKind}
          <select
            value={selection.regions}
            onChange={(event) => onChange({ regions: event.target.value as GroupKind })}
          >
            {GROUP_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {GROUP_TEXT[text.language].kinds[kind]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <DataGate queries={{ regions }}>
        {(data) => <RegionTable {...props} shard={data.regions} />}
      </DataGate>
    </section>
  )
}

/** How many kommuner each region of a kind has, in the order they are named in. */
const membersOf = ({ groups }: IndicatorFiles, kind: GroupKind, named: NamedGroups) =>
  new Map(
    named[kind].map(({ code }) => [
      groupId({ kind, code }),
      groups.kommuner.filter((kommune) => groupCodeOf(kommune, kind) === code).length,
    ]),
  )

/** Columns that say nothing of the country: it is no group of alike kommuner. */
const DASHES = ['change', 'middle', 'half', 'count'] as const

function RegionTable({
  files,
  named,
  selection,
  shard,
}: RegionSectionProps & { shard: RegionsShard }) {
  const { summary, indicator } = files
  const text = useText()
  const words = INDICATOR_TEXT[text.language]
  const write = writer(summary, text.language)
  const kind = selection.regions
  const made = shard.made[kind]
  const since = changePeriod(summary, selection.period)
  const series = useMemo(() => unpackRegions(shard, summary), [shard, summary])
  const members = useMemo(() => membersOf(files, kind, named), [files, kind, named])
  const rows = regionRows({ summary, made, series, members }, selection.period, since)
  const country = unpackIndicatorSeries(indicator, summary).get(COUNTRY)
  const countryValue = country ? at(country, selection.period).value : null
  const hasCountry = made !== 'none' && countryValue !== null
  return (
    <>
      <div className="table-scroll" tabIndex={0} role="group" aria-labelledby="regions">
        <table className="region-table">
          <caption>
            <span className="table-caption">
              {words.caption(
                summary.title,
                lowerFirst(GROUP_TEXT[text.language].kinds[kind]),
                write.period(selection.period),
              )}
              {', '}
              {write.figure(2).unit}
            </span>
          </caption>
          <RegionHead made={made} since={since && write.shortPeriod(since)} />
          <tbody>
            {rows.map((row) => (
              <Row
                key={row.id}
                row={row}
                summary={summary}
                made={made}
                since={since}
                named={named}
              />
            ))}
            {hasCountry && (
              <tr className="marked-row">
                <th scope="row">{words.countryRow}</th>
                <td className="number">{write.number(countryValue)}</td>
                {DASHES.slice(since === null ? 1 : 0).map((key) => (
                  <td key={key} className="number muted">
                    –
                  </td>
                ))}
              </tr>
            )}
          </tbody>
        </table>
      </div>
      <p className="small muted prose">
        {GROUP_TEXT[text.language].made[made]} {words.onlyThese}
      </p>
      <p className="no-print">
        <Link href={regionsPath({ kind, theme: summary.theme })}>{words.matrix}</Link>
      </p>
    </>
  )
}

function RegionHead({ made, since }: { made: RegionMaking; since: string | null }) {
  const words = INDICATOR_TEXT[useText().language]
  return (
    <thead>
      <tr>
        <th scope="col">{words.region}</th>
        {made !== 'none' && (
          <th scope="col" className="number">
            {words.value}
          </th>
        )}
        <th scope="col" className="number">
          {words.middle}
        </th>
        <th scope="col" className="number">
          {words.halfBetween}
        </th>
        <th scope="col" className="number">
          {words.count}
        </th>
        {since !== null && (
          <th scope="col" className="number">
            {made === 'none' ? words.middleChangeSince(since) : words.changeSince(since)}
          </th>
        )}
      </tr>
    </thead>
  )
}

interface RowProps {
  row: RegionRow
  summary: IndicatorSummary
  made: RegionMaking
  since: string | null
  named: NamedGroups
}

function Row({ row, summary, made, since, named }: RowProps) {
  const text = useText()
  const words = INDICATOR_TEXT[text.language]
  const write = writer(summary, text.language)
  const number = (value: number | null) => (value === null ? '–' : write.number(value))
  return (
    <tr>
      <th scope="row">
        <RegionLink id={row.id} named={named} />
      </th>
      {made !== 'none' && (
        <td className="number">
          {row.value === null ? (
            <span className="muted small">{text.status[row.status]}</span>
          ) : (
            number(row.value)
          )}
          {row.status === 'estimated' && (
            <span className="muted small"> {text.status.estimated.toLowerCase()}</span>
          )}
        </td>
      )}
      <td className="number">{number(row.middle)}</td>
      <td className="number">
        {row.low === null || row.high === null ? '–' : `${number(row.low)} – ${number(row.high)}`}
      </td>
      <td className="number">{words.ofKommuner(row.count, row.of)}</td>
      {since !== null && (
        <td className="number">
          {row.change === null ? '–' : formatSigned(row.change, summary.decimals)}
        </td>
      )}
    </tr>
  )
}

/** Leads to its kommuner in the table below. */
function RegionLink({ id, named }: { id: string; named: NamedGroups }) {
  const [location] = useLocation()
  const search = useSearch()
  const group = groupFromId(id)
  const name = group && named[group.kind].find(({ code }) => code === group.code)?.name
  if (!group) return null
  const address = { ...readIndicator(search), level: null, groups: [group] }
  return (
    <Link href={`${location}${writeIndicator({ ...address, edition: null })}#all-places`}>
      {name}
    </Link>
  )
}
