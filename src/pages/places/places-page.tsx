import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { placePath } from '../../addresses/place.ts'
import { compareNames } from '../../domain/name-order.ts'
import { fullName, shortName } from '../../domain/place-name.ts'
import { COUNTRY, fylkeOf, levelOf } from '../../domain/place.ts'
import { placesQuery } from '../../observations/queries.ts'
import type { PlacesShard } from '../../observations/shards.ts'
import { DataGate } from '../../ui/data-gate.tsx'
import { useText } from '../../ui/language.tsx'
import { PLACES_TEXT } from './text.ts'

/** `/steder`: every place as a link, for those who cannot search, or would rather look. */
export default function PlacesPage() {
  const { language } = useText()
  const words = PLACES_TEXT[language]
  const places = useQuery(placesQuery())
  return (
    <>
      <title>{`${words.title} · Lokaltall`}</title>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <DataGate queries={{ places }}>{(data) => <Everyone {...data} />}</DataGate>
    </>
  )
}

function Everyone({ places: { places } }: { places: PlacesShard }) {
  const text = useText()
  const fylker = places.filter(({ code }) => levelOf(code) === 'fylke')
  const within = (fylke: string) =>
    places
      .filter(({ code }) => levelOf(code) === 'kommune' && fylkeOf(code) === fylke)
      .toSorted((a, b) => compareNames(a.name, b.name))
  return (
    <>
      <ul className="link-list">
        <li>
          <Link href={placePath({ code: COUNTRY, name: '' })}>{text.country}</Link>
        </li>
      </ul>
      {fylker.map((fylke) => (
        <section key={fylke.code} className="page-section" aria-labelledby={`fylke-${fylke.code}`}>
          <h2 id={`fylke-${fylke.code}`}>{shortName(fylke.name)}</h2>
          <ul className="link-list">
            <li>
              <Link href={placePath(fylke)}>{PLACES_TEXT[text.language].whole}</Link>
            </li>
            {within(fylke.code).map((place) => (
              <li key={place.code}>
                <Link href={placePath(place)}>{fullName(place.name)}</Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
