import { join } from 'node:path'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { ssbTable } from '../../src/catalogue/ssb-tables.ts'
import type { SsbSource } from '../../src/domain/indicator.ts'
import { noteOf, whatMoved } from '../sources/ssb-moves.ts'
import type { OfferNote } from '../sources/ssb-moves.ts'
import { fetchSsb, SSB_URL } from '../sources/ssb-pxweb.ts'
import type { SsbAnswer } from '../sources/ssb-pxweb.ts'
import { readStamp } from '../sources/ssb-table.ts'
import type { SsbTableOffer } from '../sources/ssb-table.ts'
import type { FetchContext } from './fetch-context.ts'
import type { Published } from '../series/published.ts'
import type { Http } from '../http/http.ts'
import { refuseUnknownCodes } from './known-codes.ts'
import { originOn } from './origin-day.ts'
import type { ObservationFile, ObservationFileOf } from '../series/observation-file.ts'
import type { Staged } from '../series/staging.ts'
import { takeIn } from '../borders/take-in.ts'

/**
 * One SSB table: its stamp first, then, if that has moved since the answers were kept, what it
 * offers and the figures of all the series that are read from it.
 */
export async function fetchSsbTable(
  table: string,
  series: readonly ObservationFileOf<SsbSource>[],
  context: FetchContext,
): Promise<Staged[]> {
  const { environment, log } = context
  const base = environment.ssbUrl ?? SSB_URL
  const group = `ssb-${table}`
  log(`SSB ${table}: asking when it was updated`)
  const records = series.map(({ id }) => id)
  const stamp = await readStamp(context.fresh('ssb-tables'), base, table, records)
  if (stamp.discontinued)
    log(`SSB ${table} is discontinued: its newest period, ${stamp.lastPeriod}, stays the newest`)
  const kept = context.kept(group, stamp.updated)
  const answers = await fetchSsb(
    series.map(({ id, source, indicator }) => ({ id, source, levels: indicator.levels })),
    {
      http: withConfig(kept, context),
      base,
      said: environment.origin,
      today: environment.today,
      log,
      onOffer: (offer) => tellMoves(offer, context),
    },
  )
  await context.store.prune(group, stamp.updated)
  const day = kept.oldest() ?? environment.today
  return series.flatMap((one) => {
    const answer = answers.get(one.id)
    return answer ? [stagedFrom(one, answer, day, context)] : []
  })
}

/** SSB's limits are the same for every table: asked for once a day. */
function withConfig(kept: Http, context: FetchContext): Http {
  const config = context.kept('ssb-config', context.environment.today)
  return {
    json: (url, options) => (url.endsWith('/config') ? config : kept).json(url, options),
  }
}

/** Says what has moved in a table since it was last read, and remembers what it offers now. */
async function tellMoves(offer: SsbTableOffer, { environment, log }: FetchContext): Promise<void> {
  const folder = join(environment.staging, 'offers')
  const path = join(folder, `ssb-${offer.id}.json`)
  const before = await readFile(path, 'utf8').catch(() => null)
  const now = noteOf(offer)
  if (before !== null)
    for (const line of whatMoved(JSON.parse(before) as OfferNote, now))
      log(`SSB ${offer.id}: ${line}`)
  await mkdir(folder, { recursive: true })
  await writeFile(path, `${JSON.stringify(now, null, 1)}\n`)
}

/** A window that SSB names by all its years (`2021-2023`) goes by its last here. */
function inWindows(set: Published, { indicator }: ObservationFile): Published {
  if (indicator.period.kind !== 'window') return set
  const rows = set.rows.map((row) => ({ ...row, period: row.period.slice(-4) }))
  return { ...set, rows }
}

function stagedFrom(
  one: ObservationFileOf<SsbSource>,
  answer: SsbAnswer,
  day: string,
  { areas, places }: FetchContext,
): Staged {
  const table = ssbTable(one.source.table)
  refuseUnknownCodes(one.id, answer.published, places)
  return {
    id: one.id,
    rows: takeIn(
      one,
      answer.published.map((set) => inWindows(set, one)),
      areas,
    ),
    facts: {
      publisher: table.publisher,
      source: `SSB tabell ${table.id}`,
      url: table.url,
      licence: table.licence,
      updated: answer.updated,
      origin: originOn(answer.origin, day),
      query: answer.query,
      ...(answer.rest && one.source.regions === 'additive' ? { rest: answer.rest } : {}),
    },
  }
}
