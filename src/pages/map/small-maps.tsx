import { useMemo } from 'react'
import type { Period } from '../../domain/observation.ts'
import type { Shapes } from '../../map/drawing.ts'
import { fillsOf, type ClassScale } from '../../map/fills.ts'
import { mapFigures, type FigureSource } from '../../map/map-figures.ts'
import { fromSet, KEY_SET, paintOf } from '../../map/palette.ts'
import type { IndicatorSummary } from '../../observations/shards.ts'
import { writer } from '../../ui/figure-text.ts'
import { useText } from '../../ui/language.tsx'
import type { MapModel } from './map-model.ts'
import { isFair, isMoving, type ChangeMap, type MapSelection } from './map-selection.ts'
import { periodsShown } from './periods-shown.ts'
import type { MapText } from './text.ts'

export interface SmallMapsProps {
  summary: IndicatorSummary
  source: FigureSource
  model: MapModel
  scale: ClassScale
  shapes: Shapes
  periods: readonly Period[]
  selection: MapSelection
  change: ChangeMap
  text: MapText
}

/** More would each be too small to see. */
const MOST = 8

/** The same map of several periods beside each other, in the same colours. A press goes to one. */
export default function SmallMaps(props: SmallMapsProps) {
  const { summary, periods, selection, change, text } = props
  const write = writer(summary, useText().language)
  /** The two periods of a change, the earlier first: one alone would say something else. */
  const named = (period: Period, words: (period: Period) => string) => {
    const [from = '', to = ''] = [selection.since, period].toSorted()
    return isMoving(selection.view) ? text.betweenTwo(words(from), words(to)) : words(period)
  }
  // A change since a period is none in that period itself.
  const drawn = periodsShown(
    periods.filter(
      (period) => !isMoving(selection.view) || isFair(summary, selection.since, period),
    ),
    MOST,
  )
  return (
    <ul className="small-maps">
      {drawn.map((period) => (
        <li key={period}>
          <button
            type="button"
            aria-pressed={period === selection.period}
            aria-label={text.goTo(named(period, write.period))}
            onClick={() => change({ period })}
          >
            <SmallMap {...props} period={period} />
            <span>{named(period, write.shortPeriod)}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

function SmallMap(props: SmallMapsProps & { period: Period }) {
  const { source, model, scale, shapes, selection, period } = props
  const paints = useMemo(() => {
    const figures = mapFigures([...model.figures.keys()], source, { ...selection, period })
    return new Map(
      [...fillsOf(figures, scale)].map(([code, fill]) => [
        code,
        fromSet(paintOf(fill, scale), KEY_SET),
      ]),
    )
  }, [model, source, scale, selection, period])
  return (
    <svg viewBox={`0 0 ${shapes.width} ${shapes.height}`} aria-hidden="true">
      {shapes.areas.map(({ code, path }) => (
        <path key={code} d={path} fill={paints.get(code) ?? 'var(--map-outside)'} />
      ))}
      <path className="map-borders" d={shapes.borders} />
    </svg>
  )
}
