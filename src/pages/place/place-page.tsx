import { useQuery } from '@tanstack/react-query'
import { codeFromSlug } from '../../domain/place-name.ts'
import { catalogueQuery, placeQuery, placesQuery } from '../../observations/queries.ts'
import type { PlacesShard } from '../../observations/shards.ts'
import { DataGate } from '../../ui/data-gate.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { Loading } from '../../ui/loading.tsx'
import { isGone } from '../../ui/place-gone.ts'
import { part } from '../../ui/part.tsx'
import { PlaceContent } from './place-content.tsx'

const UnknownPlace = part(
  'page',
  () => import('../../ui/unknown-place.tsx'),
  (module) => module.UnknownPlace,
)

/** `/sted/3101-halden`: only the number counts, the name is for the reader. */
export default function PlacePage({ slug }: { slug: string }) {
  const code = codeFromSlug(slug)
  return code === null ? <UnknownPlace slug={slug} /> : <KnownCode code={code} slug={slug} />
}

const codesOf = ({ places }: PlacesShard) => places.map(({ code }) => code)

function KnownCode({ code, slug }: { code: string; slug: string }) {
  const place = useQuery(placeQuery(code))
  const catalogue = useQuery(catalogueQuery(useLanguage()))
  // Asked only whether it knows the place, when the place's own file does not come.
  const places = useQuery({ ...placesQuery(), enabled: place.isError })
  if (places.isLoading) return <Loading what="place" />
  if (isGone(code, place, places.data && codesOf(places.data))) return <UnknownPlace slug={slug} />
  return (
    <DataGate queries={{ place, catalogue }}>
      {(data) => <PlaceContent {...data} slug={slug} />}
    </DataGate>
  )
}
