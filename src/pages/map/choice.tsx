interface Option {
  readonly value: string
  readonly label: string
}

interface ChoiceProps {
  label: string
  value: string
  options: readonly Option[]
  groups?: readonly { readonly label: string; readonly options: readonly Option[] }[]
  onChange: (value: string) => void
}

/** A labelled list to choose from: the browser's own, which keyboards and phones know well. */
export function Choice({ label, value, options, groups = [], onChange }: ChoiceProps) {
  return (
    <label>
      {label}
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map(asOption)}
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.options.map(asOption)}
          </optgroup>
        ))}
      </select>
    </label>
  )
}

const asOption = ({ value, label }: Option) => (
  <option key={value} value={value}>
    {label}
  </option>
)
