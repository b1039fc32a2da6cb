import { STRIP, stripShape, type StripInput } from './strip-shape.ts'

export interface StripProps extends StripInput {
  /** What the strip shows, for those who do not see it. */
  label: (lowest: number, highest: number) => string
  /** Lowest and highest figure as text, printed at the ends. */
  ends: (value: number) => string
  words: { lowest: string; highest: string }
}

/** All places on one line: a stroke each, the peer group's middle half, the country, this place. */
export function Strip({ label, ends, words, ...input }: StripProps) {
  const shape = stripShape(input)
  if (!shape) return null
  const middle = STRIP.height / 2
  return (
    <div className="strip">
      <svg
        viewBox={`0 0 ${STRIP.width} ${STRIP.height}`}
        role="img"
        aria-label={label(shape.low, shape.high)}
      >
        {shape.band && (
          <rect
            className="strip-band"
            x={shape.band.x}
            width={shape.band.width}
            y={3}
            height={22}
          />
        )}
        <path className="strip-ticks" d={shape.ticks} />
        {shape.country !== null && (
          <path className="strip-country" d={`M${shape.country} 2v${STRIP.height - 4}`} />
        )}
        {shape.place !== null && (
          <circle className="dot-place" cx={shape.place} cy={middle} r={5} />
        )}
      </svg>
      <p className="strip-ends" aria-hidden="true">
        <span>
          {words.lowest} {ends(shape.low)}
        </span>
        <span>
          {words.highest} {ends(shape.high)}
        </span>
      </p>
    </div>
  )
}
