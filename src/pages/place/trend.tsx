import { useRef, useState, type ComponentType } from 'react'
import type { ShownTrend } from '../../charts/trend-data.ts'
import { TrendStill } from '../../charts/trend-still.tsx'
import { loadAgain } from '../../ui/load-again.ts'

const load = () => import('../../charts/trend-chart.tsx')

/**
 * Lines over time: a picture at first, and a chart that answers (recharts, 105 kB) once a reader points at
 * it. Should that not come, the picture stands, and it is asked for again the next time.
 */
export function Trend(props: ShownTrend) {
  const [Chart, take] = useState<ComponentType<ShownTrend>>(() => TrendStill)
  const next = useRef(load)
  const explore = () => {
    if (Chart !== TrendStill) return
    next.current().then(
      (module) => take(() => module.default),
      (error: unknown) => (next.current = loadAgain(load, error)),
    )
  }
  return (
    <div
      // Not when it comes to lie below a pointer that rests: nobody has pointed at it then.
      onPointerMove={({ movementX, movementY }) => (movementX || movementY) && explore()}
      onPointerDown={explore}
    >
      <Chart {...props} />
    </div>
  )
}
