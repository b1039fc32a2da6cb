import type { HeatStep } from '../domain/heat-step.ts'

/** So that no cell is told apart by its colour alone. */
const MARKS: Readonly<Record<HeatStep, string>> = {
  [2]: '▲▲',
  [1]: '▲',
  [0]: '·',
  [-1]: '▼',
  [-2]: '▼▼',
}

export const heatClass = (step: HeatStep | null): string =>
  step === null ? '' : ` heat heat-${step < 0 ? 'low' : 'high'}-${Math.abs(step)}`

/** The step as a mark, and in words for those who do not see it. */
export function HeatMark({ step, words }: { step: HeatStep; words: string }) {
  return (
    <>
      <span className="heat-mark" aria-hidden="true">
        {MARKS[step]}
      </span>{' '}
      <span className="visually-hidden">{words}: </span>
    </>
  )
}

/** The step as it stands in the key to the colours. */
export const HeatSwatch = ({ step }: { step: HeatStep }) => (
  <span className={`heat-swatch${heatClass(step)}`} aria-hidden="true">
    {MARKS[step]}
  </span>
)
