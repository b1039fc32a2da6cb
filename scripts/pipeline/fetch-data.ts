import { EMISSIONS_WORKBOOK } from '../../src/catalogue/emissions-workbook.ts'
import { INDICATORS } from '../../src/catalogue/index.ts'
import { ssbTable } from '../../src/catalogue/ssb-tables.ts'
import type { MiljodirektoratetSource, SsbSource } from '../../src/domain/indicator.ts'
import { readEmissions } from '../sources/emissions-rows.ts'
import { sha256 } from '../sources/known-copies.ts'
import {
  downloadWorkbook,
  emissionsOf,
  MDIR_HOSTS,
  MDIR_URLS,
  sumEmissions,
} from '../sources/miljodirektoratet.ts'
import { originOf } from '../sources/origin.ts'
import { fetchSsb, SSB_URL } from '../sources/ssb-pxweb.ts'
import type { SsbAnswer } from '../sources/ssb-pxweb.ts'
import type { Areas } from './areas.ts'
import { coverageTable } from './coverage-table.ts'
import { politeHttp } from './http.ts'
import type { FileHttp } from './http.ts'
import type { CommandInput } from './run-command.ts'
import { chooseSeries, seriesOf } from './series.ts'
import type { Series } from './series.ts'
import { writeStaged } from './staging.ts'
import type { Staged } from './staging.ts'
import { takeIn } from './take-in.ts'
import { readAreas } from './today-areas.ts'

/** SSB's guide says 30 a minute, its headers 40: stay under both. */
export const REQUESTS_A_MINUTE = 25

interface FetchContext extends CommandInput {
  readonly areas: Areas
  readonly http: FileHttp
}

type SeriesOf<Source> = Series & { readonly source: Source }

/**
 * Fetches the chosen indicators (none named: all that are fetched) into the staging folder.
 * One source that fails does not stop the others; answers false if any did.
 */
export async function fetchData(input: CommandInput): Promise<boolean> {
  const chosen = chooseSeries(seriesOf(INDICATORS), input.args)
  tellTheRest(chosen, input)
  const { areas } = await readAreas(input.environment.dataDir)
  const http = politeHttp({ perMinute: REQUESTS_A_MINUTE, log: input.log })
  const context = { ...input, areas, http }
  const staged: Staged[] = []
  const failed: string[] = []
  for (const job of jobsOf(chosen))
    try {
      for (const one of await job(context)) {
        await writeStaged(input.environment.staging, one)
        staged.push(one)
      }
    } catch (cause) {
      failed.push((cause as Error).message)
      input.log(`failed: ${(cause as Error).message}`)
    }
  input.print(coverageTable(staged))
  input.print(
    `${staged.length} series are in ${input.environment.staging}, ${failed.length} sources failed.`,
  )
  if (staged.length) input.print('Next: npm run data:promote')
  return failed.length === 0
}

/** Says how the chosen series that are not fetched are made, when they were asked for by name. */
function tellTheRest(chosen: readonly Series[], { args, log }: CommandInput): void {
  if (!args.length) return
  for (const { id, source } of chosen) {
    if (source.kind === 'file' || source.kind === 'files')
      log(`${id} is read from a file: npm run data:import -- <folder> ${id}`)
    if (source.kind === 'derived') log(`${id} is worked out from other figures by data:promote`)
  }
}

type Job = (context: FetchContext) => Promise<Staged[]>

/** One job an SSB table, and one for the workbook of emissions. */
function jobsOf(chosen: readonly Series[]): Job[] {
  const ofSsb = chosen.filter((one): one is SeriesOf<SsbSource> => one.source.kind === 'ssb')
  const tables = [...new Set(ofSsb.map(({ source }) => source.table))]
  const emissions = chosen.filter(
    (one): one is SeriesOf<MiljodirektoratetSource> => one.source.kind === 'miljodirektoratet',
  )
  return [
    ...tables.map(
      (table): Job =>
        (context) =>
          fetchTable(
            ofSsb.filter(({ source }) => source.table === table),
            context,
          ),
    ),
    ...(emissions.length ? [(context: FetchContext) => fetchEmissions(emissions, context)] : []),
  ]
}

async function fetchTable(
  series: readonly SeriesOf<SsbSource>[],
  { environment, http, log, areas }: FetchContext,
): Promise<Staged[]> {
  const wishes = series.map(({ id, source, indicator }) => ({
    id,
    source,
    levels: indicator.levels,
  }))
  const answers = await fetchSsb(wishes, {
    http,
    base: environment.ssbUrl ?? SSB_URL,
    said: environment.origin,
    today: environment.today,
    log,
  })
  return series.flatMap((one) => {
    const answer = answers.get(one.id)
    return answer ? [stagedFromSsb(one, answer, areas)] : []
  })
}

function stagedFromSsb(one: SeriesOf<SsbSource>, answer: SsbAnswer, areas: Areas): Staged {
  const table = ssbTable(one.source.table)
  return {
    id: one.id,
    rows: takeIn(one, answer.published, areas),
    facts: {
      publisher: table.publisher,
      source: `SSB tabell ${table.id}`,
      url: table.url,
      licence: table.licence,
      updated: answer.updated,
      origin: answer.origin,
      query: answer.query,
    },
  }
}

async function fetchEmissions(
  series: readonly SeriesOf<MiljodirektoratetSource>[],
  { environment, http, log, areas }: FetchContext,
): Promise<Staged[]> {
  const urls = environment.mdirUrl ? [environment.mdirUrl] : MDIR_URLS
  const { url, bytes } = await downloadWorkbook(http, urls, log)
  log(`Miljødirektoratet: reading ${Math.round(bytes.length / 1024)} kB`)
  const workbook = await readEmissions(bytes, url)
  const origin = originOf({
    url,
    publisherHosts: MDIR_HOSTS,
    notes: workbook.info,
    said: environment.origin,
    today: environment.today,
  })
  const sums = sumEmissions(workbook.rows())
  const { publisher, title, url: page, licence } = EMISSIONS_WORKBOOK
  const facts = { publisher, source: title, url: page, licence, updated: null, origin }
  return series.map((one) => ({
    id: one.id,
    rows: takeIn(one, [{ borders: 'today', rows: emissionsOf(one.source, sums) }], areas),
    facts: { ...facts, query: sha256(bytes) },
  }))
}
