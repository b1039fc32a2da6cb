import { CELL_PARTS, HEATS, type Heat } from '../../addresses/compare.ts'
import { HEAT_STEPS } from '../../domain/heat-step.ts'
import { cellParts, heatOf } from './heat-model.ts'
import { HeatStepList } from './heat-step-list.tsx'
import type { CompareScene } from './scene.ts'
import { useCompareText } from './text.ts'

/** How the table lies, what it is coloured by, and what stands with the figures. */
export function TableChoices({ scene: { selection, change } }: { scene: CompareScene }) {
  const text = useCompareText()
  const chosen = cellParts(selection)
  return (
    <div className="table-choices no-print">
      <label className="heat-choice">
        {text.heatBy}
        <select
          value={heatOf(selection)}
          onChange={(event) => change({ heat: event.target.value as Heat })}
        >
          {HEATS.map((one) => (
            <option key={one} value={one}>
              {text.heats[one]}
            </option>
          ))}
        </select>
      </label>
      <fieldset>
        <legend>{text.alsoShow}</legend>
        {CELL_PARTS.map((one) => (
          <label key={one}>
            <input
              type="checkbox"
              checked={chosen.includes(one)}
              onChange={() =>
                change({
                  cells: CELL_PARTS.filter((other) =>
                    other === one ? !chosen.includes(one) : chosen.includes(other),
                  ),
                })
              }
            />
            {text.cellParts[one]}
          </label>
        ))}
      </fieldset>
      <button
        type="button"
        className="button"
        aria-pressed={selection.turned}
        onClick={() => change({ turned: !selection.turned })}
      >
        {text.turn}
      </button>
    </div>
  )
}

/** What the colours and marks mean. */
export function HeatKey({ heat }: { heat: Heat }) {
  const text = useCompareText()
  if (heat === 'ingen') return null
  return (
    <div className="heat-key small">
      <HeatStepList heat={heat} steps={HEAT_STEPS} />
      <p className="muted prose">{text.heatNotes[heat]}</p>
    </div>
  )
}
