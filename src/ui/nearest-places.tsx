import { Link } from 'wouter'
import { fullName } from '../domain/place-name.ts'
import {
  buildSearchIndex,
  describeHit,
  nearestPlaces,
  searchPlaces,
} from '../domain/place-search.ts'
import { useText } from './language.tsx'
import { PlacePicker } from './place-picker.tsx'
import { shortened } from './shortened.ts'
import { placePath } from '../addresses/place.ts'
import { frontPath } from '../addresses/routes.ts'
import { useOtherNames, usePlaces } from './use-places.ts'

/** An address that names no place of today: what was wrong, and the places nearest to it. */
export default function NearestPlaces({ slug }: { slug: string }) {
  const text = useText()
  return (
    <div className="front-top">
      <title>{`${text.notFound.title} · Lokaltall`}</title>
      <h1>{text.notFound.title}</h1>
      <p className="lead">{text.notFound.place(shortened(slug))}</p>
      <Nearest slug={slug} />
      <PlacePicker />
      <p>
        <Link href={frontPath()}>{text.notFound.toFront}</Link>
      </p>
    </div>
  )
}

function Nearest({ slug }: { slug: string }) {
  const text = useText()
  const places = usePlaces()
  const names = useOtherNames()
  if (!places || !names) return null
  const index = buildSearchIndex({ ...places, ...names })
  const nearest = nearestPlaces(index, slug)
  if (nearest.length === 0) return null
  const known = searchPlaces(index, slug, nearest.length)
  return (
    <div>
      <p>{text.notFound.nearest}</p>
      <ul>
        {nearest.map((place) => {
          const hit = known.find((other) => other.place.code === place.code)
          return (
            <li key={place.code}>
              <Link href={placePath(place)}>{fullName(place.name)}</Link>
              {hit && <span className="muted"> ({describeHit(hit, text.language).detail})</span>}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
