import { PLACE_STYLES } from '../../charts/place-styles.ts'
import type { PlaceCode } from '../../domain/place.ts'
import { PlacePicker } from '../../ui/place-picker.tsx'
import type { ChooserProps } from './chooser-props.ts'
import { shortNameOf } from './compare-data.ts'
import { GroupChooser } from './group-chooser.tsx'
import { Presets } from './presets.tsx'
import { useCompareText } from './text.ts'

/** As many as charts can tell apart, and a table can hold on one screen. */
const MOST_BY_HAND = PLACE_STYLES.length

interface PlaceChooserProps extends ChooserProps {
  onAdd: (code: PlaceCode) => void
  onReplace: (places: readonly PlaceCode[]) => void
}

/** More places by search, by a preset, or by their region. */
export function PlaceChooser(props: PlaceChooserProps) {
  const { selection, onAdd, onReplace } = props
  const text = useCompareText()
  const { places } = selection
  return (
    <section aria-labelledby="compare-places" className="chooser-part">
      <h2 id="compare-places">{text.places}</h2>
      {places.length > MOST_BY_HAND && (
        <p className="small">{text.manyPlaces(places.length, MOST_BY_HAND)}</p>
      )}
      {places.length < MOST_BY_HAND ? (
        <PlacePicker label={text.addPlace} onChoose={onAdd} />
      ) : (
        <p className="small muted">{text.full}</p>
      )}
      {places.length > 2 && (
        <p>
          <button type="button" className="link-button" onClick={() => onReplace([])}>
            {text.clear}
          </button>
        </p>
      )}
      <GroupChooser {...props} />
      <Presets {...props} onReplace={onReplace} />
      {places.length > 1 && <OwnPlace {...props} />}
    </section>
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
