import { levelOf, type PlaceCode } from '../../domain/place.ts'
import { formatNumber } from '../../domain/number-text.ts'
import type { Likeness } from '../../domain/similarity.ts'
import { useLanguage } from '../../ui/language.tsx'
import { PLACE_STYLES } from '../../charts/place-styles.ts'
import { shortNameOf } from './compare-data.ts'
import { DIMENSION_IDS, type DimensionId } from '../../domain/dimension-weights.ts'
import { useCompareText } from './text.ts'
import type { View } from './view.ts'
import { WeightSliders } from './weight-sliders.tsx'

interface LikeProps {
  view: View
  like: readonly Likeness[]
}

const SHOWN = 10

/** The places nearest to "us", by weights that the reader moves. */
export function LikeSection({ view, like }: LikeProps) {
  const text = useCompareText()
  return (
    <section className="page-section" aria-labelledby="likner">
      <h2 id="likner">{text.like}</h2>
      <p className="prose">{text.likeLead(view.ownName)}</p>
      <div className="like">
        <div className="like-how">
          <WeightSliders view={view} />
          <Among view={view} />
          <details>
            <summary>{text.formula}</summary>
            <p className="small">{text.formulaWords}</p>
          </details>
        </div>
        {like.length === 0 ? <p>{text.noLike}</p> : <LikeTable view={view} like={like} />}
      </div>
    </section>
  )
}

function Among({ view: { data, own, selection, change } }: { view: View }) {
  const text = useCompareText()
  const language = useLanguage()
  if (levelOf(own) === 'fylke') return null
  const group = data.peers(own).group?.name[language] ?? ''
  return (
    <fieldset className="among no-print">
      <legend>{text.among}</legend>
      {[false, true].map((everywhere) => (
        <label key={String(everywhere)}>
          <input
            type="radio"
            name="among"
            checked={selection.everywhere === everywhere}
            onChange={() => change({ everywhere })}
          />
          {everywhere ? text.amongAll : text.amongPeers(group)}
        </label>
      ))}
    </fieldset>
  )
}

function LikeTable({ view, like }: LikeProps) {
  const text = useCompareText()
  return (
    <div className="table-scroll" tabIndex={0} role="group" aria-labelledby="likner">
      <table className="like-table">
        <thead>
          <tr>
            <th scope="col">{text.place}</th>
            <th scope="col" className="number">
              {text.distance}
            </th>
            <th scope="col">{text.likest}</th>
            <th scope="col">{text.differsMost}</th>
          </tr>
        </thead>
        <tbody>
          {like.slice(0, SHOWN).map((one) => (
            <LikeRow key={one.place} view={view} one={one} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function LikeRow({ view, one }: { view: View; one: Likeness }) {
  const text = useCompareText()
  const sorted = weighted(view, one)
  const wordOf = (id: DimensionId | undefined) => (id ? text.dimension[id].toLowerCase() : '')
  return (
    <tr>
      <th scope="row">
        {shortNameOf(view.data, one.place)} <AddButton view={view} place={one.place} />
      </th>
      <td className="number">{formatNumber(one.distance, 2)}</td>
      <td>{wordOf(sorted[0])}</td>
      <td>{wordOf(sorted.at(-1))}</td>
    </tr>
  )
}

/** The dimensions that count and can be measured, the most alike first. */
function weighted({ selection }: View, { differences }: Likeness): DimensionId[] {
  return DIMENSION_IDS.filter((id) => selection.weights[id] > 0 && differences.has(id)).toSorted(
    (a, b) => (differences.get(a) ?? 0) - (differences.get(b) ?? 0),
  )
}

/** Adds a place to the comparison, where there is room for one more. */
export function AddButton({ view, place }: { view: View; place: PlaceCode }) {
  const text = useCompareText()
  const { data, selection, change, own } = view
  const places = selection.places.length > 0 ? selection.places : [own]
  if (places.includes(place)) return <span className="small muted">{text.added}</span>
  if (places.length >= PLACE_STYLES.length) return null
  return (
    <button
      type="button"
      className="link-button no-print"
      aria-label={text.addName(shortNameOf(data, place))}
      onClick={() => change({ places: [...places, place] })}
    >
      {text.add}
    </button>
  )
}
