import { DataGate } from '../../ui/data-gate.tsx'
import { IndicatorSelect } from './indicator-select.tsx'
import { RankingTable } from './ranking-table.tsx'
import { useCompareText } from './text.ts'
import { TrendPart } from './trend-part.tsx'
import { useSeries } from './use-compared.ts'
import type { CompareScene } from './scene.ts'

/** One indicator in full: the lines of the chosen places together, and their ranks with bands. */
export function CloserSection({ scene }: { scene: CompareScene }) {
  const text = useCompareText()
  const { summary } = scene.focus
  const { query, series } = useSeries(summary)
  return (
    <section className="page-section" aria-labelledby="naermere">
      <h2 id="naermere">{text.closer}</h2>
      <div className="controls no-print">
        <IndicatorSelect
          scene={scene}
          label={text.closerChoose}
          value={summary.id}
          onChange={(focus) => scene.change({ focus })}
        />
      </div>
      <DataGate queries={{ indicator: query }}>
        {() =>
          series && (
            <>
              <TrendPart scene={scene} series={series} />
              <RankingTable scene={scene} series={series} />
            </>
          )
        }
      </DataGate>
    </section>
  )
}
