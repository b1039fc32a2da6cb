import type { ChosenIndicator } from '../../addresses/compare.ts'
import type { ReactNode } from 'react'
import type { ChooserProps } from './chooser-props.ts'
import type { IndicatorSummary } from '../../observations/shards.ts'
import { writer } from '../../ui/figure-text.ts'
import { useLanguage } from '../../ui/language.tsx'
import { useCompareText } from './text.ts'
import { chosenIndicators } from './scene.ts'

interface IndicatorChooserProps extends ChooserProps {
  /** The offer to have back what was taken away. */
  undo: ReactNode
  onRemove: (next: readonly ChosenIndicator[], title: string) => void
}

/** The chosen indicators, each with its period; more by a list of all, theme by theme. */
export function IndicatorChooser(props: IndicatorChooserProps) {
  const { data, selection } = props
  const text = useCompareText()
  const chosen = chosenIndicators(data, selection)
  return (
    <section aria-labelledby="compare-indicators" className="chooser-part">
      <h2 id="compare-indicators">{text.indicators}</h2>
      {selection.indicators.length === 0 && <p className="small">{text.defaultIndicators}</p>}
      <ul className="chosen-indicators" aria-labelledby="compare-indicators">
        {chosen.map((one) => (
          <Chosen key={one.id} {...props} one={one} chosen={chosen} />
        ))}
      </ul>
      {props.undo}
      <details>
        <summary>{text.chooseIndicators}</summary>
        <Checklist {...props} chosen={chosen} />
      </details>
    </section>
  )
}

type ChosenList = { chosen: readonly ChosenIndicator[] }

function Chosen(props: IndicatorChooserProps & ChosenList & { one: ChosenIndicator }) {
  const { data, change, onRemove, one, chosen } = props
  const text = useCompareText()
  const summary = data.summary(one.id)
  if (!summary) return null
  const setPeriod = (period: string) =>
    change({
      indicators: chosen.map((other) =>
        other.id === one.id ? { id: one.id, period: period || null } : other,
      ),
    })
  return (
    <li>
      <span>{summary.title}</span>
      <PeriodSelect summary={summary} period={one.period} onChange={setPeriod} />
      <button
        type="button"
        className="remove-button"
        aria-label={text.remove(summary.title)}
        onClick={() => onRemove(without(chosen, one.id), summary.title)}
      >
        ×
      </button>
    </li>
  )
}

const without = (chosen: readonly ChosenIndicator[], id: string) =>
  chosen.filter((other) => other.id !== id)

interface PeriodSelectProps {
  summary: IndicatorSummary
  period: string | null
  onChange: (period: string) => void
}

function PeriodSelect({ summary, period, onChange }: PeriodSelectProps) {
  const text = useCompareText()
  const write = writer(summary, useLanguage())
  const { newest } = summary
  return (
    <select
      aria-label={text.periodOf(summary.title)}
      value={period ?? ''}
      onChange={(event) => onChange(event.target.value)}
    >
      <option value="">{text.newest(newest ? write.shortPeriod(newest) : '')}</option>
      {summary.periods.toReversed().map((one) => (
        <option key={one} value={one}>
          {write.shortPeriod(one)}
        </option>
      ))}
    </select>
  )
}

/** Takes away without an offer to undo: the box is still there to be ticked again. */
function Checklist({ data, change, chosen }: IndicatorChooserProps & ChosenList) {
  const isChosen = new Set(chosen.map(({ id }) => id))
  const toggle = ({ id }: IndicatorSummary) => {
    const next = isChosen.has(id) ? without(chosen, id) : [...chosen, { id, period: null }]
    change({ indicators: next })
  }
  return (
    <div className="checklist">
      {data.themes.map((theme) => (
        <fieldset key={theme.id}>
          <legend>{theme.title}</legend>
          {data.indicators
            .filter((summary) => summary.theme === theme.id)
            .map((summary) => (
              <label key={summary.id}>
                <input
                  type="checkbox"
                  checked={isChosen.has(summary.id)}
                  onChange={() => toggle(summary)}
                />
                {summary.title}
              </label>
            ))}
        </fieldset>
      ))}
    </div>
  )
}
