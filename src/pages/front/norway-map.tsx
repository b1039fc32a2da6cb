import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from 'wouter'
import { chosenPath } from '../../addresses/front.ts'
import { shortName } from '../../domain/place-name.ts'
import { COUNTRY } from '../../domain/place.ts'
import { locatorQuery } from '../../observations/queries.ts'
import { useText } from '../../ui/language.tsx'
import { usePlaces } from '../../ui/use-places.ts'
import { FRONT_TEXT } from './text.ts'

/** The fylker, to point at. Those who cannot point have them as a list. */
export function NorwayMap() {
  const words = FRONT_TEXT[useText().language]
  const map = useQuery(locatorQuery(COUNTRY))
  const places = usePlaces()
  const search = useSearch()
  if (!map.data || !places) return <div className="norway" />
  const names = new Map(places.places.map((place) => [place.code, place.name]))
  const { box, areas } = map.data
  return (
    <svg className="norway" viewBox={box.join(' ')} role="group" aria-label={words.map}>
      {areas.map(({ code, path }) => (
        <Link
          key={code}
          href={chosenPath(search, { code, name: names.get(code) ?? '' })}
          tabIndex={-1}
        >
          <title>{shortName(names.get(code) ?? '')}</title>
          <path d={path} />
        </Link>
      ))}
    </svg>
  )
}
