import { Link, useSearch } from 'wouter'
import { shortName } from '../domain/place-name.ts'
import { levelOf, COUNTRY } from '../domain/place.ts'
import { usePlaces } from './use-places.ts'
import { useText } from './language.tsx'
import { chosenPath } from '../addresses/front.ts'

/** The fylker and the country, for those who would rather choose than type. */
export function FylkeLinks() {
  const text = useText()
  const search = useSearch()
  const places = usePlaces()
  if (!places) return null
  return (
    <details>
      <summary>{text.picker.fylker}</summary>
      <ul className="link-list">
        {places.places
          .filter((place) => levelOf(place.code) === 'fylke')
          .map((place) => (
            <li key={place.code}>
              <Link href={chosenPath(search, place)}>{shortName(place.name)}</Link>
            </li>
          ))}
        <li>
          <Link href={chosenPath(search, { code: COUNTRY, name: '' })}>{text.country}</Link>
        </li>
      </ul>
    </details>
  )
}
