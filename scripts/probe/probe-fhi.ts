import { FHI_REGISTERS } from '../../src/catalogue/fhi-registers.ts'
import type { FhiSource } from '../../src/domain/indicator.ts'
import type { Http } from '../http/http.ts'
import type { ObservationFileOf } from '../series/observation-file.ts'
import { readDimensions, readSources, readTables } from '../sources/fhi-answers.ts'
import type { FhiTable } from '../sources/fhi-answers.ts'
import { chooseTable, titledTables } from '../sources/fhi-tables.ts'
import type { ChosenTable, FhiOffer } from '../sources/fhi-tables.ts'
import { outcomeOf } from './probe-http.ts'
import type { NewestHeld } from './probe-ssb.ts'
import { verdictOf } from './verdict.ts'
import type { Verdict } from './verdict.ts'

type FhiFile = ObservationFileOf<FhiSource>

interface Asking {
  readonly http: Http
  readonly base: string
  readonly held: NewestHeld
}

/** The registers, their lists of tables, and the dimensions of those that fit. No figures. */
export async function probeFhi(series: readonly FhiFile[], asking: Asking): Promise<Verdict[]> {
  const { http, base } = asking
  const publishers = await publishersOf(http, base)
  const lists = new Map<string, Promise<FhiTable[]>>()
  const verdicts: Verdict[] = []
  for (const one of series) {
    const { register } = one.source
    const list = lists.get(register) ?? readTables(http, base, register)
    list.catch(() => undefined)
    lists.set(register, list)
    verdicts.push(await verdictOn(one, list, publishers(register), asking))
  }
  return verdicts
}

/** A doubt where somebody else than we say publishes a register; none where nobody answers. */
async function publishersOf(http: Http, base: string) {
  const sources = await readSources(http, base).catch(() => [])
  return (register: FhiSource['register']): string[] => {
    const found = sources.find(({ id }) => id === register)
    const { publisher } = FHI_REGISTERS[register]
    if (sources.length && !found) return [`FHI has no register "${register}" any more`]
    const named = found?.publishedBy
    return named && named !== publisher
      ? [`${register} is published by ${named}, and we say ${publisher}`]
      : []
  }
}

async function verdictOn(
  one: FhiFile,
  list: Promise<FhiTable[]>,
  doubts: readonly string[],
  { http, base, held }: Asking,
): Promise<Verdict> {
  const { source, indicator } = one
  try {
    const offers: FhiOffer[] = []
    for (const table of titledTables(await list, source, one.id)) {
      const at = `${base}/${source.register}/table/${table.tableId}`
      offers.push({ table, dimensions: await readDimensions(http, at) })
    }
    const chosen = chooseTable(offers, { record: one.id, source, timing: indicator.period })
    const name = `FHI ${chosen.table.tableId}`
    return verdictOf(one.id, name, readsOf(chosen, held(one.id)), [
      ...doubts,
      ...unseen(chosen, source),
    ])
  } catch (cause) {
    return { record: one.id, source: `FHI ${source.title.join(' ')}`, ...outcomeOf(cause) }
  }
}

const unseen = ({ table }: ChosenTable, { seenAs = [] }: FhiSource): string[] =>
  seenAs.includes(table.tableId)
    ? []
    : [`nobody has read ${table.tableId} before: is "${table.title}" what the record says it is?`]

function readsOf({ table, axes, told }: ChosenTable, held: string | undefined): string {
  const { measure, newest } = axes
  const isNew = held === undefined || newest > held
  return [
    `"${table.title}", ${measure ?? 'no measure'}, to ${newest}${isNew ? ` (new: we have ${held ?? 'none'})` : ''}`,
    `updated ${table.stamp?.slice(0, 10) ?? 'at no date it gives'}`,
    ...told,
  ].join(', ')
}
