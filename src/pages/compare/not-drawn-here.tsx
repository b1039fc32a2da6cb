import { useCompareText } from './text.ts'

/** Of one chart: who is chosen and not in it, by name. */
export function NotDrawnHere({ names }: { names: readonly string[] }) {
  const text = useCompareText()
  return names.length > 0 && <p className="small muted">{text.notDrawnHere(names.join(', '))}</p>
}
