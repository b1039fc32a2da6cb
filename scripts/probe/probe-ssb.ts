import type { SsbSource } from '../../src/domain/indicator.ts'
import type { Period } from '../../src/domain/observation.ts'
import type { Http } from '../http/http.ts'
import type { ObservationFileOf } from '../series/observation-file.ts'
import { rememberedCodelists, understandWish } from '../sources/ssb-pxweb.ts'
import type { Lists, UnderstoodWish } from '../sources/ssb-pxweb.ts'
import { readStamp, readTable } from '../sources/ssb-table.ts'
import type { SsbTableOffer, TableStamp } from '../sources/ssb-table.ts'
import { outcomeOf } from './probe-http.ts'
import { verdictOf } from './verdict.ts'
import type { Verdict } from './verdict.ts'

type SsbFile = ObservationFileOf<SsbSource>

/** The newest period that is promoted already, by indicator. */
export type NewestHeld = (record: string) => Period | undefined

/** One table: its stamp, what it offers, and the lists that its records choose from. No figures. */
export async function probeSsbTable(
  table: string,
  series: readonly SsbFile[],
  { http, base, held }: { readonly http: Http; readonly base: string; readonly held: NewestHeld },
): Promise<Verdict[]> {
  const source = `SSB ${table}`
  const records = [...new Set(series.map(({ indicator }) => indicator.id))]
  try {
    const stamp = await readStamp(http, base, table, records)
    const offer = await readTable(http, base, table)
    const lists = rememberedCodelists({ http, base })
    const verdicts: Verdict[] = []
    for (const one of series) verdicts.push(await verdictOn(one, offer, stamp, lists, held))
    return verdicts
  } catch (cause) {
    return records.map((record) => ({ record, source, ...outcomeOf(cause) }))
  }
}

async function verdictOn(
  one: SsbFile,
  offer: SsbTableOffer,
  stamp: TableStamp,
  lists: Lists,
  held: NewestHeld,
): Promise<Verdict> {
  const record = one.indicator.id
  const name = `SSB ${offer.id}`
  const { source, indicator } = one
  try {
    const wish = { id: one.id, source, levels: indicator.levels }
    const understood = await understandWish(wish, offer, lists)
    const doubts = doubtsOf(one, understood, offer, stamp, held(record))
    return verdictOf(record, name, readsOf(understood, offer, stamp, held(record)), doubts)
  } catch (cause) {
    return { record, source: name, ...outcomeOf(cause) }
  }
}

const newestOf = ({ periods }: UnderstoodWish): Period => [...periods].sort().at(-1) ?? ''

/** A window that SSB names by all its years goes by its last with us. */
const ourPeriod = (period: Period): Period =>
  /^\d{4}-\d{4}$/.test(period) ? period.slice(-4) : period

function readsOf(
  understood: UnderstoodWish,
  { contents, region }: SsbTableOffer,
  { updated }: TableStamp,
  held: Period | undefined,
): string {
  const { periods } = understood
  const newest = newestOf(understood)
  const lists = understood.regions.map(({ level, codelist }) => `${level} by ${codelist ?? 'code'}`)
  return [
    `${understood.contents} (${contents.labels[understood.contents] ?? ''})`,
    `${periods[0]}–${newest}${isNewer(newest, held) ? ` (new: we have ${held ?? 'none'})` : ''}`,
    region ? lists.join(', ') : 'the country alone',
    `updated ${updated?.slice(0, 10) ?? 'at no date it gives'}`,
  ].join(', ')
}

const isNewer = (newest: Period, held: Period | undefined): boolean =>
  held === undefined || ourPeriod(newest) > ourPeriod(held)

function doubtsOf(
  { source, indicator }: SsbFile,
  understood: UnderstoodWish,
  offer: SsbTableOffer,
  { discontinued }: TableStamp,
  held: Period | undefined,
): string[] {
  const { code } = source.contents
  const label = offer.contents.labels[understood.contents] ?? ''
  const newest = newestOf(understood)
  const absent = indicator.levels.filter(
    (l) => !understood.regions.some(({ level }) => level === l),
  )
  const kommuner = understood.regions.find(({ level }) => level === 'kommune')
  const isSummed =
    source.regions === 'rate' ||
    indicator.projection !== undefined ||
    kommuner?.borders === 'summed' ||
    !kommuner
  return [
    ...(code !== undefined && code !== understood.contents
      ? [`the contents "${code}" are gone, "${understood.contents}" was found by its label`]
      : []),
    ...(indicator.unit === 'percent' && /antall/i.test(label)
      ? [`the contents are called "${label}", and the record is in percent`]
      : []),
    ...(discontinued ? ['the table is discontinued: look for its heir'] : []),
    ...(held !== undefined && ourPeriod(newest) < ourPeriod(held)
      ? [`its newest period is ${newest}, and we have ${held}`]
      : []),
    ...(absent.length && offer.region ? [`there is no list of ${absent.join(' and ')}`] : []),
    ...(isSummed ? [] : ['kommuner are not summed on the borders of today']),
  ]
}
