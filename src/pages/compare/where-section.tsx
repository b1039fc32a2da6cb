import { writer } from '../../ui/figure-text.ts'
import { useLanguage } from '../../ui/language.tsx'
import { part } from '../../ui/part.tsx'
import type { CompareScene } from './scene.ts'
import { useCompareText } from './text.ts'
import { useInView } from './use-in-view.ts'

const MapPart = part('map', () => import('./map-part.tsx'))

/** Where the chosen places lie, and how the figure looked closer at lies around them. */
export function WhereSection({ scene }: { scene: CompareScene }) {
  const text = useCompareText()
  const { summary, period } = scene.focus
  const write = writer(summary, useLanguage())
  // Borders weigh as much as all else here: they are fetched when the reader comes near.
  const [place, near] = useInView<HTMLElement>()
  return (
    <section ref={place} className="page-section board-map" aria-labelledby="hvor">
      <h2 id="hvor">{text.whereTitle}</h2>
      <h3>
        {summary.title}
        <small>
          {write.figure(2).unit}, {write.period(period)}
        </small>
      </h3>
      <div className="board-map-room">{near && <MapPart scene={scene} />}</div>
    </section>
  )
}
