import { useQueries, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'
import { notFollowed } from '../../addresses/not-followed.ts'
import { readRegions, writeRegions, type RegionsAddress } from '../../addresses/regions.ts'
import { GROUP_KINDS, type GroupKind } from '../../domain/group-kinds.ts'
import { groupsQuery, placesQuery, regionsQuery } from '../../observations/queries.ts'
import type {
  CatalogueShard,
  GroupsShard,
  IndicatorSummary,
  LatestShard,
  PlacesShard,
} from '../../observations/shards.ts'
import { unpackSnapshot } from '../../observations/snapshot.ts'
import { DataGate } from '../../ui/data-gate.tsx'
import { namedGroups } from '../../ui/group-names.ts'
import { GROUP_TEXT } from '../../ui/group-text.ts'
import { useLanguage } from '../../ui/language.tsx'
import { NotFollowed } from '../../ui/not-followed.tsx'
import { useCatalogue, useLatest } from '../../ui/use-catalogue.ts'
import { Matrix } from './matrix.tsx'
import { isCompared, matrixColumn } from './matrix-model.ts'
import { REGIONS_TEXT } from './text.ts'
import '../../ui/tables.css'
import '../../ui/heat.css'
import './regions.css'

/** `/regioner?inndeling=kostra&tema=helse`: regions of one kind as rows, the figures of themes as columns. */
export default function RegionsPage() {
  const words = REGIONS_TEXT[useLanguage()]
  const catalogue = useCatalogue()
  const latest = useLatest()
  const places = useQuery(placesQuery())
  const groups = useQuery(groupsQuery())
  return (
    <div className="regions-page">
      <title>{`${words.title} · Lokaltall`}</title>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <DataGate queries={{ catalogue, latest, places, groups }}>
        {(files) => <Loaded {...files} />}
      </DataGate>
    </div>
  )
}

interface Files {
  catalogue: CatalogueShard
  latest: LatestShard
  places: PlacesShard
  groups: GroupsShard
}

function Loaded(files: Files) {
  const { catalogue, places, groups } = files
  const language = useLanguage()
  const search = useSearch()
  const address = readRegions(search)
  const { themes } = catalogue.paper
  const kind = address.kind ?? 'landsdel'
  const theme = themes.find(({ id }) => id === address.theme) ?? null
  const named = useMemo(
    () => namedGroups(groups, places, language)[kind],
    [groups, places, language, kind],
  )
  const chosen = useMemo(() => chosenOf(catalogue, theme?.id ?? null), [catalogue, theme])
  const columns = useColumns(
    files,
    kind,
    chosen,
    named.map(({ code }) => code),
  )
  const shown = writeRegions({ kind, theme: theme?.id ?? null })
  return (
    <>
      <NotFollowed parts={notFollowed(search, { understood: writeRegions(address), shown })} />
      <Choices catalogue={catalogue} kind={kind} theme={theme?.id ?? null} />
      <Matrix
        catalogue={catalogue}
        groups={groups}
        kind={kind}
        theme={theme}
        named={named}
        columns={columns}
      />
    </>
  )
}

/** All figures of a theme that regions can be compared by; else what each theme leans on. */
function chosenOf({ paper, indicators }: CatalogueShard, theme: string | null): IndicatorSummary[] {
  const known = indicators.filter(isCompared)
  if (theme !== null) return known.filter((one) => one.theme === theme)
  return paper.themes.flatMap(({ id, key }) =>
    known.filter((one) => one.theme === id && key.includes(one.id)),
  )
}

/** A column once its file has come; null until then. */
function useColumns(
  { latest }: Files,
  kind: GroupKind,
  chosen: readonly IndicatorSummary[],
  codes: readonly string[],
) {
  const shards = useQueries({
    queries: chosen.map(({ id }) => regionsQuery(id)),
    combine: (results) => results.map(({ data }) => data),
  })
  const listed = codes.join()
  return useMemo(
    () =>
      chosen.map((summary, i) => {
        const shard = shards[i]
        const snapshot = unpackSnapshot(latest, summary)
        const column =
          shard && matrixColumn({ summary, shard, snapshot, kind, codes: listed.split(',') })
        return { summary, column: column ?? null }
      }),
    [chosen, shards, latest, kind, listed],
  )
}

interface ChoicesProps {
  catalogue: CatalogueShard
  kind: GroupKind
  theme: string | null
}

function Choices({ catalogue, kind, theme }: ChoicesProps) {
  const language = useLanguage()
  const words = REGIONS_TEXT[language]
  const [location, navigate] = useLocation()
  const go = (parts: Partial<RegionsAddress>) =>
    navigate(`${location}${writeRegions({ kind, theme, ...parts })}`, { replace: true })
  return (
    <div className="controls no-print">
      <label>
        {words.kind}
        <select value={kind} onChange={(event) => go({ kind: event.target.value as GroupKind })}>
          {GROUP_KINDS.map((one) => (
            <option key={one} value={one}>
              {GROUP_TEXT[language].kinds[one]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.theme}
        <select value={theme ?? ''} onChange={(event) => go({ theme: event.target.value || null })}>
          <option value="">{words.allThemes}</option>
          {catalogue.paper.themes.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}
