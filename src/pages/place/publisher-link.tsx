import type { IndicatorSummary } from '../../observations/shards.ts'

/** `SSB tabell 09293`; of several sources the first, of a file its publisher. */
const tableOf = (source: string): string => source.split(/;| \(/)[0] ?? source

/** The publisher's own table, by its name: where a figure that is not here can be had. */
export const PublisherLink = ({ summary }: { summary: IndicatorSummary }) => (
  <a href={summary.sourceUrl} rel="external">
    {tableOf(summary.source)}
  </a>
)
