interface LevelTicksProps {
  /** In pixels from the top, with their text. */
  ticks: readonly { readonly at: number; readonly text: string }[]
  /** The plot's edges, in pixels. */
  plot: { readonly left: number; readonly right: number }
}

/** Lines across a plot, each with its level to the left. */
export const LevelTicks = ({ ticks, plot: { left, right } }: LevelTicksProps) =>
  ticks.map(({ at, text }) => (
    <g key={at}>
      <path d={`M${left} ${at}H${right}`} />
      <text x={left - 8} y={at + 4} textAnchor="end">
        {text}
      </text>
    </g>
  ))
