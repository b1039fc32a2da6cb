import { useMemo } from 'react'
import { differenceText } from '../../domain/number-text.ts'
import type { Likeness } from '../../domain/similarity.ts'
import type { Snapshot } from '../../observations/snapshot.ts'
import { writer } from '../../ui/figure-text.ts'
import { useLanguage } from '../../ui/language.tsx'
import { betterPlaces, type AlsoDiffers, type Better, type BetterPlace } from './better-model.ts'
import { shortNameOf } from './compare-data.ts'
import { AddButton } from './like-section.tsx'
import { useCompareText, type CompareText } from './text.ts'
import { withDirection, type CompareScene } from './scene.ts'

interface BetterProps {
  scene: CompareScene
  like: readonly Likeness[]
}

/** The places most like us that do better, in the indicator that is looked closer at. */
export function BetterSection({ scene, like }: BetterProps) {
  const text = useCompareText()
  const { snapshot } = scene.focus
  return (
    <section className="page-section" aria-labelledby="bedre">
      <h2 id="bedre">{text.better}</h2>
      <Directions scene={scene} />
      {snapshot ? (
        <Found scene={scene} like={like} snapshot={snapshot} />
      ) : (
        <p role="status">{text.onItsWay}</p>
      )}
    </section>
  )
}

/** The indicators that have a better and a worse, to choose among. */
function Directions({ scene }: { scene: CompareScene }) {
  const text = useCompareText()
  const { data, focus, change } = scene
  return (
    <p className="directions no-print">
      <span>{text.betterTry}</span>
      {withDirection(data).map(({ id, title }) => (
        <button
          key={id}
          type="button"
          className="link-button"
          aria-pressed={id === focus.summary.id}
          onClick={() => change({ focus: id })}
        >
          {title}
        </button>
      ))}
    </p>
  )
}

function Found({ scene, like, snapshot }: BetterProps & { snapshot: Snapshot }) {
  const text = useCompareText()
  const { data, own, ownName, focus } = scene
  const { summary } = focus
  const better = useMemo(
    () => betterPlaces({ data, summary, snapshot, own, like }),
    [data, summary, snapshot, own, like],
  )
  if (better.kind !== 'found') return <p className="prose">{whyNot(better.kind, scene, text)}</p>
  const { count, places } = better
  return (
    <>
      <p className="prose">
        {text.betterLead(summary.title, better.among, ownName)}{' '}
        {count === 0 ? text.betterNone(ownName) : text.betterFound(count, places.length)}
      </p>
      {count > 0 && (
        <ol className="better-list">
          {places.map((place) => (
            <BetterItem key={place.code} scene={scene} place={place} own={better.own} />
          ))}
        </ol>
      )}
      <p className="small prose">{text.betterCaution}</p>
    </>
  )
}

function whyNot(
  kind: Exclude<Better['kind'], 'found'>,
  scene: CompareScene,
  text: CompareText,
): string {
  const { ownName, focus } = scene
  const { title } = focus.summary
  switch (kind) {
    case 'neutral':
      return text.betterNeutral(title)
    case 'follows-size':
      return text.betterSize(title)
    case 'no-figure':
      return text.betterNoFigure(ownName, title)
    case 'not-ranked':
      return text.betterNotRanked(ownName)
  }
}

function BetterItem({
  scene,
  place,
  own,
}: {
  scene: CompareScene
  place: BetterPlace
  own: number
}) {
  const text = useCompareText()
  const language = useLanguage()
  const { summary } = scene.focus
  const write = writer(summary, language)
  const by = differenceText(place.by, summary.unit, summary.decimals, language)
  return (
    <li>
      <p>
        <strong>{shortNameOf(scene.data, place.code)}</strong> {write.text(place.value)},{' '}
        {text.betterBy(by)} ({text.here(write.number(own))}){' '}
        <AddButton scene={scene} place={place.code} />
      </p>
      {place.differs.length > 0 && (
        <p className="small muted">
          {text.betterElse}: <Differences list={place.differs} />
        </p>
      )}
    </li>
  )
}

function Differences({ list }: { list: readonly AlsoDiffers[] }) {
  const text = useCompareText()
  const language = useLanguage()
  return list
    .map(({ summary, own, other }) => {
      const write = writer(summary, language)
      return `${summary.title} ${write.text(other)} (${text.here(write.number(own))})`
    })
    .join(' · ')
}
