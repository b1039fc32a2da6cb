import { COUNTRY, type PlaceCode } from '../../domain/place.ts'
import { shortName } from '../../domain/place-name.ts'
import { isTotal } from '../../domain/unit.ts'
import type { LegendMark } from '../../map/legend-chart.tsx'
import { mapFigures, type FigureSource } from '../../map/map-figures.ts'
import type { IndicatorSummary } from '../../observations/shards.ts'
import type { MapSelection } from './map-selection.ts'
import type { MapModel } from './map-model.ts'
import type { MapWords } from './map-words.ts'
import type { MapText } from './text.ts'

interface Marked {
  readonly summary: IndicatorSummary
  readonly source: FigureSource
  readonly model: MapModel
  readonly selection: MapSelection
  readonly words: MapWords
  readonly text: MapText
  /** The place that is told of, or empty. */
  readonly shown: PlaceCode
}

/** The country, where its figure is one of those on the map; and the place that is told of. */
export function legendMarks(marked: Marked): LegendMark[] {
  const { summary, source, selection, model, words, text, shown } = marked
  const marks: LegendMark[] = []
  const comparable = !isTotal(summary.unit) && ['verdi', 'endring'].includes(selection.view)
  const country = comparable ? mapFigures([COUNTRY], source, selection).get(COUNTRY)?.value : null
  if (country !== null && country !== undefined)
    marks.push({
      kind: 'country',
      value: country,
      words: text.countryFigure(words.number(country)),
    })
  const row = model.rows.find(({ code }) => code === shown)
  if (row && row.value !== null)
    marks.push({
      kind: 'place',
      value: row.value,
      words: `${shortName(row.name)}: ${words.number(row.value)}`,
    })
  return marks
}
