import { createHash } from 'node:crypto'
import * as v from 'valibot'
import type { FhiSource } from '../../src/domain/indicator.ts'
import type { Observation, Period, Status } from '../../src/domain/observation.ts'
import type { PlaceCode } from '../../src/domain/place.ts'
import type { Published } from '../series/published.ts'
import type { Http } from '../http/http.ts'
import { decodeCube } from './json-stat2.ts'
import type { Cell } from './json-stat2.ts'
import { withWords } from './ssb-selections.ts'

export const FHI_URL = 'https://statistikk-data.fhi.no/api/open/v1'
export const FHI_HOSTS = ['statistikk-data.fhi.no']

const Table = v.object({ tableId: v.number(), title: v.string(), modifiedAt: v.string() })
export type FhiTable = v.InferOutput<typeof Table>

interface Category {
  readonly label: string
  readonly value: string
  readonly children?: readonly Category[] | null | undefined
}
const Category: v.GenericSchema<Category> = v.object({
  label: v.string(),
  value: v.string(),
  children: v.nullish(v.array(v.lazy(() => Category))),
})
const Dimensions = v.object({
  dimensions: v.array(
    v.object({ code: v.string(), label: v.string(), categories: v.array(Category) }),
  ),
})
const Flags = v.array(v.object({ title: v.string(), text: v.string() }))

/** A dimension with its tree of categories laid flat. */
interface Dimension {
  readonly code: string
  readonly label: string
  readonly values: readonly Category[]
}

export interface FhiContext {
  readonly http: Http
  /** Base address, without a slash at the end. */
  readonly base: string
  /** Today's kommuner, to tell which borders the table is on. */
  readonly kommuner: ReadonlySet<PlaceCode>
  /** Years that one of the record's periods covers. */
  readonly windowYears: number
  readonly log: (line: string) => void
}

export interface FhiAnswer {
  readonly published: Published
  /** Fingerprint of the table and all that was asked for. */
  readonly query: string
}

/** Reads `/{register}/table`: every table with its title and when it was modified. */
export async function readTables(
  http: Http,
  base: string,
  { register }: Pick<FhiSource, 'register'>,
): Promise<FhiTable[]> {
  const url = `${base}/${register}/table`
  return parse(v.array(Table), url, await http.json(url))
}

/** The one table whose title holds the record's words; throws with the titles there are. */
export function findTable(
  tables: readonly FhiTable[],
  source: FhiSource,
  record: string,
): FhiTable {
  const named = withWords(
    tables.map((table) => ({ ...table, label: table.title.replaceAll('_', ' ') })),
    source.title,
  )
  const seen = named.filter(({ tableId }) => tableId === source.seenAs)
  const [found] = named.length > 1 && seen.length ? seen : named
  if (found && (named.length === 1 || seen.length)) return found
  const titles = (named.length ? named : tables).map((one) => `${one.tableId} "${one.title}"`)
  throw new Error(
    `${record}: FHI's ${source.register} has ${named.length ? 'several tables' : 'no table'} whose title holds ${source.title.join(' + ')}. It has: ${titles.slice(0, 40).join(', ')}${titles.length > 40 ? ' …' : ''}. Mend the record's title.`,
  )
}

/** A record's figures from a table: one category of every dimension but place and year. */
export async function fetchFhiTable(
  record: string,
  source: FhiSource,
  table: FhiTable,
  { http, base, kommuner, windowYears, log }: FhiContext,
): Promise<FhiAnswer> {
  const at = `${base}/${source.register}/table/${table.tableId}`
  log(`FHI ${table.tableId} "${table.title}": reading its dimensions`)
  const raw = parse(Dimensions, at, await http.json(`${at}/dimension`))
  const dimensions = raw.dimensions.map((one) => ({ ...one, values: flat(one.categories) }))
  const axes = axesOf(dimensions, source, `${record}: FHI table ${table.tableId}`)
  refuseOtherWindows(axes, windowYears, `${record}: FHI table ${table.tableId}`)
  const asked = dimensions.map(({ code }) => ({
    code,
    filter: 'item',
    values: axes.values.get(code) ?? [],
  }))
  const flags = parse(Flags, at, await http.json(`${at}/flag`))
  log(`FHI ${table.tableId}: waiting for ${axes.values.get(axes.time)?.length} periods`)
  const body = { dimensions: asked, response: { format: 'json-stat2' } }
  const cube = decodeCube(await http.json(`${at}/data`, { body }), `FHI table ${table.tableId}`)
  const meaning = statusOfFlag(flags, `FHI table ${table.tableId}`)
  const rows = [...cube.cells()].map((cell) => row(cell, axes, meaning))
  const places = new Set(rows.map(({ place }) => place))
  const ofToday = [...places].every((place) => place.length < 4 || kommuner.has(place))
  return {
    // Whether FHI recasts its history is not documented: with today's codes only, years before a
    // merger are kept where they are one kommune's alone.
    published: { borders: ofToday ? 'summed' : 'as-published', rows },
    query: createHash('sha256')
      .update(JSON.stringify([table.tableId, asked]))
      .digest('hex')
      .slice(0, 16),
  }
}

const flat = (categories: readonly Category[]): Category[] =>
  categories.flatMap((one) => [one, ...flat(one.children ?? [])])

/** What is asked of each dimension, by code. */
interface Axes {
  readonly place: string
  readonly time: string
  readonly values: ReadonlyMap<string, readonly string[]>
}

const PLACE = /^(geo|sted)/i
const TIME = /^(aar|år|tid)/i
const MEASURE = /^measure_type$/i

function axesOf(dimensions: readonly Dimension[], source: FhiSource, where: string): Axes {
  const named = (pattern: RegExp) => dimensions.find(({ code }) => pattern.test(code))
  const [place, time] = [named(PLACE), named(TIME)]
  if (!place || !time)
    throw new Error(
      `${where} has no dimension of places or of years. It has ${dimensions.map(({ code }) => code).join(', ')}. Mend PLACE and TIME in scripts/sources/fhi.ts.`,
    )
  const unknown = Object.keys(source.selections).filter(
    (code) => !dimensions.some((one) => one.code.toLowerCase() === code.toLowerCase()),
  )
  if (unknown.length)
    throw new Error(
      `${where} has no dimension ${unknown.join(', ')}. It has ${dimensions.map(({ code, label }) => `${code} (${label})`).join(', ')}. Mend the record's selections.`,
    )
  const values = dimensions.map((dimension): [string, string[]] => {
    if (dimension === place) return [place.code, placesIn(place)]
    if (dimension === time) return [time.code, periodsFrom(time, source.from, where)]
    return [dimension.code, [oneOf(dimension, wordsFor(dimension, source), where)]]
  })
  return { place: place.code, time: time.code, values: new Map(values) }
}

/** Districts of cities (six digits) are not places of ours; nor are `99` and `9999`. */
const placesIn = ({ values }: Dimension): string[] =>
  [
    ...new Set(values.map(({ value }) => value).filter((code) => /^(0|\d{2}|\d{4})$/.test(code))),
  ].filter((code) => !code.startsWith('99'))

function periodsFrom({ values }: Dimension, from: Period, where: string): string[] {
  const wanted = values.map(({ value }) => value).filter((code) => periodOf(code) >= from)
  if (wanted.length) return wanted
  throw new Error(`${where} has no period from ${from} on. Mend the record's "from".`)
}

/** `2023_2023` → 2023; `2022_2024` → 2024, the window that ends then; `2022/2023` likewise. */
const periodOf = (code: string): Period => code.match(/\d{4}/g)?.at(-1) ?? code

/** `2022_2024` is three years; `2023_2023` and `2023` are one. */
function refuseOtherWindows({ values, time }: Axes, windowYears: number, where: string): void {
  const newest = values.get(time)?.at(-1) ?? ''
  const years = newest.match(/\d{4}/g)?.map(Number) ?? []
  const length = (years.at(-1) ?? 0) - (years[0] ?? 0) + 1
  if (length !== windowYears)
    throw new Error(
      `${where} has periods of ${length} years ("${newest}"), and the record says ${windowYears}. Mend the record's period.`,
    )
}

function wordsFor({ code }: Dimension, source: FhiSource): readonly string[] | undefined {
  if (MEASURE.test(code)) return source.measure
  const named = Object.entries(source.selections)
  return named.find(([one]) => one.toLowerCase() === code.toLowerCase())?.[1]
}

const TOTAL = /samlet|begge|^alle|i alt|totalt/i

/** The category that is meant; where the record says nothing, the only one, or the total. */
function oneOf(
  { code, label, values }: Dimension,
  words: readonly string[] | undefined,
  where: string,
): string {
  const byCode = values.filter(({ value }) => words?.length === 1 && value === words[0])
  const found = byCode.length ? byCode : words ? withWords(values, words) : totalOf(values)
  if (found.length === 1 && found[0]) return found[0].value
  throw new Error(
    `${where}, ${code} (${label}): ${found.length ? 'several categories fit' : 'no category fits'} ${words?.join(' + ') ?? 'a total'}. It has ${values
      .slice(0, 30)
      .map((one) => `${one.value} (${one.label})`)
      .join('; ')}. Mend the record's selections.`,
  )
}

const totalOf = (values: readonly Category[]): readonly Category[] =>
  values.length === 1 ? values : values.filter(({ label }) => TOTAL.test(label))

type Meaning = (symbol: string) => Exclude<Status, 'ok' | 'estimated' | 'preliminary'>

/** What a sign among the values means, from the table's own legend; SSB's signs where it is silent. */
function statusOfFlag(flags: v.InferOutput<typeof Flags>, where: string): Meaning {
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

function row({ at, value, symbol }: Cell, { place, time }: Axes, meaning: Meaning): Observation {
  const key = { place: at[place] ?? '', period: periodOf(at[time] ?? '') }
  if (value !== null) return { ...key, value, status: 'ok' }
  return { ...key, value, status: symbol === null ? 'missing' : meaning(symbol) }
}

function parse<S extends v.GenericSchema>(schema: S, url: string, body: unknown) {
  const result = v.safeParse(schema, body)
  if (result.success) return result.output
  const issue = result.issues[0]
  throw new Error(
    `${url}: ${v.getDotPath(issue) ?? 'the answer'} is not as FHI documents it (${issue.message}). Check the address; if FHI has changed, mend scripts/sources/fhi.ts.`,
  )
}
