import { RankingTable } from './ranking-table.tsx'
import { useSeries } from './use-compared.ts'
import type { CompareScene } from './scene.ts'

/**
 * The ranks of the chosen places in the figure looked closer at, with how far they could move. What is
 * waited for, or did not come, is told by the lines, which are of the same file.
 */
export function CloserSection({ scene }: { scene: CompareScene }) {
  const { series } = useSeries(scene.focus.summary)
  if (!series) return null
  return (
    <section className="page-section" aria-labelledby="rangering">
      <RankingTable scene={scene} series={series} />
    </section>
  )
}
