import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import {
  catalogueQuery,
  groupsQuery,
  latestQuery,
  placesQuery,
} from '../../observations/queries.ts'
import { DataGate } from '../../ui/data-gate.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { compareData, type CompareFiles } from './compare-data.ts'
import { CompareContent } from './compare-content.tsx'
import { useCompareText } from './text.ts'
import './compare.css'

/** `/sammenlign?steder=3101,3105&indikatorer=andel-65-pluss,folketall`: places beside each other. */
export default function ComparePage() {
  const text = useCompareText()
  const catalogue = useQuery(catalogueQuery(useLanguage()))
  const latest = useQuery(latestQuery())
  const places = useQuery(placesQuery())
  const groups = useQuery(groupsQuery())
  return (
    <>
      <title>{`${text.title} · Lokaltall`}</title>
      <h1>{text.title}</h1>
      <p className="lead">{text.lead}</p>
      <DataGate queries={{ catalogue, latest, places, groups }}>
        {(files) => <Loaded {...files} />}
      </DataGate>
    </>
  )
}

function Loaded({ catalogue, latest, places, groups }: CompareFiles) {
  const data = useMemo(
    () => compareData({ catalogue, latest, places, groups }),
    [catalogue, latest, places, groups],
  )
  return <CompareContent data={data} />
}
