import type { CompareScene } from './scene.ts'

interface IndicatorSelectProps {
  scene: CompareScene
  label: string
  value: string
  onChange: (id: string) => void
}

/** One indicator of all, theme by theme. */
export function IndicatorSelect({ scene, label, value, onChange }: IndicatorSelectProps) {
  const { themes, indicators } = scene.data
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
