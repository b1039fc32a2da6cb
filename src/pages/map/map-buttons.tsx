import { useState } from 'react'
import type { PlaceCode } from '../../domain/place.ts'
import type { useZoom } from '../../map/use-zoom.ts'
import type { MapText } from './text.ts'

interface MapButtonsProps {
  zoom: ReturnType<typeof useZoom>
  text: MapText
  names: ReadonlyMap<PlaceCode, string>
  toFylke: (fylke: string) => void
}

/** Closer, further away, all of it, and straight to a fylke. */
export function MapButtons({ zoom, text, names, toFylke }: MapButtonsProps) {
  return (
    <div className="map-buttons no-print">
      <ZoomButton sign="+" name={text.zoomIn} onPress={zoom.zoomIn} />
      <ZoomButton sign="−" name={text.zoomOut} onPress={zoom.zoomOut} />
      <button
        type="button"
        className={zoom.transform.k === 1 ? 'button zoom-idle' : 'button'}
        onClick={zoom.reset}
      >
        {text.zoomAll}
      </button>
      <FylkeZoom {...{ text, names }} onChoose={toFylke} />
    </div>
  )
}

interface FylkeZoomProps {
  text: MapText
  names: ReadonlyMap<PlaceCode, string>
  onChoose: (fylke: string) => void
}

/** Straight to a fylke. */
function FylkeZoom({ text, names, onChoose }: FylkeZoomProps) {
  const [chosen, choose] = useState('')
  const fylker = [...names].filter(([code]) => code.length === 2)
  return (
    <select
      className="fylke-zoom"
      aria-label={text.zoomTo}
      value={chosen}
      onChange={(event) => {
        choose(event.target.value)
        onChoose(event.target.value)
      }}
    >
      <option value="">{text.noZoom}</option>
      {fylker.map(([code, name]) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </select>
  )
}

function ZoomButton({ sign, name, onPress }: { sign: string; name: string; onPress: () => void }) {
  return (
    <button type="button" className="button" aria-label={name} title={name} onClick={onPress}>
      {sign}
    </button>
  )
}
