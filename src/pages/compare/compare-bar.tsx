import type { ReactNode } from 'react'
import { writer } from '../../ui/figure-text.ts'
import { useLanguage } from '../../ui/language.tsx'
import type { ChooserProps } from './chooser-props.ts'
import { shortNameOf } from './compare-data.ts'
import { chosenIndicators, drawnPlaces } from './scene.ts'
import { useCompareText } from './text.ts'
import { groupName } from './use-row-name.ts'

/** The two parts of the choice, and whether each is open. */
export interface OpenParts {
  readonly places: boolean
  readonly indicators: boolean
}

interface CompareBarProps extends ChooserProps {
  open: OpenParts
  onToggle: (part: keyof OpenParts) => void
  onRemove: (code: string) => void
  /** The offer to have back what was taken away. */
  undo: ReactNode
}

/** What is compared, in view wherever one is on the page; and the way to change it. */
export function CompareBar({ open, onToggle, undo, ...props }: CompareBarProps) {
  const text = useCompareText()
  const { data, selection } = props
  const { places, groups } = selection
  const figures = chosenIndicators(data, selection)
  return (
    <div className="compare-bar no-print">
      <div className="bar-line">
        <Opener part="places" open={open} onToggle={onToggle}>
          {places.length > 0 ? text.placesChosen(places.length) : text.places}
        </Opener>
        {places.length + groups.length > 0 && <Chips {...props} />}
      </div>
      <div className="bar-line">
        <Opener part="indicators" open={open} onToggle={onToggle}>
          {text.figuresChosen(figures.length)}
        </Opener>
        <Titles {...props} />
      </div>
      {undo}
    </div>
  )
}

interface OpenerProps extends Pick<CompareBarProps, 'open' | 'onToggle'> {
  part: keyof OpenParts
  children: ReactNode
}

function Opener({ part, open, onToggle, children }: OpenerProps) {
  return (
    <button
      type="button"
      className="button bar-opener"
      aria-expanded={open[part]}
      aria-controls={`choose-${part}`}
      onClick={() => onToggle(part)}
    >
      {children} <span aria-hidden="true">{open[part] ? '▴' : '▾'}</span>
    </button>
  )
}

function Chips({
  data,
  selection,
  change,
  own,
  onRemove,
}: Omit<CompareBarProps, 'open' | 'onToggle' | 'undo'>) {
  const text = useCompareText()
  const language = useLanguage()
  const { places, groups } = selection
  const styles = new Map(
    drawnPlaces(data, places, own ?? '').map(({ code, style }) => [code, style.colour]),
  )
  return (
    <ul className="chips" aria-label={text.places}>
      {places.map((code) => (
        <Chip
          key={code}
          name={shortNameOf(data, code)}
          colour={styles.get(code) ?? 'var(--muted)'}
          onRemove={() => onRemove(code)}
        />
      ))}
      {groups.map((id) => (
        <Chip
          key={id}
          name={groupName(data, id, language)}
          colour="var(--muted)"
          onRemove={() => change({ groups: groups.filter((one) => one !== id) })}
        />
      ))}
    </ul>
  )
}

function Chip({ name, colour, onRemove }: { name: string; colour: string; onRemove: () => void }) {
  const text = useCompareText()
  return (
    <li className="chip" style={{ color: colour }}>
      <span className="chip-name">{name}</span>
      <button type="button" aria-label={text.remove(name)} onClick={onRemove}>
        ×
      </button>
    </li>
  )
}

/** `Innbyggere 65 år og eldre 2026 · Folketall 2026`, cut off where the line ends. */
function Titles({ data, selection }: Pick<CompareBarProps, 'data' | 'selection'>) {
  const language = useLanguage()
  const titles = chosenIndicators(data, selection).flatMap(({ id, period }) => {
    const summary = data.summary(id)
    const when = period ?? summary?.newest
    if (!summary || !when) return []
    return `${summary.title} ${writer(summary, language).shortPeriod(when)}`
  })
  return <p className="bar-titles small">{titles.join(' · ')}</p>
}
