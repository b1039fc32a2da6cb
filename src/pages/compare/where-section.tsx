import { part } from '../../ui/part.tsx'
import { FigureTitle } from './figure-title.tsx'
import type { CompareScene } from './scene.ts'
import { useCompareText } from './text.ts'
import { useInView } from './use-in-view.ts'

const MapPart = part('map', () => import('./map-part.tsx'))

/** Where the chosen places lie, and how the figure looked closer at lies around them. */
export function WhereSection({ scene }: { scene: CompareScene }) {
  const text = useCompareText()
  const { summary, period } = scene.focus
  // Borders weigh as much as all else here: they are fetched when the reader comes near.
  const [place, near] = useInView<HTMLElement>()
  return (
    <section ref={place} className="page-section board-map" aria-labelledby="hvor">
      <h2 id="hvor">{text.whereTitle}</h2>
      <FigureTitle summary={summary} period={period} />
      <div className="board-map-room">{near && <MapPart scene={scene} />}</div>
    </section>
  )
}
