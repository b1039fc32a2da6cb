import { Link } from 'wouter'
import { indicatorPath } from '../../addresses/indicator.ts'
import { DOT } from '../../domain/list-text.ts'
import { part } from '../../ui/part.tsx'
import { IndicatorChoice } from './indicator-choice.tsx'
import { MapFilters } from './map-filters.tsx'
import type { DrawnMap } from './use-drawn-map.ts'
import { ViewChoices } from './view-choices.tsx'

// Few addresses have anything to be told of.
const LinkNotes = part(null, () => import('./link-notes.tsx'))

/** The headline, what it is about, and what of the address is not followed. */
export function MapHead({ map, edition }: { map: DrawnMap; edition: string | null }) {
  const { summary, selection, text, words, heading, headline, ignored } = map
  const { level, period, groups, place } = selection
  const told = ignored.length > 0 || edition !== null || map.model.rows.length === 0
  return (
    <header className="map-head">
      <h1>{headline}</h1>
      <p id="map-heading" className="small">
        <strong>{summary.title}</strong>, {words.unit}
        {DOT}
        {heading}
        <span className="no-print">
          {DOT}
          <Link href={indicatorPath(summary.id, { level, period, groups, marked: place || null })}>
            {text.about}
          </Link>
        </span>
      </p>
      {told && <LinkNotes map={map} edition={edition} />}
    </header>
  )
}

/** The large control, and what is behind "Visning". */
export function MapTop({ map, onWall }: { map: DrawnMap; onWall: () => void }) {
  const { summary, catalogue, selection, change, views, named, groups, text } = map
  return (
    <div className="map-choices no-print">
      <IndicatorChoice summary={summary} catalogue={catalogue} text={text} />
      <ViewChoices {...{ summary, selection, change, text, views, named }} />
      <button type="button" className="button wall-button" onClick={onWall}>
        {text.wall}
      </button>
      <MapFilters {...{ groups, selection, change, text }} />
    </div>
  )
}
