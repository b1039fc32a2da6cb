import { memo } from 'react'
import { Link } from 'wouter'
import { comparePath } from '../../addresses/compare.ts'
import { fullName } from '../../domain/place-name.ts'
import type { IndicatorSummary } from '../../observations/shards.ts'
import { toggled, type ChangeMap, type MapSelection } from './map-selection.ts'
import type { MapRow } from './map-model.ts'
import type { MapWords } from './map-words.ts'
import type { MapText } from './text.ts'

interface ChosenPlacesProps {
  rows: readonly MapRow[]
  summary: IndicatorSummary
  selection: MapSelection
  change: ChangeMap
  words: MapWords
  text: MapText
}

/** The places that are kept, with their figures, side by side with a way to compare them. */
export const ChosenPlaces = memo(function ChosenPlaces({
  rows,
  selection,
  change,
  words,
  text,
  summary,
}: ChosenPlacesProps) {
  const chosen = selection.places.flatMap((code) => rows.find((row) => row.code === code) ?? [])
  if (chosen.length === 0) return null
  return (
    <section className="chosen-places" aria-labelledby="map-chosen">
      <h2 id="map-chosen">{text.chosenPlaces}</h2>
      <ul>
        {chosen.map(({ code, name, value, status }) => (
          <li key={code}>
            <span>{fullName(name)}</span>{' '}
            <strong>
              {value === null ? text.specials[status as 'missing'] : words.number(value)}
            </strong>
            <button
              type="button"
              className="link-button small"
              aria-label={`${text.clear} ${fullName(name)}`}
              onClick={() => change({ places: toggled(selection.places, code) })}
            >
              {text.clear}
            </button>
          </li>
        ))}
      </ul>
      <p className="place-card-links small no-print">
        <Link
          href={comparePath({
            places: selection.places,
            indicators: [{ id: summary.id, period: null }],
          })}
        >
          {text.compareThese}
        </Link>
        {chosen.length > 1 && (
          <button type="button" className="link-button" onClick={() => change({ places: [] })}>
            {text.clearAll}
          </button>
        )}
      </p>
    </section>
  )
})
