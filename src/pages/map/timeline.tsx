import { memo, useEffect, useState, useSyncExternalStore, type CSSProperties } from 'react'
import type { Period } from '../../domain/observation.ts'
import type { IndicatorSummary } from '../../observations/shards.ts'
import { writer } from '../../ui/figure-text.ts'
import { useLanguage } from '../../ui/language.tsx'
import { useTakenOver } from '../../ui/use-taken-over.ts'
import { isFair, isMoving, type ChangeMap, type MapSelection } from './map-selection.ts'
import type { MapText } from './text.ts'

interface TimelineProps {
  summary: IndicatorSummary
  /** Those that there are figures of. */
  periods: readonly Period[]
  selection: MapSelection
  change: ChangeMap
  text: MapText
}

/**
 * All the time that there are figures of: one handle for the period that is shown, and one that is
 * drawn away from it to see what has changed since.
 */
export const Timeline = memo(function Timeline({
  summary,
  periods,
  selection,
  change,
  text,
}: TimelineProps) {
  const write = writer(summary, useLanguage())
  const at = periods.indexOf(selection.period)
  const both = selection.view === 'begge'
  const changing = isMoving(selection.view)
  const since = changing ? periods.indexOf(selection.since) : at
  const go = (index: number) => change({ period: periods[index] ?? null })
  // Nothing is played into emptiness: of a change only what it can be told between.
  const stops = periods.flatMap((period, i) =>
    !changing || isFair(summary, selection.since, period) ? i : [],
  )
  const play = usePlay(at, stops, go)
  const still = useReducedMotion()
  // The policy of the pages lets no style into what is made ahead.
  const isTaken = useTakenOver()
  if (periods.length < 2)
    return (
      <p className="timeline small muted">{`${text.fixedOne} ${write.period(selection.period)}.`}</p>
    )
  const last = periods.length - 1
  const compare = (index: number) =>
    change(
      index === at
        ? { view: null, since: null, picked: null }
        : { view: both ? 'begge' : 'endring', since: periods[index] ?? null, picked: null },
    )
  return (
    <div className="timeline no-print">
      {!still && (
        <button type="button" className="button" onClick={play.toggle}>
          {play.on ? text.stop : text.play}
        </button>
      )}
      <StepButton sign="‹" name={text.earlier} disabled={at <= 0} onPress={() => go(at - 1)} />
      <div className="timeline-middle">
        <p className="timeline-shown small" aria-hidden="true">
          <span className="muted">{write.shortPeriod(periods[0] ?? '')}</span>
          <span>
            {changing ? (
              text.changeBetween(write.period(selection.since), write.period(selection.period))
            ) : (
              <>
                <strong>{write.period(selection.period)}</strong>{' '}
                <span className="muted timeline-hint">{text.changeHint}</span>
              </>
            )}
          </span>
          <span className="muted">{write.shortPeriod(periods[last] ?? '')}</span>
        </p>
        <div className="timeline-track" style={isTaken ? span(since, at, last) : undefined}>
          <Handle
            name={text.period}
            className="timeline-period"
            {...{ last, at }}
            words={write.period(selection.period)}
            onChange={go}
          />
          <Handle
            name={text.since}
            className={changing ? 'timeline-since' : 'timeline-since timeline-idle'}
            {...{ last }}
            at={since}
            words={changing ? write.period(selection.since) : text.noChange}
            onChange={compare}
          />
        </div>
      </div>
      <StepButton sign="›" name={text.later} disabled={at >= last} onPress={() => go(at + 1)} />
    </div>
  )
})

/** Where the stretch between the two handles lies, for the style sheet. */
const span = (since: number, at: number, last: number): CSSProperties => ({
  ['--from' as string]: Math.min(since, at) / last,
  ['--to' as string]: Math.max(since, at) / last,
})

interface HandleProps {
  name: string
  className: string
  at: number
  last: number
  words: string
  onChange: (index: number) => void
}

const Handle = ({ name, className, at, last, words, onChange }: HandleProps) => (
  <input
    type="range"
    className={className}
    aria-label={name}
    aria-valuetext={words}
    min={0}
    max={last}
    value={at}
    onChange={(event) => onChange(Number(event.target.value))}
  />
)

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
function usePlay(at: number, stops: readonly number[], go: (index: number) => void) {
  const [on, setOn] = useState(false)
  const next = stops.find((stop) => stop > at)
  const count = stops.length
  useEffect(() => {
    if (!on) return
    const timer =
      next === undefined
        ? setTimeout(() => setOn(false))
        : setTimeout(() => go(next), stepTime(count))
    return () => clearTimeout(timer)
  }, [on, next, count, go])
  return {
    on,
    toggle: () => {
      if (!on && next === undefined && stops[0] !== undefined) go(stops[0])
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
    // Made ahead for the most: their button is there from the start.
    () => false,
  )
