import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { fullName, shortName, withoutQualifier } from '../../domain/place-name.ts'
import { describeEvent } from '../../domain/place-history.ts'
import { COUNTRY, fylkeOf } from '../../domain/place.ts'
import { LocatorMap } from '../../map/locator-map.tsx'
import { locatorQuery } from '../../observations/queries.ts'
import type { PlaceFacts } from '../../observations/shards.ts'
import { writer } from '../../ui/figure-text.ts'
import { useText } from '../../ui/language.tsx'
import { PlacePicker } from '../../ui/place-picker.tsx'
import { placeName } from '../../ui/place-title.ts'
import { comparePath } from '../../addresses/compare.ts'
import { placePath } from '../../addresses/place.ts'
import { talkingPointsPath } from '../../addresses/talking-points.ts'
import { PeerGroupNote } from './peer-group-note.tsx'
import type { PlaceModel } from './place-model.ts'
import { PLACE_TEXT } from './text.ts'

/** Who the place is: name, fylke, population, where it lies, whom it is compared with. */
export function PlaceHead({ model }: { model: PlaceModel }) {
  const text = useText()
  const { place } = model
  return (
    <div className="place-head">
      <div className="place-facts">
        <PlaceTitle place={place} />
        <Population model={model} />
        <PeerGroupNote place={place} />
        <Surroundings place={place} />
        <History place={place} />
        <p className="no-print">
          <Link href={talkingPointsPath(place)}>{PLACE_TEXT[text.language].talkingPoints}</Link>
        </p>
        {place.level !== 'land' && (
          <p className="no-print">
            <Link href={comparePath({ places: [place.code] })}>{text.nav.compareThis}</Link>
          </p>
        )}
      </div>
      <Locator place={place} />
      <div className="no-print">
        <PlacePicker folded />
      </div>
    </div>
  )
}

function PlaceTitle({ place }: { place: PlaceFacts }) {
  const text = useText()
  const name = withoutQualifier(fullName(placeName(place, text)))
  return (
    <>
      <h1>{name}</h1>
      {place.level !== 'land' && (
        <p className="place-kind">
          {text.place.codeIs(place.level, place.code)}
          {place.fylke && (
            <>
              {' · '}
              <Link href={placePath(place.fylke)}>{fullName(place.fylke.name)}</Link>
            </>
          )}
          {' · '}
          <Link href={placePath({ code: COUNTRY, name: '' })}>{text.country}</Link>
        </p>
      )}
    </>
  )
}

function Population({ model }: { model: PlaceModel }) {
  const text = useText()
  const card = model.population
  if (!card?.figure) return null
  const write = writer(card.summary, text.language)
  return (
    <p className="lead">
      {text.place.population(write.number(card.figure.value), write.period(card.figure.period))}
    </p>
  )
}

function Surroundings({ place }: { place: PlaceFacts }) {
  const text = useText()
  return (
    <>
      {place.neighbours.length > 0 && (
        <PlaceLinks title={text.place.neighbours} places={place.neighbours} />
      )}
      {place.members && (
        <PlaceLinks
          title={place.level === 'land' ? text.place.fylkerIn : text.place.kommunerIn}
          places={place.members}
        />
      )}
    </>
  )
}

interface PlaceLinksProps {
  title: string
  places: readonly { code: string; name: string }[]
}

function PlaceLinks({ title, places }: PlaceLinksProps) {
  return (
    <details>
      <summary>
        {title} ({places.length})
      </summary>
      <ul className="link-list">
        {places.map((place) => (
          <li key={place.code}>
            <Link href={placePath(place)}>{shortName(place.name)}</Link>
          </li>
        ))}
      </ul>
    </details>
  )
}

function History({ place }: { place: PlaceFacts }) {
  const text = useText()
  if (place.history.length === 0) return null
  return (
    <details>
      <summary>
        {text.place.history} ({place.history.length})
      </summary>
      <ul>
        {place.history.map((event) => (
          <li key={`${event.date}${event.kind}${event.from[0]?.code}`}>
            {describeEvent(event, text.language)}
          </li>
        ))}
      </ul>
    </details>
  )
}

/** A kommune in its fylke; a fylke, or nothing, in the country. */
function Locator({ place }: { place: PlaceFacts }) {
  const text = useText()
  const within = place.level === 'kommune' ? fylkeOf(place.code) : COUNTRY
  const map = useQuery(locatorQuery(within))
  if (!map.data) return <div className="locator-space" />
  const name = shortName(place.name)
  const label =
    place.level === 'land'
      ? text.place.locatorCountry
      : text.place.locator(name, place.fylke ? shortName(place.fylke.name) : text.country)
  return (
    <LocatorMap
      shard={map.data}
      marked={place.level === 'land' ? null : place.code}
      label={label}
    />
  )
}
