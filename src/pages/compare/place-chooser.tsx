import type { ReactNode } from 'react'
import { PLACE_STYLES } from '../../charts/place-styles.ts'
import type { PlaceCode } from '../../domain/place.ts'
import { PlacePicker } from '../../ui/place-picker.tsx'
import type { ChooserProps } from './chooser-props.ts'
import { shortNameOf } from './compare-data.ts'
import { GroupChooser } from './group-chooser.tsx'
import { Presets } from './presets.tsx'
import { useCompareText } from './text.ts'
import { drawnPlaces } from './scene.ts'

/** As many as charts can tell apart, and a table can hold on one screen. */
const MOST_BY_HAND = PLACE_STYLES.length

interface PlaceChooserProps extends ChooserProps {
  /** The offer to have back what was taken away. */
  undo: ReactNode
  onAdd: (code: PlaceCode) => void
  onRemove: (code: PlaceCode) => void
  onReplace: (places: readonly PlaceCode[]) => void
}

/** The chosen places in the colours the charts have for them; more by search, or by a preset. */
export function PlaceChooser(props: PlaceChooserProps) {
  const { selection, onAdd, onReplace } = props
  const text = useCompareText()
  const { places } = selection
  return (
    <section aria-labelledby="compare-places" className="chooser-part">
      <h2 id="compare-places">{text.places}</h2>
      {places.length > 0 && <ChosenPlaces {...props} />}
      {props.undo}
      {places.length > MOST_BY_HAND && (
        <p className="small">{text.manyPlaces(places.length, MOST_BY_HAND)}</p>
      )}
      {places.length < MOST_BY_HAND ? (
        <PlacePicker label={text.addPlace} onChoose={onAdd} />
      ) : (
        <p className="small muted">{text.full}</p>
      )}
      <GroupChooser {...props} />
      <Presets {...props} onReplace={onReplace} />
      {places.length > 1 && <OwnPlace {...props} />}
    </section>
  )
}

function ChosenPlaces({ data, selection, own, onRemove, onReplace }: PlaceChooserProps) {
  const text = useCompareText()
  const { places } = selection
  const styles = new Map(
    drawnPlaces(data, places, own ?? '').map(({ code, style }) => [code, style.colour]),
  )
  return (
    <ul className="chips" aria-labelledby="compare-places">
      {places.map((code) => (
        <li key={code} className="chip" style={{ color: styles.get(code) ?? 'var(--muted)' }}>
          <span className="chip-name">{shortNameOf(data, code)}</span>
          <button
            type="button"
            aria-label={text.remove(shortNameOf(data, code))}
            onClick={() => onRemove(code)}
          >
            ×
          </button>
        </li>
      ))}
      {places.length > 2 && (
        <li>
          <button type="button" className="link-button" onClick={() => onReplace([])}>
            {text.clear}
          </button>
        </li>
      )}
    </ul>
  )
}

function OwnPlace({ data, selection, own, change }: PlaceChooserProps) {
  const text = useCompareText()
  const { places } = selection
  const options = own !== null && !places.includes(own) ? [own, ...places] : places
  return (
    <div className="controls own-place">
      <label>
        {text.own}
        <select
          value={own ?? ''}
          aria-describedby="own-help"
          onChange={(event) =>
            change({ own: event.target.value === places[0] ? null : event.target.value })
          }
        >
          {options.map((code) => (
            <option key={code} value={code}>
              {shortNameOf(data, code)}
            </option>
          ))}
        </select>
      </label>
      <p id="own-help" className="small muted">
        {text.ownHelp}
      </p>
    </div>
  )
}
