import { memo } from 'react'
import { Link } from 'wouter'
import { comparePath, type CompareAddress } from '../../addresses/compare.ts'
import { fullName, shortName } from '../../domain/place-name.ts'
import { isTotal } from '../../domain/unit.ts'
import { newestAt } from '../../observations/level-summary.ts'
import type { IndicatorSummary } from '../../observations/shards.ts'
import { toggled, type ChangeMap, type MapSelection } from './map-selection.ts'
import type { MapRow } from './map-model.ts'
import type { MapWords } from './map-words.ts'
import type { MapText } from './text.ts'

interface ChosenPlacesProps {
  rows: readonly MapRow[]
  names: ReadonlyMap<string, string>
  summary: IndicatorSummary
  selection: MapSelection
  change: ChangeMap
  words: MapWords
  text: MapText
}

/** The places that are kept, with their figures, side by side with a way to compare them. */
export const ChosenPlaces = memo(function ChosenPlaces({
  rows,
  names,
  selection,
  change,
  words,
  text,
  summary,
}: ChosenPlacesProps) {
  const { places, period } = selection
  if (places.length === 0) return null
  const nameOf = (code: string) => names.get(code) ?? code
  const figureOf = (code: string): string => {
    const row = rows.find((one) => one.code === code)
    if (!row) return text.specials.outside
    return row.value === null ? text.specials[row.status as 'missing'] : words.drawn(row)
  }
  const newest = period === newestAt(summary, selection.level)
  const indicators = [{ id: summary.id, period: newest ? null : period }]
  return (
    <section className="chosen-places" aria-labelledby="map-chosen">
      <h2 id="map-chosen">{text.chosenPlaces}</h2>
      <ul>
        {places.map((code) => (
          <li key={code}>
            <span>{fullName(nameOf(code))}</span> <strong>{figureOf(code)}</strong>
            <button
              type="button"
              className="link-button small"
              aria-label={`${text.clear} ${fullName(nameOf(code))}`}
              onClick={() => change({ places: toggled(places, code) })}
            >
              {text.clear}
            </button>
          </li>
        ))}
      </ul>
      <p className="place-card-links small no-print">
        <Link href={comparePath({ places, indicators })}>{text.compareThese}</Link>
        {selection.level === 'kommune' && canBeBetter(summary) && (
          <Link href={betterPath(selection.place, indicators)}>
            {text.betterThan(shortName(nameOf(selection.place)))}
          </Link>
        )}
        {places.length > 1 && (
          <button type="button" className="link-button" onClick={() => change({ places: [] })}>
            {text.clearAll}
          </button>
        )}
      </p>
    </section>
  )
})

/** Of totals, and of what is neither good nor bad, nobody does better. */
const canBeBetter = ({ direction, unit }: IndicatorSummary): boolean =>
  direction !== 'neutral' && !isTotal(unit)

/** Where those are found who are like the place, and do better. */
const betterPath = (place: string, indicators: CompareAddress['indicators']): string =>
  `${comparePath({ places: [place], own: place, indicators })}#bedre`
