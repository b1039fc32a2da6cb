import { Link } from 'wouter'
import { describeEvent } from '../../domain/place-history.ts'
import { fullName, shortName } from '../../domain/place-name.ts'
import type { PlaceFacts } from '../../observations/shards.ts'
import { useText } from '../../ui/language.tsx'
import { usePlaceText } from './text.ts'
import { placePath } from '../../addresses/place.ts'
import { BetterLink } from './better-link.tsx'
import { PeerGroupNote } from './peer-group-note.tsx'

/** Its number, whom it is compared with, who lies around it and what its borders have been. */
export default function AboutPlace({ place }: { place: PlaceFacts }) {
  const words = usePlaceText()
  return (
    <div className="about-place">
      {place.level !== 'land' && (
        <p>
          {words.place.codeIs(place.level, place.code)}
          {place.fylke && (
            <>
              {' · '}
              <Link href={placePath(place.fylke)}>{fullName(place.fylke.name)}</Link>
            </>
          )}
        </p>
      )}
      <PeerGroupNote place={place} />
      {place.level !== 'land' && <BetterLink place={place} />}
      {place.neighbours.length > 0 && (
        <PlaceLinks title={words.place.neighbours} places={place.neighbours} />
      )}
      {place.members && (
        <PlaceLinks
          title={place.level === 'land' ? words.place.fylkerIn : words.place.kommunerIn}
          places={place.members}
        />
      )}
      <History place={place} />
    </div>
  )
}

interface PlaceLinksProps {
  title: string
  places: readonly { code: string; name: string }[]
}

function PlaceLinks({ title, places }: PlaceLinksProps) {
  return (
    <div>
      <h3>{title}</h3>
      <ul className="link-list">
        {places.map((place) => (
          <li key={place.code}>
            <Link href={placePath(place)}>{shortName(place.name)}</Link>
          </li>
        ))}
      </ul>
    </div>
  )
}

function History({ place }: { place: PlaceFacts }) {
  const text = useText()
  const words = usePlaceText()
  if (place.history.length === 0) return null
  return (
    <div>
      <h3>{words.place.history}</h3>
      <ul>
        {place.history.map((event) => (
          <li key={`${event.date}${event.kind}${event.from[0]?.code}`}>
            {describeEvent(event, text.language)}
          </li>
        ))}
      </ul>
    </div>
  )
}
