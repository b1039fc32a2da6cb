import { part } from '../../ui/part.tsx'
import { MapFrame } from './map-frame.tsx'
import { MapLegend } from './map-legend.tsx'
import type { DrawnMap } from './use-drawn-map.ts'

// Fetched by those who point at a place.
const Callout = part(null, () => import('./callout.tsx'))

interface MapPictureProps {
  map: DrawnMap
  /** A place of the list that is pointed at or focused, or empty. */
  listed: string
  onPoint: (code: string) => void
}

/** The map with its legend, and what is told of the place that is pointed at. */
export function MapPicture({ map, listed, onPoint }: MapPictureProps) {
  const { summary, input, selection, change, text, words, source, model, scale, drawn } = map
  const common = { selection, change, text, words, scale, model, source, summary }
  const what = [words.meaning, words.period].filter(Boolean).join(', ')
  return (
    <figure className="map-main" aria-labelledby="map-heading">
      <MapFrame
        {...common}
        drawn={drawn}
        names={input.names}
        listed={listed}
        onPoint={onPoint}
        describedBy="map-pattern"
        label={text.mapLabel(summary.title, text.levels[selection.level].toLowerCase(), what)}
        legend={(shown) => <MapLegend {...common} shown={shown} />}
        callout={(code, onDismiss) => {
          const row = model.rows.find((one) => one.code === code)
          return (
            row && <Callout {...common} {...{ row, onDismiss }} placesShown={model.rows.length} />
          )
        }}
      />
    </figure>
  )
}
