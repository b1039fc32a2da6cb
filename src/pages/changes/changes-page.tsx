import { useQuery } from '@tanstack/react-query'
import { changesQuery } from '../../observations/receipt-shards.ts'
import type { ChangesShard } from '../../observations/receipt-shards.ts'
import type { CatalogueShard } from '../../observations/shards.ts'
import { useCatalogue } from '../../ui/use-catalogue.ts'
import { DataGate } from '../../ui/data-gate.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { CHANGES_TEXT } from './text.ts'
import { UpdateSection } from './update-section.tsx'
import './changes.css'

/** Endringslogg: every update, newest first, with what came and what was revised. */
export default function ChangesPage() {
  const language = useLanguage()
  const words = CHANGES_TEXT[language]
  const changes = useQuery(changesQuery())
  const catalogue = useCatalogue()
  return (
    <>
      <title>{`${words.title} · Lokaltall`}</title>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <DataGate queries={{ changes, catalogue }}>
        {(data) => <Updates shard={data.changes} catalogue={data.catalogue} />}
      </DataGate>
      <section className="page-section prose" aria-labelledby="changes-how">
        <h2 id="changes-how">{words.how}</h2>
        <p>{words.howBody}</p>
      </section>
    </>
  )
}

function Updates({ shard, catalogue }: { shard: ChangesShard; catalogue: CatalogueShard }) {
  const words = CHANGES_TEXT[useLanguage()]
  if (!shard.updates.length) return <p className="page-section">{words.none}</p>
  return shard.updates.map((update) => (
    <UpdateSection
      key={`${update.date} ${update.number}`}
      update={update}
      summaries={new Map(catalogue.indicators.map((summary) => [summary.id, summary]))}
    />
  ))
}
