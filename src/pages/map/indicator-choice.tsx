import { memo, useState } from 'react'
import { useLocation } from 'wouter'
import { mapPath, readMap } from '../../addresses/map.ts'
import type { CatalogueShard, IndicatorSummary } from '../../observations/shards.ts'
import { hasPlaces } from '../../ui/has-places.ts'
import type { MapText } from './text.ts'

interface IndicatorChoiceProps {
  summary: IndicatorSummary
  catalogue: CatalogueShard
  text: MapText
}

/** Parts of the address that belong to one indicator, and are left behind when another is chosen. */
const OWN_PARTS = { period: null, since: null, picked: null, view: null, edition: null }

/**
 * Which figure the map shows. A pointer chooses at once; arrow keys only go through the list, and
 * Enter or the button shows what they came to: nobody is taken to another map on the way.
 */
export const IndicatorChoice = memo(function IndicatorChoice({
  summary,
  catalogue,
  text,
}: IndicatorChoiceProps) {
  const [, navigate] = useLocation()
  const [byKey, setByKey] = useState(false)
  const [wanted, setWanted] = useState({ of: summary.id, id: summary.id })
  const id = wanted.of === summary.id ? wanted.id : summary.id
  const show = (next: string) => {
    if (next !== summary.id)
      navigate(mapPath(next, { ...readMap(window.location.search), ...OWN_PARTS }))
  }
  const shown = catalogue.indicators.filter(hasPlaces)
  return (
    <form
      className="indicator-choice"
      onSubmit={(event) => {
        event.preventDefault()
        show(id)
      }}
    >
      <label>
        <span className="visually-hidden">{text.indicator}</span>
        <select
          value={id}
          onPointerDown={() => setByKey(false)}
          onKeyDown={(event) => {
            setByKey(true)
            if (event.key === 'Enter' && id !== summary.id) {
              event.preventDefault()
              show(id)
            }
          }}
          onChange={(event) => {
            setWanted({ of: summary.id, id: event.target.value })
            if (!byKey) show(event.target.value)
          }}
        >
          {catalogue.paper.themes.map((theme) => (
            <optgroup key={theme.id} label={theme.title}>
              {shown
                .filter((indicator) => indicator.theme === theme.id)
                .map((indicator) => (
                  <option key={indicator.id} value={indicator.id}>
                    {indicator.title}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      {id !== summary.id && (
        <button type="submit" className="button">
          {text.showIndicator}
        </button>
      )}
    </form>
  )
})
