import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useSearch } from 'wouter'
import { readPoints } from '../../addresses/talking-points.ts'
import { parseClaimAddress } from '../../claims/model/claim-address.ts'
import { claimDataOf, type ClaimFiles } from '../../claims/model/claim-data.ts'
import { codeFromSlug } from '../../domain/place-name.ts'
import { checksumsQuery } from '../../observations/claim-shards.ts'
import { sayingsQuery, type SayingsShard } from '../../observations/sayings-shard.ts'
import { DataGate } from '../../ui/data-gate.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { Loading } from '../../ui/loading.tsx'
import { part } from '../../ui/part.tsx'
import { useOlderFigures } from '../../ui/use-older-figures.ts'
import { usePlaceFiles } from '../../ui/use-place-files.ts'
import { PointsContent } from './points-content.tsx'
import './talking-points.css'

const UnknownPlace = part(
  'page',
  () => import('../../ui/unknown-place.tsx'),
  (module) => module.UnknownPlace,
)

/** `/sted/3101-halden/snakkepunkter`: what a candidate can say of the place. */
export default function TalkingPointsPage({ slug }: { slug: string }) {
  const code = codeFromSlug(slug)
  return code === null ? <UnknownPlace slug={slug} /> : <KnownCode code={code} slug={slug} />
}

function KnownCode({ code, slug }: { code: string; slug: string }) {
  const language = useLanguage()
  const { files, unknown } = usePlaceFiles(code)
  const checksums = useQuery(checksumsQuery())
  const sayings = useQuery(sayingsQuery(language))
  if (unknown) return <UnknownPlace slug={slug} />
  return (
    <DataGate queries={{ ...files, checksums, sayings }}>
      {(read) => (
        <WithOlderFigures
          // Another place is another page: nothing of it is to be undone here.
          key={code}
          files={{
            place: read.place,
            latest: read.latest,
            catalogue: read.catalogue,
            checksums: read.checksums,
          }}
          sayings={read.sayings}
          slug={slug}
        />
      )}
    </DataGate>
  )
}

function WithOlderFigures(props: { files: ClaimFiles; sayings: SayingsShard; slug: string }) {
  const { place, latest, catalogue, checksums } = props.files
  const pinned = usePinnedClaims()
  const { waiting, older } = useOlderFigures(pinned, catalogue.indicators, place.place.level)
  const data = useMemo(
    () => claimDataOf({ place, latest, catalogue, checksums }, older),
    [place, latest, catalogue, checksums, older],
  )
  if (waiting) return <Loading what="indicator" />
  return (
    <PointsContent data={data} paper={catalogue.paper} sayings={props.sayings} slug={props.slug} />
  )
}

/** The claims that the address has taken along. */
function usePinnedClaims() {
  const search = useSearch()
  return useMemo(
    () => readPoints(search, []).pinned.flatMap((address) => parseClaimAddress(address) ?? []),
    [search],
  )
}
