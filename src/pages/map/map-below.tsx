import { part } from '../../ui/part.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { LegendNotes } from './legend-notes.tsx'
import { SaveButtons } from './save-buttons.tsx'
import { sourceLine } from './source-line.ts'
import type { DrawnMap } from './use-drawn-map.ts'

// What few take along is fetched once the map stands.
const LinkButtons = part(null, () => import('./link-buttons.tsx'))

/** What stands below the map: its pattern in words, how to read the colours, what can be taken along. */
export function MapBelow({ map, onWall }: { map: DrawnMap; onWall: () => void }) {
  const { summary, selection, text, model, scale, groups, finding, pattern, periods } = map
  const meaning = groups.flatMap((group) => group.meaning || []).join(' ')
  return (
    <div className="map-below">
      <section aria-labelledby="map-words">
        <h2 id="map-words">{text.pattern}</h2>
        <p id="map-pattern">{[finding && `${finding}.`, pattern].filter(Boolean).join(' ')}</p>
        <p className="muted">{summary.meaning}</p>
        <p className="map-source small">{sourceLine(summary, text, useLanguage())}</p>
      </section>
      <section aria-labelledby="map-colours">
        <h2 id="map-colours">{text.aboutColours}</h2>
        <LegendNotes {...{ summary, meaning, selection, scale, periods }} legend={model.legend} />
      </section>
      <SaveMap map={map} onWall={onWall} />
    </div>
  )
}

function SaveMap({ map, onWall }: { map: DrawnMap; onWall: () => void }) {
  const { summary, selection, text, words, model, scale, groups, heading, drawn, input, source } =
    map
  const saved = { summary, selection, text, words, model, scale, groups, heading }
  return (
    <section className="no-print" aria-labelledby="map-save">
      <h2 id="map-save">{text.save}</h2>
      <SaveButtons {...saved} shapes={drawn.shapes} source={source} names={input.names} />
      <div className="save-buttons">
        <button type="button" className="button wall-below" onClick={onWall}>
          {text.wall}
        </button>
        <LinkButtons map={map} />
      </div>
    </section>
  )
}
