import { useState } from 'react'
import { part } from '../../ui/part.tsx'
import type { DrawnMap } from './use-drawn-map.ts'

// Fetched by those who open it.
const SmallMaps = part('map', () => import('./small-maps.tsx'))

/** The same map of several periods, for those who open it. */
export function ManyPeriods({ map }: { map: DrawnMap }) {
  const [shown, show] = useState(false)
  const { periods, text, drawn } = map
  if (periods.length < 2) return null
  return (
    <details
      className="small-maps-box no-print"
      onToggle={(event) => show(event.currentTarget.open)}
    >
      <summary>{text.manyPeriods}</summary>
      {shown && <SmallMaps {...map} shapes={drawn.shapes} />}
    </details>
  )
}
