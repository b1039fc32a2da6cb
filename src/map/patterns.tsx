import { PATTERNS, PATTERN_SIZE, patternId } from './palette.ts'
import type { SpecialFill } from './fills.ts'

/** The patterns of places without a class. `scale` keeps them the same size however close one looks. */
export function Patterns({ scale }: { scale: number }) {
  return (
    <defs>
      {Object.entries(PATTERNS).map(([fill, { path, width }]) => (
        <pattern
          key={fill}
          id={patternId(fill as SpecialFill)}
          width={PATTERN_SIZE}
          height={PATTERN_SIZE}
          patternUnits="userSpaceOnUse"
          patternTransform={`scale(${scale})`}
        >
          <rect width={PATTERN_SIZE} height={PATTERN_SIZE} fill="var(--map-ground)" />
          <path d={path} stroke="var(--map-marks)" strokeWidth={width} strokeLinecap="round" />
        </pattern>
      ))}
    </defs>
  )
}
