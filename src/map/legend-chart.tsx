import type { Fill, Legend, ClassScale } from './fills.ts'
import type { Histogram } from './histogram.ts'
import { markSide } from './mark-side.ts'
import { fromSet, KEY_SET, paintOf } from './palette.ts'
import { Patterns } from './patterns.tsx'

/** A figure that is pointed out among the others: the country's, or a place's. */
export interface LegendMark {
  readonly kind: 'country' | 'place'
  readonly value: number
  readonly words: string
}

interface LegendChartProps {
  legend: Legend
  scale: ClassScale
  histogram: Histogram | null
  marks: readonly LegendMark[]
  /** Words for a class or a reason: `12,3 til 15,0`. */
  wordsFor: (fill: Fill) => string
  countText: (count: number) => string
  picked: string
  /** The class of the place that is pointed at or chosen. */
  marked: string
  onPick: (fill: Fill | '') => void
  /** Of two things in one: what the sides and the corners stand for. */
  two: {
    readonly level: string
    readonly change: string
    /** From left to right, the upper two first. */
    readonly corners: readonly [string, string, string, string]
  }
}

/** How the figures are spread, and what the colours stand for. Pressing a class picks it out. */
export function LegendChart(props: LegendChartProps) {
  const { legend } = props
  return (
    <>
      <svg width="0" height="0" className="legend-patterns" aria-hidden="true">
        <Patterns scale={1} suffix={KEY_SET} />
      </svg>
      {props.scale.change ? <Squares {...props} /> : <Spread {...props} />}
      <ul className="legend">
        {!props.scale.change &&
          legend.classes
            .toReversed()
            .map(({ fill, count }) => <Line key={fill} fill={fill} count={count} {...props} />)}
        {legend.specials.map(({ fill, count }) => (
          <Line key={fill} fill={fill} count={count} {...props} />
        ))}
      </ul>
    </>
  )
}

/** Two things in one: a square for each class of either, named by what lies in its corners. */
function Squares({
  legend,
  scale,
  wordsFor,
  countText,
  picked,
  marked,
  onPick,
  two,
}: LegendChartProps) {
  const rows = legend.classes.reduce<(typeof legend.classes)[number][][]>((all, one) => {
    const at = Number(one.fill[2])
    ;(all[at] ??= []).push(one)
    return all
  }, [])
  const corners = [two.corners.slice(0, 2), two.corners.slice(2)] as const
  return (
    <div className="legend-two">
      <p className="legend-corners">
        {corners[0].map((words) => (
          <span key={words}>{words}</span>
        ))}
      </p>
      {rows.toReversed().map((row) => (
        <p key={row[0]?.fill} className="legend-squares">
          {row.map(({ fill, count }) => (
            <button
              key={fill}
              type="button"
              className={marked === fill ? 'legend-square marked' : 'legend-square'}
              aria-pressed={picked === fill}
              aria-label={`${wordsFor(fill)}: ${countText(count)}`}
              title={wordsFor(fill)}
              style={{ background: paintOf(fill, scale) }}
              onClick={() => onPick(picked === fill ? '' : fill)}
            >
              <span>{count}</span>
            </button>
          ))}
        </p>
      ))}
      <p className="legend-corners">
        {corners[1].map((words) => (
          <span key={words}>{words}</span>
        ))}
      </p>
      <p className="legend-corners muted" aria-hidden="true">
        <span>↑ {two.change}</span>
        <span>{two.level} →</span>
      </p>
    </div>
  )
}

const WIDTH = 240
const BARS = 46
/** A line of words above the bars for each mark. */
const MARK = 15
/** About as wide as a letter of a mark is. */
const LETTER = 6.2

/** The bars, each of the colours that are in it; the country and the chosen place are marked. */
function Spread({ histogram, marks, scale, picked }: LegendChartProps) {
  if (!histogram) return null
  const { steps, most, at } = histogram
  const step = WIDTH / steps.length
  const top = MARK * marks.length
  return (
    <svg className="legend-spread" viewBox={`0 0 ${WIDTH} ${top + BARS + 1}`} aria-hidden="true">
      {steps.flatMap(({ parts }, i) => {
        let below = 0
        return parts.map(({ fill, count }) => {
          const height = (BARS * count) / most
          below += height
          return (
            <rect
              key={`${i}${fill}`}
              className={picked !== '' && fill !== picked ? 'faded' : undefined}
              x={i * step}
              y={top + BARS - below}
              width={Math.max(1, step - 0.6)}
              height={height}
              fill={fromSet(paintOf(fill, scale), KEY_SET)}
            />
          )
        })
      })}
      <path className="legend-base" d={`M0 ${top + BARS + 0.5}h${WIDTH}`} />
      {marks.map(({ kind, value, words }, i) => {
        const others = marks.map((mark) => at(mark.value))
        const side = markSide(at(value), others, (LETTER * words.length + 4) / WIDTH)
        return (
          <g key={kind} className={`legend-mark mark-${kind}`}>
            <path d={`M${WIDTH * at(value)} ${MARK * i + 4}V${top + BARS}`} />
            <text
              x={WIDTH * at(value) + (side === 'start' ? 4 : -4)}
              y={MARK * i + 11}
              textAnchor={side}
            >
              {words}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

interface LineProps extends LegendChartProps {
  fill: Fill
  count: number
}

function Line({ fill, count, scale, wordsFor, countText, ...props }: LineProps) {
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
        <span className="legend-count">
          {count} <span className="visually-hidden">{countText(count).replace(/^\d+ /, '')}</span>
        </span>
      </button>
    </li>
  )
}

const isClass = (fill: Fill): boolean => /^c\d/.test(fill)

const classesOf = (fill: Fill, marked: boolean): string =>
  ['legend-line', isClass(fill) ? '' : 'special', marked ? 'marked' : ''].filter(Boolean).join(' ')
