import type { Heat } from '../../addresses/compare.ts'
import type { HeatStep } from '../../domain/heat-step.ts'
import { HeatSwatch } from '../../ui/heat-mark.tsx'
import { useCompareText } from './text.ts'

interface HeatStepListProps {
  heat: Exclude<Heat, 'ingen'>
  steps: readonly HeatStep[]
}

/** What each colour and mark means. */
export function HeatStepList({ heat, steps }: HeatStepListProps) {
  const text = useCompareText()
  return (
    <ul aria-label={text.heatKey}>
      {steps.map((step) => (
        <li key={step}>
          <HeatSwatch step={step} /> {text.heatSteps[heat][step]}
        </li>
      ))}
    </ul>
  )
}
