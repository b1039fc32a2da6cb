import { useEffect, useState, useSyncExternalStore } from 'react'
import type { IndicatorSummary } from '../../observations/shards.ts'
import { writer } from '../../ui/figure-text.ts'
import { useLanguage } from '../../ui/language.tsx'
import type { ChangeMap, MapSelection } from './map-selection.ts'
import type { MapText } from './text.ts'

interface PeriodSliderProps {
  summary: IndicatorSummary
  selection: MapSelection
  change: ChangeMap
  text: MapText
}

/** Through the periods: by hand, one by one, or played. */
export function PeriodSlider({ summary, selection, change, text }: PeriodSliderProps) {
  const write = writer(summary, useLanguage())
  const { periods } = summary
  const at = periods.indexOf(selection.period)
  const go = (index: number) => change({ period: periods[index] ?? null })
  const play = usePlay(at, periods.length, go)
  const still = useReducedMotion()
  if (periods.length < 2) return <p className="small muted">{text.fixedOne}</p>
  return (
    <div className="period-slider no-print">
      {!still && (
        <button type="button" className="button" onClick={play.toggle}>
          {play.on ? text.stop : text.play}
        </button>
      )}
      <StepButton sign="‹" name={text.earlier} disabled={at <= 0} onPress={() => go(at - 1)} />
      <label>
        <span>
          {text.period}: <strong>{write.period(selection.period)}</strong>
        </span>
        <input
          type="range"
          min={0}
          max={periods.length - 1}
          value={at}
          aria-valuetext={write.period(selection.period)}
          onChange={(event) => go(Number(event.target.value))}
        />
        <span className="period-ends small muted" aria-hidden="true">
          <span>{write.shortPeriod(periods[0] ?? '')}</span>
          <span>{write.shortPeriod(periods.at(-1) ?? '')}</span>
        </span>
      </label>
      <StepButton
        sign="›"
        name={text.later}
        disabled={at >= periods.length - 1}
        onPress={() => go(at + 1)}
      />
    </div>
  )
}

interface StepButtonProps {
  sign: string
  name: string
  disabled: boolean
  onPress: () => void
}

function StepButton({ sign, name, disabled, onPress }: StepButtonProps) {
  return (
    <button
      type="button"
      className="button"
      aria-label={name}
      title={name}
      disabled={disabled}
      onClick={onPress}
    >
      {sign}
    </button>
  )
}

/** Milliseconds a period is shown while playing; long ones are played faster. */
const stepTime = (periods: number): number => (periods > 60 ? 200 : 700)

/** Plays from the period shown, or from the first when the last is shown; stops at the last. */
function usePlay(at: number, count: number, go: (index: number) => void) {
  const [on, setOn] = useState(false)
  const atLast = at >= count - 1
  useEffect(() => {
    if (!on) return
    const timer = atLast
      ? setTimeout(() => setOn(false))
      : setTimeout(() => go(at + 1), stepTime(count))
    return () => clearTimeout(timer)
  }, [on, at, atLast, count, go])
  return {
    on,
    toggle: () => {
      if (!on && atLast) go(0)
      setOn(!on)
    },
  }
}

const QUERY = '(prefers-reduced-motion: reduce)'

const useReducedMotion = (): boolean =>
  useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(QUERY)
      media.addEventListener('change', changed)
      return () => media.removeEventListener('change', changed)
    },
    () => window.matchMedia(QUERY).matches,
    () => true,
  )
