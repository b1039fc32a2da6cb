import { paperFinding, type PaperFinding } from '../../cards/paper-finding.ts'
import type { Evidence } from '../../cards/paper-scene.ts'
import type { PaperClaim } from '../../domain/paper.ts'
import type { Level } from '../../domain/place.ts'
import { shortName } from '../../domain/place-name.ts'
import { whereText } from '../../domain/place-preposition.ts'
import type { PlaceFacts } from '../../observations/shards.ts'
import { useText } from '../../ui/language.tsx'
import { usePlaceText } from './text.ts'
import { placeName } from '../../ui/place-title.ts'
import type { CardModel } from '../../cards/card-model.ts'

interface PaperClaimsProps {
  claims: readonly PaperClaim[]
  place: PlaceFacts
  cards: ReadonlyMap<string, CardModel>
}

/** What the paper says of the whole country, and what the figures say there and here. */
export function PaperClaims({ claims, place, cards }: PaperClaimsProps) {
  const text = useText()
  const words = usePlaceText()
  const name = shortName(placeName(place, text))
  const evidence = place.level === 'land' ? asCountry(cards) : cards
  const where = whereText(place, text.language)
  const context = { place: name, where, cards: evidence, language: text.language }
  const found = claims.map((claim) => ({ claim, finding: paperFinding(claim.test, context) }))
  const [untested, tested] = partition(found, ({ finding }) => finding.verdict === 'no-figures')
  return (
    <div className="claims">
      <h3>{words.place.claims}</h3>
      {tested.length > 0 && <FoundClaims found={tested} level={place.level} />}
      {untested.length > 0 && (
        <details>
          <summary>{words.place.untestedClaims(untested.length)}</summary>
          <FoundClaims found={untested} level={place.level} />
        </details>
      )}
    </div>
  )
}

/** On the country's own page its figures stand as the place's: they are the national ones too. */
const asCountry = (cards: ReadonlyMap<string, CardModel>): ReadonlyMap<string, Evidence> =>
  new Map(
    [...cards].map(([id, { summary, series }]) => [
      id,
      { summary, series: series.place ? { country: series.place } : {} },
    ]),
  )

function partition<T>(list: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  return [list.filter(test), list.filter((item) => !test(item))]
}

interface FoundClaim {
  readonly claim: PaperClaim
  readonly finding: PaperFinding
}

function FoundClaims({ found, level }: { found: readonly FoundClaim[]; level: Level }) {
  return (
    <ul className="claims-list">
      {found.map(({ claim, finding }) => (
        <Claim key={claim.id} claim={claim} finding={finding} level={level} />
      ))}
    </ul>
  )
}

function Claim({ claim, finding, level }: FoundClaim & { level: Level }) {
  const text = useText()
  const words = usePlaceText()
  return (
    <li className="claim">
      <p>
        {words.place.claimSays} <q lang="nb">{claim.quote}</q>
      </p>
      <p className="claim-verdict">
        {`${words.place.nationally} ${words.place.verdict[finding.verdict]}`}
      </p>
      {claim.note && <p>{claim.note[text.language]}</p>}
      {finding.national && <p>{finding.national}</p>}
      {finding.local && finding.localVerdict && level !== 'land' && (
        <>
          <p className="claim-verdict">
            {`${words.place.locally} ${words.place.verdict[finding.localVerdict]}`}
          </p>
          <p>{finding.local}</p>
        </>
      )}
    </li>
  )
}
