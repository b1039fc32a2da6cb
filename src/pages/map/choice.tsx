import { memo } from 'react'

interface Option<Value extends string> {
  readonly value: Value
  readonly label: string
}

interface ChoiceProps<Value extends string> {
  label: string
  value: Value | ''
  options: readonly Option<Value>[]
  /** Must do the same on every render: a new one alone does not draw the list anew. */
  onChange: (value: Value) => void
}

function ChoiceOf<Value extends string>(props: ChoiceProps<Value>) {
  const { label, value, options, onChange } = props
  return (
    <label>
      {label}
      <select value={value} onChange={(event) => onChange(event.target.value as Value)}>
        {options.map(asOption)}
      </select>
    </label>
  )
}

/** A labelled list to choose from: the browser's own, which keyboards and phones know well. */
export const Choice = memo(ChoiceOf, sameChoice) as typeof ChoiceOf

/** Long lists are drawn anew only when they are others; what a choice does depends on nothing else. */
function sameChoice(a: ChoiceProps<string>, b: ChoiceProps<string>): boolean {
  return a.label === b.label && a.value === b.value && sameOptions(a.options, b.options)
}

const sameOptions = (a: readonly Option<string>[], b: readonly Option<string>[]): boolean =>
  a.length === b.length &&
  a.every(({ value, label }, i) => value === b[i]?.value && label === b[i].label)

const asOption = ({ value, label }: Option<string>) => (
  <option key={value} value={value}>
    {label}
  </option>
)
