import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { shortName } from '../../domain/place-name.ts'
import { placesQuery } from '../../observations/queries.ts'
import type { PlaceFacts } from '../../observations/shards.ts'
import { DataGate } from '../../ui/data-gate.tsx'
import { useText } from '../../ui/language.tsx'
import { usePlaceText } from './text.ts'
import { placePath } from '../../addresses/place.ts'

/** Which kommuner it is fair to compare with, what they have in common, and who they are. */
export function PeerGroupNote({ place }: { place: PlaceFacts }) {
  const text = useText()
  const words = usePlaceText()
  const group = place.peerGroup
  if (!group) return null
  if (group.kind === 'fylker') return <p>{words.place.peersFylker}</p>
  return (
    <div>
      <h3>
        {words.place.peers}: {group.name[text.language]}
      </h3>
      <p>{group.meaning[text.language]}</p>
      <p>{words.place.peersExplain(group.members.length)}</p>
      <Members codes={group.members} />
    </div>
  )
}

/** The names are in the file of all places, which most readers of this page never need. */
function Members({ codes }: { codes: readonly string[] }) {
  const places = useQuery(placesQuery())
  const members = new Set(codes)
  return (
    <DataGate queries={{ places }}>
      {(data) => (
        <ul className="link-list">
          {data.places.places
            .filter((place) => members.has(place.code))
            .map((place) => (
              <li key={place.code}>
                <Link href={placePath(place)}>{shortName(place.name)}</Link>
              </li>
            ))}
        </ul>
      )}
    </DataGate>
  )
}
