import { createHash } from 'node:crypto'
import type { Observation, Status } from '../../src/domain/observation.ts'
import type { PlaceCode } from '../../src/domain/place.ts'
import type { Published } from '../series/published.ts'
import type { Http } from '../http/http.ts'
import { readFlags } from './fhi-answers.ts'
import type { FhiFlags, FhiTable } from './fhi-answers.ts'
import type { Axes } from './fhi-axes.ts'
import { decodeCube } from './json-stat2.ts'
import type { Cell } from './json-stat2.ts'
import { refuseOtherAnswer } from './whole-answer.ts'

export const FHI_URL = 'https://statistikk-data.fhi.no/api/open/v1'
export const FHI_HOSTS = ['statistikk-data.fhi.no']

export interface FhiContext {
  readonly http: Http
  /** Today's kommuner, to tell which borders the table is on. */
  readonly kommuner: ReadonlySet<PlaceCode>
  /** Whether FHI's own host answers: the `..` of a copy is not FHI's "missing". */
  readonly direct: boolean
  readonly log: (line: string) => void
}

export interface FhiAnswer {
  readonly published: Published
  /** Notes of the answer: a copy says here what it is. */
  readonly notes: readonly string[]
  /** Fingerprint of the table and all that was asked for. */
  readonly query: string
}

/** A record's figures from a table whose address is `at`, of the categories in `axes`. */
export async function fetchFhiTable(
  at: string,
  { tableId }: FhiTable,
  axes: Axes,
  { http, kommuner, direct, log }: FhiContext,
): Promise<FhiAnswer> {
  const from = `FHI table ${tableId}`
  const asked = [...axes.values].map(([code, values]) => ({ code, filter: 'item', values }))
  const flags = await readFlags(http, at)
  log(`FHI ${tableId}: waiting for ${axes.values.get(axes.time)?.length} periods`)
  const body = { dimensions: asked, response: { format: 'json-stat2' } }
  const cube = decodeCube(await http.json(`${at}/data`, { body }), from)
  refuseOtherAnswer(
    cube,
    asked.map(({ code, values }) => ({ code, codes: values, mayLackSome: code === axes.place })),
    from,
  )
  const meaning = statusOfFlag(flags, from)
  const cells = [...cube.cells()].filter(({ symbol }) => direct || symbol?.trim() !== '..')
  const rows = cells.map((cell) => row(cell, axes, meaning))
  const places = new Set(rows.map(({ place }) => place))
  const ofToday = [...places].every((place) => place.length < 4 || kommuner.has(place))
  return {
    // Whether FHI recasts its history is not documented: with today's codes only, years before a
    // merger are kept where they are one kommune's alone.
    published: { borders: ofToday ? 'summed' : 'as-published', rows },
    notes: cube.notes,
    query: createHash('sha256')
      .update(JSON.stringify([tableId, asked]))
      .digest('hex')
      .slice(0, 16),
  }
}

type Meaning = (symbol: string) => Exclude<Status, 'ok' | 'estimated' | 'preliminary'>

/** What a sign among the values means, from the table's own legend; SSB's signs where it is silent. */
function statusOfFlag(flags: FhiFlags, where: string): Meaning {
  const legend = new Map(flags.map(({ title, text }) => [title.trim(), text]))
  return (symbol) => {
    const text = legend.get(symbol.trim()) ?? ''
    if (/anonym|skjul|personvern|prikk/i.test(text) || symbol === ':') return 'suppressed'
    if (/ikke beregn|ikke aktuel|ikke relevant/i.test(text) || symbol === '.')
      return 'not-applicable'
    if (/mangl|ikke tilgjeng|ikke data/i.test(text) || symbol === '..') return 'missing'
    throw new Error(
      `${where} has the sign "${symbol}" (${text || 'not in its legend'}) for a figure, which we do not know. Add it to statusOfFlag in scripts/sources/fhi.ts.`,
    )
  }
}

function row({ at, value, symbol }: Cell, { place, time, periodOf }: Axes, meaning: Meaning) {
  const key = { place: at[place] ?? '', period: periodOf(at[time] ?? '') }
  const why = symbol === null ? 'missing' : meaning(symbol)
  const found: Observation = { ...key, value, status: value === null ? why : 'ok' }
  return found
}
