import { FHI_REGISTERS } from '../../src/catalogue/fhi-registers.ts'
import type { FhiSource } from '../../src/domain/indicator.ts'
import { FHI_HOSTS, FHI_URL, fetchFhiTable, findTable, readTables } from '../sources/fhi.ts'
import type { FhiTable } from '../sources/fhi.ts'
import { originOf } from '../sources/origin.ts'
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
  const table = findTable(tables, one.source, one.id)
  const group = `fhi-${one.source.register}-${table.tableId}`
  const kept = context.kept(group, table.modifiedAt)
  const kommuner = new Set(places.kommuner.map(({ code }) => code))
  const windowYears = one.indicator.period.windowYears ?? 1
  const asking = { http: kept, base, kommuner, windowYears, log }
  const answer = await fetchFhiTable(one.id, one.source, table, asking)
  await context.store.prune(group, table.modifiedAt)
  refuseUnknownCodes(one.id, [answer.published], places)
  const register = FHI_REGISTERS[one.source.register]
  const origin = originOf({
    url: base,
    publisherHosts: FHI_HOSTS,
    notes: [],
    said: environment.origin,
    today: environment.today,
  })
  return [
    {
      id: one.id,
      rows: takeIn(one, [answer.published], areas),
      facts: {
        ...register,
        source: `FHI Statistikk: ${table.title}`,
        updated: table.modifiedAt,
        origin: originOn(origin, kept.oldest() ?? environment.today),
        query: answer.query,
      },
    },
  ]
}

const asked = new WeakMap<FetchContext, Map<string, Promise<FhiTable[]>>>()

/** The list of tables, with the stamps that tell what has moved: asked for once a run. */
function tablesOf(source: FhiSource, base: string, context: FetchContext): Promise<FhiTable[]> {
  const lists = asked.get(context) ?? new Map<string, Promise<FhiTable[]>>()
  asked.set(context, lists)
  const list = lists.get(source.register) ?? readTables(context.fresh('fhi-tables'), base, source)
  lists.set(source.register, list)
  return list
}
