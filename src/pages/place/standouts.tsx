import { ShareButton } from './share.tsx'
import { cardAnchor } from '../../addresses/place.ts'
import type { PlaceModel } from '../../cards/place-model.ts'
import { useText } from '../../ui/language.tsx'
import { usePlaceText } from './text.ts'

/** What is special here, as sentences that can be said, to the good and to the bad. */
export function Standouts({ model }: { model: PlaceModel }) {
  const text = useText()
  const words = usePlaceText()
  const { standouts, place } = model
  if (place.level === 'land') return null
  return (
    <section className="standouts" aria-labelledby="skiller-seg-ut">
      <h2 id="skiller-seg-ut">{words.place.standouts}</h2>
      {standouts.length === 0 && <p>{words.place.noStandouts}</p>}
      <ul>
        {standouts.map((one) => {
          const indicator = one.claim.split('.')[0] ?? ''
          const card = model.cards.get(indicator)
          return (
            <li key={one.claim} id={`skiller-${indicator}`}>
              <p>{one[text.language]}</p>
              <p className="small muted">
                {one.good !== undefined && (
                  <span className={one.good ? 'tag tag-good' : 'tag tag-bad'}>
                    {one.good ? words.place.good : words.place.bad}
                  </span>
                )}
                <a href={`#${cardAnchor(indicator)}`}>{card?.summary.title ?? indicator}</a>
                <ShareButton
                  title={card?.summary.title ?? indicator}
                  anchor={`skiller-${indicator}`}
                  picture={card && { card, sentence: one[text.language] }}
                />
                {one.reserved && ` · ${words.place.reserved}`}
              </p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
