import { memo } from 'react'

interface Option {
  readonly value: string
  readonly label: string
}

interface ChoiceProps {
  label: string
  value: string
  options: readonly Option[]
  groups?: readonly { readonly label: string; readonly options: readonly Option[] }[]
  /** Must do the same on every render: a new one alone does not draw the list anew. */
  onChange: (value: string) => void
}

/** A labelled list to choose from: the browser's own, which keyboards and phones know well. */
export const Choice = memo(function Choice(props: ChoiceProps) {
  const { label, value, options, groups = [], onChange } = props
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
}, sameChoice)

/** Long lists are drawn anew only when they are others; what a choice does depends on nothing else. */
function sameChoice(a: ChoiceProps, b: ChoiceProps): boolean {
  return (
    a.label === b.label &&
    a.value === b.value &&
    sameOptions(a.options, b.options) &&
    (a.groups ?? []).length === (b.groups ?? []).length &&
    (a.groups ?? []).every(
      (group, i) =>
        group.label === b.groups?.[i]?.label && sameOptions(group.options, b.groups[i].options),
    )
  )
}

const sameOptions = (a: readonly Option[], b: readonly Option[]): boolean =>
  a.length === b.length &&
  a.every(({ value, label }, i) => value === b[i]?.value && label === b[i].label)

const asOption = ({ value, label }: Option) => (
  <option key={value} value={value}>
    {label}
  </option>
)
