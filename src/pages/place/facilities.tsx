import { useQuery } from '@tanstack/react-query'
import type { PlaceCode } from '../../domain/place.ts'
import { facilitiesQuery } from '../../observations/queries.ts'
import type { IndicatorSummary } from '../../observations/shards.ts'
import { DataGate } from '../../ui/data-gate.tsx'
import { writer } from '../../ui/figure-text.ts'
import { useLanguage } from '../../ui/language.tsx'
import { FACILITIES_TEXT } from './facilities-text.ts'
import '../../ui/tables.css'

interface FacilitiesProps {
  summary: IndicatorSummary
  place: PlaceCode
}

/** What a place's figure is the sum of, facility by facility. Only where there is a figure. */
export default function Facilities({ summary, place }: FacilitiesProps) {
  const language = useLanguage()
  const words = FACILITIES_TEXT[language]
  const write = writer(summary, language)
  const facilities = useQuery(facilitiesQuery(summary.id, place))
  return (
    <section className="detail-section" aria-labelledby="facilities">
      <h3 id="facilities">{words.title}</h3>
      <p>{words.lead}</p>
      <DataGate queries={{ facilities }}>
        {(data) => (
          <div className="table-scroll" tabIndex={0} role="group" aria-labelledby="facilities">
            <table>
              <thead>
                <tr>
                  <th scope="col">{words.facility}</th>
                  <th scope="col" className="number">
                    {words.newest}
                  </th>
                  <th scope="col">{words.period}</th>
                </tr>
              </thead>
              <tbody>
                {data.facilities.map(({ name, value, period }) => (
                  <tr key={name}>
                    <th scope="row">{name}</th>
                    <td className="number">{write.text(value)}</td>
                    <td>{write.shortPeriod(period)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </DataGate>
    </section>
  )
}
