import type { FhiSource, MiljodirektoratetSource, SsbSource } from '../../src/domain/indicator.ts'
import type { FetchContext } from './fetch-context.ts'
import { fetchEmissions } from './fetch-emissions.ts'
import { fetchFhi } from './fetch-fhi.ts'
import { fetchSsbTable } from './fetch-ssb.ts'
import type { ObservationFile, ObservationFileOf } from '../series/observation-file.ts'
import type { Staged } from '../series/staging.ts'

/** What is fetched together, and fails together. */
export interface Job {
  /** As the publisher names it: `SSB tabell 06913`. */
  readonly source: string
  readonly series: readonly ObservationFile[]
  run(context: FetchContext): Promise<Staged[]>
}

type Kind = ObservationFile['source']['kind']

const ofKind = <Source extends ObservationFile['source']>(
  series: readonly ObservationFile[],
  kind: Kind,
): ObservationFileOf<Source>[] =>
  series.filter((one): one is ObservationFileOf<Source> => one.source.kind === kind)

/** One job an SSB table, one for the workbook of emissions, one a series of FHI. */
export function jobsOf(chosen: readonly ObservationFile[]): Job[] {
  const ofSsb = ofKind<SsbSource>(chosen, 'ssb')
  const tables = [...new Set(ofSsb.map(({ source }) => source.table))]
  const emissions = ofKind<MiljodirektoratetSource>(chosen, 'miljodirektoratet')
  return [
    ...tables.map((table) => {
      const series = ofSsb.filter(({ source }) => source.table === table)
      const run: Job['run'] = (context) => fetchSsbTable(table, series, context)
      return { source: `SSB tabell ${table}`, series, run }
    }),
    ...(emissions.length
      ? [
          {
            source: 'Miljødirektoratet',
            series: emissions,
            run: (context: FetchContext) => fetchEmissions(emissions, context),
          },
        ]
      : []),
    ...ofKind<FhiSource>(chosen, 'fhi').map((one) => ({
      source: `FHI ${one.source.title.join(' ')}`,
      series: [one],
      run: (context: FetchContext) => fetchFhi(one, context),
    })),
  ]
}
