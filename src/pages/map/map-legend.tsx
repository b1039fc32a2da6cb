import { useMemo } from 'react'
import type { PlaceCode } from '../../domain/place.ts'
import type { ClassScale } from '../../map/fills.ts'
import { histogramOf } from '../../map/histogram.ts'
import { LegendChart } from '../../map/legend-chart.tsx'
import type { FigureSource } from '../../map/map-figures.ts'
import type { IndicatorSummary } from '../../observations/shards.ts'
import { legendMarks } from './legend-marks.ts'
import type { ChangeMap, MapSelection } from './map-selection.ts'
import type { MapModel } from './map-model.ts'
import type { MapWords } from './map-words.ts'
import type { MapText } from './text.ts'
import { cornersOf } from './two-words.ts'

interface MapLegendProps {
  summary: IndicatorSummary
  source: FigureSource
  model: MapModel
  scale: ClassScale
  selection: MapSelection
  change: ChangeMap
  words: MapWords
  text: MapText
  /** The place that is told of, or empty. */
  shown: PlaceCode
}

/** Bars of the legend's histogram. */
const STEPS = 40

export function MapLegend(props: MapLegendProps) {
  const { model, scale, selection, change, words, text, shown } = props
  const histogram = useMemo(() => histogramOf(model.figures, model.fills, STEPS), [model])
  return (
    <section className="map-legend" aria-labelledby="map-legend">
      <h2 id="map-legend" className="visually-hidden">
        {text.legend}
      </h2>
      <LegendChart
        legend={model.legend}
        scale={scale}
        histogram={histogram}
        marks={legendMarks(props)}
        two={{ ...text.two, corners: cornersOf(model, scale, text) }}
        wordsFor={(fill) => words.fill(fill, model.legend)}
        countText={text.places}
        picked={selection.picked}
        marked={shown === '' ? '' : (model.fills.get(shown) ?? '')}
        onPick={(picked) => change({ picked: picked || null })}
      />
    </section>
  )
}
