import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useSearch } from 'wouter'
import { readCompare } from '../../addresses/compare.ts'
import { groupsQuery, placesQuery } from '../../observations/queries.ts'
import { levelSummary } from '../../observations/level-summary.ts'
import { useCatalogue, useLatest } from '../../ui/use-catalogue.ts'
import { DataGate } from '../../ui/data-gate.tsx'
import { compareData, type CompareFiles } from './compare-data.ts'
import { CompareContent } from './compare-content.tsx'
import { useCompareText } from './text.ts'
import { levelOfPlaces } from './scene.ts'
import '../../ui/tables.css'
import '../../ui/heat.css'
import './compare.css'

/** `/sammenlign?steder=3101,3105&indikatorer=andel-65-pluss,folketall`: places beside each other. */
export default function ComparePage() {
  const text = useCompareText()
  const catalogue = useCatalogue()
  const latest = useLatest()
  const places = useQuery(placesQuery())
  const groups = useQuery(groupsQuery())
  return (
    <div className="compare-page">
      <title>{`${text.title} · Lokaltall`}</title>
      <h1>{text.title}</h1>
      <p className="lead">{text.lead}</p>
      <DataGate queries={{ catalogue, latest, places, groups }}>
        {(files) => <Loaded {...files} />}
      </DataGate>
    </div>
  )
}

function Loaded({ catalogue, latest, places, groups }: CompareFiles) {
  // Its places decide whose newest periods are meant, before it is known what else it names.
  const level = levelOfPlaces(readCompare(useSearch()).places)
  const data = useMemo(() => {
    const indicators = catalogue.indicators.map((summary) => levelSummary(summary, level))
    return compareData({ catalogue: { ...catalogue, indicators }, latest, places, groups })
  }, [catalogue, latest, places, groups, level])
  return <CompareContent data={data} />
}
