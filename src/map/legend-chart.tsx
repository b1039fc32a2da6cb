import type { Fill, Legend, ClassScale } from './fills.ts'
import { fromSet, KEY_SET, paintOf } from './palette.ts'
import { Patterns } from './patterns.tsx'

interface LegendChartProps {
  legend: Legend
  scale: ClassScale
  /** Words for a class or a reason: `12,3 til 15,0`. */
  wordsFor: (fill: Fill) => string
  countText: (count: number) => string
  picked: string
  /** The class of the place that is pointed at or chosen. */
  marked: string
  onPick: (fill: Fill | '') => void
}

/** A histogram that is the legend: a bar a class, as long as the class is large. Pressing picks out. */
export function LegendChart(props: LegendChartProps) {
  const { legend } = props
  const most = Math.max(1, ...legend.classes.map(({ count }) => count))
  return (
    <>
      <svg width="0" height="0" className="legend-patterns" aria-hidden="true">
        <Patterns scale={1} suffix={KEY_SET} />
      </svg>
      <ul className="legend">
        {legend.classes.toReversed().map(({ fill, count }) => (
          <Line key={fill} fill={fill} count={count} share={count / most} {...props} />
        ))}
        {legend.specials.map(({ fill, count }) => (
          <Line key={fill} fill={fill} count={count} share={0} {...props} />
        ))}
      </ul>
    </>
  )
}

interface LineProps extends LegendChartProps {
  fill: Fill
  count: number
  share: number
}

function Line({ fill, count, share, scale, wordsFor, countText, ...props }: LineProps) {
  const picked = props.picked === fill
  return (
    <li>
      <button
        type="button"
        className={classesOf(fill, props.marked === fill)}
        aria-pressed={picked}
        onClick={() => props.onPick(picked ? '' : fill)}
      >
        <svg className="legend-swatch" width="26" height="18" aria-hidden="true">
          <rect width="26" height="18" fill={fromSet(paintOf(fill, scale), KEY_SET)} />
        </svg>
        <span className="legend-words">{wordsFor(fill)}</span>
        {isClass(fill) && (
          <span className="legend-bar" aria-hidden="true">
            <span style={{ width: `${100 * share}%` }} />
          </span>
        )}
        <span className="legend-count">{countText(count)}</span>
      </button>
    </li>
  )
}

const isClass = (fill: Fill): boolean => /^c\d/.test(fill)

const classesOf = (fill: Fill, marked: boolean): string =>
  ['legend-line', isClass(fill) ? '' : 'special', marked ? 'marked' : ''].filter(Boolean).join(' ')
