import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { fullName, shortName, withoutQualifier } from '../../domain/place-name.ts'
import { COUNTRY, fylkeOf } from '../../domain/place.ts'
import { LocatorMap } from '../../map/locator-map.tsx'
import { locatorQuery } from '../../observations/queries.ts'
import type { PlaceFacts } from '../../observations/shards.ts'
import { writer } from '../../ui/figure-text.ts'
import { useText } from '../../ui/language.tsx'
import { usePlaceText } from './text.ts'
import { placeName } from '../../ui/place-title.ts'
import { mapOf } from '../../addresses/place-pages.ts'
import { placePath } from '../../addresses/place.ts'
import type { PlaceModel } from '../../cards/place-model.ts'

/** Who the place is, in two lines and a small map. */
export function PlaceHead({ model }: { model: PlaceModel }) {
  const text = useText()
  const { place } = model
  return (
    <header className="place-head">
      <div>
        <h1>{withoutQualifier(fullName(placeName(place, text)))}</h1>
        <p className="place-kind">
          <Population model={model} />
          {place.fylke && (
            <>
              {' · '}
              <Link href={placePath(place.fylke)}>{shortName(place.fylke.name)}</Link>
            </>
          )}
          {place.level !== 'land' && (
            <>
              {' · '}
              <Link href={placePath({ code: COUNTRY, name: '' })}>{text.country}</Link>
            </>
          )}
        </p>
      </div>
      <Locator place={place} map={model.firstMap} />
    </header>
  )
}

function Population({ model }: { model: PlaceModel }) {
  const text = useText()
  const words = usePlaceText()
  const card = model.population
  if (!card?.figure) return null
  const write = writer(card.summary, text.language)
  return (
    <span>
      {words.place.population(write.number(card.figure.value), write.period(card.figure.period))}
    </span>
  )
}

/** A kommune in its fylke; a fylke, or nothing, in the country. It leads to the large map. */
function Locator({ place, map }: { place: PlaceFacts; map: string | undefined }) {
  const text = useText()
  const words = usePlaceText()
  const within = place.level === 'kommune' ? fylkeOf(place.code) : COUNTRY
  const shard = useQuery(locatorQuery(within))
  const name = shortName(placeName(place, text))
  const drawn = shard.data && (
    <LocatorMap
      shard={shard.data}
      marked={place.level === 'land' ? null : place.code}
      label={
        place.level === 'land'
          ? words.place.locatorCountry
          : words.place.locator(name, place.fylke ? shortName(place.fylke.name) : text.country)
      }
    />
  )
  if (!map) return <div className="locator-space">{drawn}</div>
  return (
    <Link className="locator-space" href={mapOf(place, map)} aria-label={words.place.toMap(name)}>
      {drawn}
    </Link>
  )
}
