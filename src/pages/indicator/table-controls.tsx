import { shortName } from '../../domain/place-name.ts'
import { levelOf } from '../../domain/place.ts'
import type { IndicatorSummary, PlacesShard } from '../../observations/shards.ts'
import { writer } from '../../ui/figure-text.ts'
import { useText } from '../../ui/language.tsx'
import type { ChangeTable, TableSelection } from './table-selection.ts'
import { INDICATOR_TEXT } from './text.ts'

interface TableControlsProps {
  summary: IndicatorSummary
  places: PlacesShard
  selection: TableSelection
  onChange: ChangeTable
}

export function TableControls({ summary, places, selection, onChange }: TableControlsProps) {
  const text = useText()
  const words = INDICATOR_TEXT[text.language]
  const write = writer(summary, text.language)
  const fylker = places.places.filter((place) => levelOf(place.code) === 'fylke')
  return (
    <form className="controls no-print" role="search" onSubmit={(event) => event.preventDefault()}>
      <label>
        {words.search}
        <input
          type="search"
          value={selection.search}
          onChange={(event) => onChange({ search: event.target.value })}
        />
      </label>
      <label>
        {words.levelLegend}
        <select
          value={selection.level}
          onChange={(event) =>
            onChange({ level: event.target.value === 'fylke' ? 'fylke' : 'kommune', fylke: null })
          }
        >
          {summary.levels.includes('kommune') && (
            <option value="kommune">{text.levels.kommune}</option>
          )}
          {summary.levels.includes('fylke') && <option value="fylke">{text.levels.fylke}</option>}
        </select>
      </label>
      <label>
        {words.period}
        <select
          value={selection.period}
          onChange={(event) => onChange({ period: event.target.value })}
        >
          {summary.periods.toReversed().map((period) => (
            <option key={period} value={period}>
              {write.shortPeriod(period)}
            </option>
          ))}
        </select>
      </label>
      {selection.level === 'kommune' && (
        <label>
          {words.fylke}
          <select
            value={selection.fylke}
            onChange={(event) => onChange({ fylke: event.target.value || null })}
          >
            <option value="">{words.allFylker}</option>
            {fylker.map((fylke) => (
              <option key={fylke.code} value={fylke.code}>
                {shortName(fylke.name)}
              </option>
            ))}
          </select>
        </label>
      )}
    </form>
  )
}
