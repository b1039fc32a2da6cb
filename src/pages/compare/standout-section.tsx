import { useMemo } from 'react'
import { formatNumber } from '../../domain/number-text.ts'
import { writer } from '../../ui/figure-text.ts'
import { useLanguage } from '../../ui/language.tsx'
import { standoutsOf, type Standout } from './standout-model.ts'
import { useCompareText } from './text.ts'
import type { CompareScene } from './scene.ts'

/** Where a place differs most from its peers, both ways, across themes. */
export function StandoutSection({ scene }: { scene: CompareScene }) {
  const text = useCompareText()
  const { data, own, ownName } = scene
  const found = useMemo(() => standoutsOf(data, own), [data, own])
  const furthest = Math.max(
    1,
    ...[...found.above, ...found.below].map(({ standing }) => Math.abs(standing.distance)),
  )
  return (
    <section className="page-section" aria-labelledby="forskjeller">
      <h2 id="forskjeller">{text.standout}</h2>
      <p className="prose">{text.standoutLead(ownName, data.peers(own).members.length)}</p>
      <div className="standouts">
        <List title={text.standoutAbove} list={found.above} scene={scene} furthest={furthest} />
        <List title={text.standoutBelow} list={found.below} scene={scene} furthest={furthest} />
      </div>
      <p className="small muted prose">{text.standoutHow}</p>
    </section>
  )
}

interface ListProps {
  title: string
  list: readonly Standout[]
  scene: CompareScene
  furthest: number
}

function List({ title, list, scene, furthest }: ListProps) {
  const text = useCompareText()
  return (
    <div>
      <h3>{title}</h3>
      {list.length === 0 && <p className="muted">{text.standoutNone}</p>}
      <ol>
        {list.map((one) => (
          <Item key={one.summary.id} one={one} scene={scene} furthest={furthest} />
        ))}
      </ol>
    </div>
  )
}

function Item({ one, scene, furthest }: { one: Standout; scene: CompareScene; furthest: number }) {
  const text = useCompareText()
  const { summary, standing } = one
  const write = writer(summary, useLanguage())
  const distance = Math.abs(standing.distance)
  const middle = scene.middleOf(summary, summary.newest ?? '') ?? standing.middle
  const theme = scene.data.themes.find(({ id }) => id === summary.theme)
  return (
    <li className="standout">
      <p>
        <button
          type="button"
          className="link-button"
          aria-label={text.lookAt(summary.title)}
          onClick={() => lookAt(scene, summary.id)}
        >
          {summary.title}
        </button>{' '}
        <strong>{write.text(standing.value)}</strong>, {text.standoutMiddle(write.number(middle))}
      </p>
      <p className="standout-bar" aria-hidden="true">
        <span style={{ width: `${Math.max(2, (100 * distance) / furthest)}%` }} />
      </p>
      <p className="small muted">
        {text.standoutTimes(formatNumber(distance, 1))}
        {summary.newest && ` · ${write.period(summary.newest)}`}
        {theme && ` · ${theme.title}`}
      </p>
    </li>
  )
}

/** Opens the indicator where one is looked closer at. */
function lookAt({ change }: CompareScene, focus: string) {
  change({ focus })
  const heading = document.getElementById('naermere')
  heading?.scrollIntoView()
  heading?.closest('section')?.querySelector('select')?.focus({ preventScroll: true })
}
