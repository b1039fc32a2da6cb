import { useQuery } from '@tanstack/react-query'
import {
  DataFileError,
  catalogueQuery,
  latestQuery,
  placeQuery,
} from '../../observations/queries.ts'
import { codeFromSlug } from '../../domain/place-name.ts'
import { DataGate } from '../../ui/data-gate.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { UnknownPlace } from '../../ui/unknown-place.tsx'
import { PlaceContent } from './place-content.tsx'

/** `/sted/3101-halden`: only the number counts, the name is for the reader. */
export default function PlacePage({ slug }: { slug: string }) {
  const code = codeFromSlug(slug)
  return code === null ? <UnknownPlace slug={slug} /> : <KnownCode code={code} slug={slug} />
}

function KnownCode({ code, slug }: { code: string; slug: string }) {
  const language = useLanguage()
  const place = useQuery(placeQuery(code))
  const latest = useQuery(latestQuery())
  const catalogue = useQuery(catalogueQuery(language))
  if (place.error instanceof DataFileError && place.error.missing) {
    // The newest file knows every place: when it is there and this one is not, the place is unknown.
    if (latest.data && !latest.data.places.includes(code)) return <UnknownPlace slug={slug} />
  }
  return (
    <DataGate queries={{ place, latest, catalogue }}>
      {(data) => <PlaceContent {...data} slug={slug} />}
    </DataGate>
  )
}
