import type { View } from './view.ts'

interface IndicatorSelectProps {
  view: View
  label: string
  value: string
  onChange: (id: string) => void
}

/** One indicator of all, theme by theme. */
export function IndicatorSelect({ view, label, value, onChange }: IndicatorSelectProps) {
  const { themes, indicators } = view.data
  return (
    <label>
      {label}
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        {themes.map((theme) => (
          <optgroup key={theme.id} label={theme.title}>
            {indicators
              .filter((summary) => summary.theme === theme.id)
              .map((summary) => (
                <option key={summary.id} value={summary.id}>
                  {summary.title}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  )
}
