import { linearScale } from './linear-scale.ts'
import { widest, type PyramidRow } from './pyramid-shape.ts'

interface PyramidProps {
  rows: readonly PyramidRow[]
  /** Drawn as an outline on top: the same place at an earlier time, or the country. */
  outline: readonly PyramidRow[] | null
  words: { women: string; men: string; percent: (share: number) => string }
  label: string
}

const ROW = 15
const GUTTER = 46
const HALF = 200
const TOP = 18

/** Age and sex as a pyramid: women to the left, men to the right, oldest on top. */
export function Pyramid({ rows, outline, words, label }: PyramidProps) {
  const x = linearScale([0, widest([rows, outline ?? []])], [0, HALF])
  const left = HALF
  const right = HALF + GUTTER
  const height = TOP + rows.length * ROW
  return (
    <svg
      className="pyramid"
      viewBox={`0 0 ${2 * HALF + GUTTER} ${height + 4}`}
      role="img"
      aria-label={label}
    >
      <text x={left} y={12} textAnchor="end">
        {words.women}
      </text>
      <text x={right} y={12}>
        {words.men}
      </text>
      {rows.map((row, i) => (
        <g key={row.group} transform={`translate(0 ${TOP + i * ROW})`}>
          <title>{`${row.group}: ${words.percent(row.women ?? 0)} / ${words.percent(row.men ?? 0)}`}</title>
          <rect
            className="bar-women"
            x={left - x(row.women ?? 0)}
            width={x(row.women ?? 0)}
            height={ROW - 2}
          />
          <rect className="bar-men" x={right} width={x(row.men ?? 0)} height={ROW - 2} />
          <text className="pyramid-age" x={HALF + GUTTER / 2} y={ROW - 4} textAnchor="middle">
            {row.group}
          </text>
        </g>
      ))}
      {outline && (
        <>
          <path className="pyramid-outline" d={steps(outline, (row) => left - x(row.women ?? 0))} />
          <path className="pyramid-outline" d={steps(outline, (row) => right + x(row.men ?? 0))} />
        </>
      )}
    </svg>
  )
}

const steps = (rows: readonly PyramidRow[], x: (row: PyramidRow) => number): string =>
  rows
    .map((row, i) => `${i === 0 ? `M${x(row)} ${TOP}` : `H${x(row)}`}V${TOP + (i + 1) * ROW}`)
    .join('')
