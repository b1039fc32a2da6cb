import { useQuery } from '@tanstack/react-query'
import { Pyramid } from '../../charts/pyramid.tsx'
import { pyramidRows, type PyramidRow } from '../../charts/pyramid-shape.ts'
import { formatNumber } from '../../domain/number-text.ts'
import { shortName } from '../../domain/place-name.ts'
import { periodText } from '../../domain/period-text.ts'
import { ageQuery } from '../../observations/queries.ts'
import type { AgeShard, PlaceFacts } from '../../observations/shards.ts'
import { DataGate } from '../../ui/data-gate.tsx'
import { useText } from '../../ui/language.tsx'
import { useDetailText } from './detail-text.ts'
import { usePlaceText } from './text.ts'
import { placeName } from '../../ui/place-title.ts'
import '../../ui/tables.css'

/** The population pyramid of the newest period, an earlier one as outline, and the same as a table. */
export function PyramidSection({ place }: { place: PlaceFacts }) {
  const ages = useQuery(ageQuery(place.code))
  return (
    <DataGate queries={{ ages }}>{(data) => <Pyramids shard={data.ages} place={place} />}</DataGate>
  )
}

function Pyramids({ shard, place }: { shard: AgeShard; place: PlaceFacts }) {
  const text = useText()
  const words = useDetailText()
  const { pyramid } = usePlaceText().detail
  const found = shard.periods
    .map((period) => ({ period, rows: pyramidRows(shard, period) }))
    .filter((pyramid): pyramid is { period: string; rows: PyramidRow[] } => pyramid.rows !== null)
  const now = found.at(-1)
  const before = found.length > 1 ? found[0] : undefined
  if (!now) return <p>{words.noSeries}</p>
  const date = periodText(now.period, 'january-1', text.language)
  const percent = (share: number) => `${formatNumber(share, 1)} %`
  return (
    <>
      <section className="detail-section" aria-labelledby="detail-pyramid">
        <h3 id="detail-pyramid">
          {pyramid}, {date}
        </h3>
        <p className="small muted">
          {words.share}
          {before && `. ${words.outline(before.period)}`}
        </p>
        <Pyramid
          rows={now.rows}
          outline={before?.rows ?? null}
          words={{ women: words.women, men: words.men, percent }}
          label={words.pyramidLabel(shortName(placeName(place, text)), date)}
        />
      </section>
      <PyramidTable shard={shard} period={now.period} />
    </>
  )
}

function PyramidTable({ shard, period }: { shard: AgeShard; period: string }) {
  const text = useText()
  const words = useDetailText()
  const i = shard.periods.indexOf(period)
  const number = (persons: number | null | undefined) =>
    persons === null || persons === undefined ? text.status.missing : formatNumber(persons, 0)
  return (
    <section className="detail-section" aria-labelledby="detail-table">
      <h3 id="detail-table">{text.detail.table}</h3>
      <table>
        <caption>{periodText(period, 'january-1', text.language)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.age}</th>
            <th scope="col" className="number">
              {words.women}
            </th>
            <th scope="col" className="number">
              {words.men}
            </th>
          </tr>
        </thead>
        <tbody>
          {shard.groups.map((group, g) => (
            <tr key={group}>
              <th scope="row">{group}</th>
              <td className="number">{number(shard.women[i]?.[g])}</td>
              <td className="number">{number(shard.men[i]?.[g])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
