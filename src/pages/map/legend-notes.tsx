import { memo } from 'react'
import { isTotal } from '../../domain/unit.ts'
import { areEven } from '../../map/even-classes.ts'
import type { ClassScale, Legend } from '../../map/fills.ts'
import { newestAt } from '../../observations/level-summary.ts'
import type { IndicatorSummary } from '../../observations/shards.ts'
import { writer } from '../../ui/figure-text.ts'
import { useText } from '../../ui/language.tsx'
import type { MapSelection } from './map-selection.ts'
import { MAP_TEXT } from './text.ts'

interface LegendNotesProps {
  summary: IndicatorSummary
  /** What the group that is shown has in common, or empty. */
  meaning: string
  selection: MapSelection
  legend: Legend
  scale: ClassScale
  periods: readonly string[]
}

/** What one must know to read the colours right. Nothing is said of the classes that is not so. */
export const LegendNotes = memo(function LegendNotes(props: LegendNotesProps) {
  const { summary, meaning, selection, legend, scale, periods } = props
  const { language } = useText()
  const text = MAP_TEXT[language]
  const { view, method } = selection
  const { shortPeriod } = writer(summary, language)
  const [first, last] = [periods[0] ?? '', periods.at(-1) ?? '']
  const drawn = legend.classes.length > 0
  const breaks = summary.breaks.map(({ period }) => shortPeriod(period))
  const even =
    method === 'kvantil' &&
    selection.period === newestAt(summary, selection.level) &&
    areEven(legend.classes)
  return (
    <div className="small muted legend-notes">
      {drawn && <p>{text.legendHelp}</p>}
      {drawn && first !== last && <p>{text.fixed(`${shortPeriod(first)}–${shortPeriod(last)}`)}</p>}
      {even && <p>{text.fixedBy(shortPeriod(selection.period))}</p>}
      {drawn && scale.diverging && <p>{text.mirrored}</p>}
      {meaning && <p>{meaning}</p>}
      {view === 'verdi' && isTotal(summary.unit) && !summary.signed && <p>{text.totals}</p>}
      {view === 'endring' && breaks.length > 0 && <p>{text.breaks(breaks.join(', '))}</p>}
      {summary.note && <p>{summary.note}</p>}
    </div>
  )
})
