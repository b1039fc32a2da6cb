import { useEffect, useMemo } from 'react'
import { usePointing, useKeptPlace } from '../../charts/use-pointing.ts'
import { writer } from '../../ui/figure-text.ts'
import { useLanguage } from '../../ui/language.tsx'
import { LinesSection } from './lines-section.tsx'
import { RangesSection } from './ranges-section.tsx'
import { ScatterSection } from './scatter-section.tsx'
import type { CompareScene } from './scene.ts'
import { useCompareText } from './text.ts'
import { groupName } from './use-row-name.ts'
import { useRegionValues } from './use-groups.ts'
import { WhereSection } from './where-section.tsx'

/** Charts and a small map of the same places: who is pointed at in one is marked in all. */
export function Board({ scene }: { scene: CompareScene }) {
  const text = useCompareText()
  return (
    <div className="board-frame">
      <div className="board-about">
        <p className="small muted prose">{text.boardHelp}</p>
        <NotDrawn scene={scene} />
        <Kept scene={scene} />
      </div>
      <div className="board">
        <LinesSection scene={scene} />
        <ScatterSection scene={scene} />
        <WhereSection scene={scene} />
        <RangesSection scene={scene} />
      </div>
    </div>
  )
}

/** As many names as a line can hold. */
const MOST_NAMES = 12

/** What is chosen and has no style of its own left, by name. */
function NotDrawn({ scene: { data, selection, drawn, regions, nameOf } }: { scene: CompareScene }) {
  const text = useCompareText()
  const language = useLanguage()
  const styled = new Set([...drawn, ...regions].map(({ code }) => code))
  const isLeft = (code: string) => !styled.has(code)
  const left = [
    ...selection.places.filter(isLeft).map(nameOf),
    ...selection.groups.filter(isLeft).map((id) => groupName(data, id, language)),
  ]
  if (left.length === 0) return null
  const names = left.slice(0, MOST_NAMES).join(', ')
  const more = left.length - MOST_NAMES
  return <p className="small">{text.notDrawn(more > 0 ? text.andOthers(names, more) : names)}</p>
}

/** Who was pressed, told once; and the way to let go, for fingers and by Escape. */
function Kept({ scene }: { scene: CompareScene }) {
  const text = useCompareText()
  const pointing = usePointing()
  const kept = useKeptPlace()
  useEscape()
  const said = useSaid(scene)
  return (
    <div className="board-kept">
      <p role="status" className="small">
        {kept !== '' && text.kept(said(kept))}
      </p>
      {kept !== '' && (
        <button
          type="button"
          className="link-button small"
          onClick={() => pointing.send({ kind: 'dismiss' })}
        >
          {text.letGo}
        </button>
      )}
    </div>
  )
}

/** `Halden: Valgdeltakelse ved kommunevalg 61,2 prosent` */
function useSaid(scene: CompareScene) {
  const { focus, nameOf } = scene
  const { summary, snapshot } = focus
  const write = writer(summary, useLanguage())
  const shown = useMemo(() => [focus], [focus])
  const regionValue = useRegionValues(scene, shown)
  return (code: string): string => {
    const value = snapshot?.values.get(code) ?? regionValue(code, focus) ?? null
    const name = nameOf(code)
    return value === null ? name : `${name}: ${summary.title} ${write.text(value)}`
  }
}

/** Escape lets go of what is marked, wherever the focus is. */
function useEscape(): void {
  const pointing = usePointing()
  useEffect(() => {
    const letGo = ({ key }: KeyboardEvent) =>
      key === 'Escape' && pointing.shown() !== '' && pointing.send({ kind: 'dismiss' })
    window.addEventListener('keydown', letGo)
    return () => window.removeEventListener('keydown', letGo)
  }, [pointing])
}
