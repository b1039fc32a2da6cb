import { FHI_REGISTERS } from '../../src/catalogue/fhi-registers.ts'
import type { FhiSource } from '../../src/domain/indicator.ts'
import { FHI_HOSTS, FHI_URL, fetchFhiTable } from '../sources/fhi.ts'
import { readDimensions, readTables } from '../sources/fhi-answers.ts'
import type { FhiTable } from '../sources/fhi-answers.ts'
import { chooseTable, titledTables } from '../sources/fhi-tables.ts'
import type { FhiOffer } from '../sources/fhi-tables.ts'
import type { KeptHttp } from '../http/kept-http.ts'
import { isFrom, originOf } from '../sources/origin.ts'
import type { FetchContext } from './fetch-context.ts'
import { refuseUnknownCodes } from './known-codes.ts'
import { originOn } from './origin-day.ts'
import type { ObservationFileOf } from '../series/observation-file.ts'
import type { Staged } from '../series/staging.ts'
import { takeIn } from '../borders/take-in.ts'

/** One series from FHI Statistikk: the table by its title, and its figures if it was modified. */
export async function fetchFhi(
  one: ObservationFileOf<FhiSource>,
  context: FetchContext,
): Promise<Staged[]> {
  const { environment, log, areas, places } = context
  const base = environment.fhiUrl ?? FHI_URL
  log(`FHI ${one.source.register}: looking for ${one.id} among the tables`)
  const tables = await tablesOf(one.source, base, context)
  const titled = titledTables(tables, one.source, one.id)
  const offers: FhiOffer[] = []
  for (const table of titled) offers.push(await offerOf(table, one.source, base, context))
  const wish = { record: one.id, source: one.source, timing: one.indicator.period }
  const { table, axes, told } = chooseTable(offers, wish)
  for (const line of told) log(`${one.id}: ${line}`)
  const kept = keptFor(table, one.source, context)
  const kommuner = new Set(places.kommuner.map(({ code }) => code))
  const asking = { http: kept, kommuner, direct: isFrom(base, FHI_HOSTS), log }
  const answer = await fetchFhiTable(addressOf(table, one.source, base), table, axes, asking)
  await context.store.prune(groupOf(table, one.source), table.stamp)
  refuseUnknownCodes(one.id, [answer.published], places)
  const origin = originOf({
    url: base,
    publisherHosts: FHI_HOSTS,
    notes: answer.notes,
    said: environment.origin,
    today: environment.today,
  })
  return [
    {
      id: one.id,
      rows: takeIn(one, [answer.published], areas),
      facts: {
        ...FHI_REGISTERS[one.source.register],
        source: `FHI Statistikk: ${table.title}`,
        updated: updatedOf(table, origin.direct),
        origin: originOn(origin, kept.oldest() ?? environment.today),
        query: answer.query,
      },
    },
  ]
}

/** A copy that does not know when FHI modified the table says the year 2000. */
const updatedOf = ({ stamp }: FhiTable, direct: boolean): string | null =>
  !direct && stamp?.startsWith('2000-') ? null : stamp

const addressOf = ({ tableId }: FhiTable, { register }: FhiSource, base: string): string =>
  `${base}/${register}/table/${tableId}`

const groupOf = ({ tableId }: FhiTable, { register }: FhiSource): string =>
  `fhi-${register}-${tableId}`

/** A table that nothing tells the moving of is asked anew each time. */
const keptFor = (table: FhiTable, source: FhiSource, context: FetchContext): KeptHttp =>
  context.kept(groupOf(table, source), table.stamp, { always: table.stamp === null })

async function offerOf(
  table: FhiTable,
  source: FhiSource,
  base: string,
  context: FetchContext,
): Promise<FhiOffer> {
  context.log(`FHI ${table.tableId} "${table.title}": reading its dimensions`)
  const http = keptFor(table, source, context)
  return { table, dimensions: await readDimensions(http, addressOf(table, source, base)) }
}

const asked = new WeakMap<FetchContext, Map<string, Promise<FhiTable[]>>>()

/** The list of tables, with the stamps that tell what has moved: asked for once a run. */
function tablesOf(
  { register }: FhiSource,
  base: string,
  context: FetchContext,
): Promise<FhiTable[]> {
  const lists = asked.get(context) ?? new Map<string, Promise<FhiTable[]>>()
  asked.set(context, lists)
  const list = lists.get(register) ?? readTables(context.fresh('fhi-tables'), base, register)
  lists.set(register, list)
  return list
}
