import { claimFinding } from '../../claims/claim-finding.ts'
import type { PaperClaim } from '../../domain/paper.ts'
import { shortName } from '../../domain/place-name.ts'
import type { PlaceCard } from '../../observations/shards.ts'
import { useText } from '../../ui/language.tsx'
import { placeName } from '../../ui/place-title.ts'
import type { CardModel } from './card-model.ts'

interface ClaimsListProps {
  claims: readonly PaperClaim[]
  place: PlaceCard
  cards: ReadonlyMap<string, CardModel>
}

/** What the paper says of the whole country, and what the figures say there and here. */
export function ClaimsList({ claims, place, cards }: ClaimsListProps) {
  const text = useText()
  return (
    <div className="claims">
      <h3>{text.place.claims}</h3>
      <ul className="claims-list">
        {claims.map((claim) => (
          <Claim key={claim.id} claim={claim} place={place} cards={cards} />
        ))}
      </ul>
    </div>
  )
}

function Claim(props: { claim: PaperClaim; place: PlaceCard; cards: ClaimsListProps['cards'] }) {
  const text = useText()
  const { claim, place, cards } = props
  const name = shortName(placeName(place, text))
  const finding = claimFinding(claim.test, { place: name, cards, language: text.language })
  return (
    <li className="claim">
      <p>
        {text.place.claimSays} <q lang="nb">{claim.quote}</q>
      </p>
      <p className="claim-verdict">{text.place.verdict[finding.verdict]}</p>
      {claim.note && <p>{claim.note[text.language]}</p>}
      {finding.national && <p>{finding.national}</p>}
      {finding.local && place.level !== 'land' && <p>{finding.local}</p>}
    </li>
  )
}
