import { PATTERNS, PATTERN_SIZE, patternId } from './palette.ts'
import type { SpecialFill } from './fills.ts'

interface PatternsProps {
  /** Keeps the patterns the same size however close one looks. */
  scale: number
  /** Tells the patterns of an enlarged part from those of the map itself. */
  suffix?: string
}

/** The patterns of places without a class. */
export function Patterns({ scale, suffix = '' }: PatternsProps) {
  return (
    <defs>
      {Object.entries(PATTERNS).map(([fill, { path, width }]) => (
        <pattern
          key={fill}
          id={`${patternId(fill as SpecialFill)}${suffix}`}
          width={PATTERN_SIZE}
          height={PATTERN_SIZE}
          patternUnits="userSpaceOnUse"
          patternTransform={`scale(${scale})`}
        >
          <rect width={PATTERN_SIZE} height={PATTERN_SIZE} fill="var(--map-ground)" />
          <path
            d={path}
            fill="none"
            stroke="var(--map-marks)"
            strokeWidth={width}
            strokeLinecap="round"
          />
        </pattern>
      ))}
    </defs>
  )
}
