import { levelOf, type PlaceCode } from '../../domain/place.ts'
import { formatNumber } from '../../domain/number-text.ts'
import type { Likeness } from '../../domain/similarity.ts'
import { useLanguage } from '../../ui/language.tsx'
import { PLACE_STYLES } from '../../charts/place-styles.ts'
import { shortNameOf } from './compare-data.ts'
import { DIMENSION_IDS, type DimensionId } from '../../domain/dimension-weights.ts'
import { useCompareText } from './text.ts'
import type { CompareScene } from './scene.ts'
import { WeightSliders } from './weight-sliders.tsx'

interface LikeProps {
  scene: CompareScene
  like: readonly Likeness[]
}

const SHOWN = 10

/** The places nearest to "us", by weights that the reader moves. */
export function LikeSection({ scene, like }: LikeProps) {
  const text = useCompareText()
  return (
    <section className="page-section" aria-labelledby="likner">
      <h2 id="likner">{text.like}</h2>
      <p className="prose">{text.likeLead(scene.ownName)}</p>
      <div className="like">
        <div className="like-how">
          <WeightSliders scene={scene} />
          <Among scene={scene} />
          <details>
            <summary>{text.formula}</summary>
            <p className="small">{text.formulaWords}</p>
          </details>
        </div>
        {like.length === 0 ? <p>{text.noLike}</p> : <LikeTable scene={scene} like={like} />}
      </div>
    </section>
  )
}

function Among({ scene: { data, own, selection, change } }: { scene: CompareScene }) {
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

function LikeTable({ scene, like }: LikeProps) {
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
            <LikeRow key={one.place} scene={scene} one={one} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function LikeRow({ scene, one }: { scene: CompareScene; one: Likeness }) {
  const text = useCompareText()
  const sorted = weighted(scene, one)
  const wordOf = (id: DimensionId | undefined) => (id ? text.dimension[id].toLowerCase() : '')
  return (
    <tr>
      <th scope="row">
        {shortNameOf(scene.data, one.place)} <AddButton scene={scene} place={one.place} />
      </th>
      <td className="number">{formatNumber(one.distance, 2)}</td>
      <td>{wordOf(sorted[0])}</td>
      <td>{wordOf(sorted.at(-1))}</td>
    </tr>
  )
}

/** The dimensions that count and can be measured, the most alike first. */
function weighted({ selection }: CompareScene, { differences }: Likeness): DimensionId[] {
  return DIMENSION_IDS.filter((id) => selection.weights[id] > 0 && differences.has(id)).toSorted(
    (a, b) => (differences.get(a) ?? 0) - (differences.get(b) ?? 0),
  )
}

/** Adds a place to the comparison, where there is room for one more. */
export function AddButton({ scene, place }: { scene: CompareScene; place: PlaceCode }) {
  const text = useCompareText()
  const { data, selection, change, own } = scene
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
