import { DataGate } from '../../ui/data-gate.tsx'
import { IndicatorSelect } from './indicator-select.tsx'
import { RankingTable } from './ranking-table.tsx'
import { useCompareText } from './text.ts'
import { TrendPart } from './trend-part.tsx'
import { useSeries } from './use-compared.ts'
import type { View } from './view.ts'

/** One indicator in full: the lines of the chosen places together, and their ranks with bands. */
export function CloserSection({ view }: { view: View }) {
  const text = useCompareText()
  const { summary } = view.focus
  const { query, series } = useSeries(summary)
  return (
    <section className="page-section" aria-labelledby="naermere">
      <h2 id="naermere">{text.closer}</h2>
      <div className="controls no-print">
        <IndicatorSelect
          view={view}
          label={text.closerChoose}
          value={summary.id}
          onChange={(focus) => view.change({ focus })}
        />
      </div>
      <DataGate queries={{ indicator: query }}>
        {() =>
          series && (
            <>
              <TrendPart view={view} series={series} />
              <RankingTable view={view} series={series} />
            </>
          )
        }
      </DataGate>
    </section>
  )
}
