import {
  DIMENSION_IDS,
  MOST_WEIGHT,
  USUAL_WEIGHT,
  type DimensionId,
} from '../../domain/dimension-weights.ts'
import { measuredBy } from './dimensions.ts'
import { useCompareText } from './text.ts'
import type { CompareScene } from './scene.ts'

/** One slider a dimension, from "does not count" to "counts double". */
export function WeightSliders({ scene }: { scene: CompareScene }) {
  const text = useCompareText()
  const { selection, change } = scene
  const usual = Object.fromEntries(
    DIMENSION_IDS.map((id) => [id, USUAL_WEIGHT]),
  ) as typeof selection.weights
  const moved = DIMENSION_IDS.some((id) => selection.weights[id] !== USUAL_WEIGHT)
  return (
    <div className="weights">
      {DIMENSION_IDS.map((id) => (
        <Slider key={id} scene={scene} id={id} />
      ))}
      {moved && (
        <button
          type="button"
          className="link-button no-print"
          onClick={() => change({ weights: usual })}
        >
          {text.resetWeights}
        </button>
      )}
    </div>
  )
}

function Slider({ scene, id }: { scene: CompareScene; id: DimensionId }) {
  const text = useCompareText()
  const { data, selection, change } = scene
  const weight = selection.weights[id]
  const measures = measuredBy(id, data.catalogue.indicators)
    .map(({ title }) => title)
    .join(', ')
  return (
    <label className="weight">
      <span className="weight-name">
        {text.dimension[id]} <small>{text.weight(weight)}</small>
      </span>
      <input
        type="range"
        min={0}
        max={MOST_WEIGHT}
        step={1}
        value={weight}
        aria-valuetext={text.weight(weight)}
        onChange={(event) =>
          change({ weights: { ...selection.weights, [id]: Number(event.target.value) } })
        }
      />
      <small className="muted">
        {text.measuredBy}: {measures || text.centralityIndex}
      </small>
    </label>
  )
}
