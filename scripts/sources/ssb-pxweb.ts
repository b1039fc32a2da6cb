import { createHash } from 'node:crypto'
import type { SsbCodes, SsbSource } from '../../src/domain/indicator.ts'
import type { Origin } from '../../src/domain/manifest.ts'
import type { Observation, Period } from '../../src/domain/observation.ts'
import type { Level } from '../../src/domain/place.ts'
import { sumCells } from '../series/combine.ts'
import type { Cell } from '../series/combine.ts'
import type { Published } from '../series/published.ts'
import type { Http } from '../http/http.ts'
import { decodeCube } from './json-stat2.ts'
import type { Cube } from './json-stat2.ts'
import { originOf } from './origin.ts'
import { placeOf, regionLists } from './ssb-regions.ts'
import type { RegionList } from './ssb-regions.ts'
import { resolveSelection } from './ssb-selections.ts'
import { readCell } from './ssb-symbols.ts'
import { UnplacedFigures } from './unplaced.ts'
import type { Rest } from './unplaced.ts'
import { refuseOtherAnswer } from './whole-answer.ts'
import type { AskedDimension } from './whole-answer.ts'
import { findContents, readCellLimit, readCodelist, readTable } from './ssb-table.ts'
import type { NamedValue, SsbTableOffer, TableDimension } from './ssb-table.ts'

export const SSB_URL = 'https://data.ssb.no/api/pxwebapi/v2'
const SSB_HOSTS = ['data.ssb.no']

/** One record's (or part's) wish. */
export interface SsbWish {
  /** Name in messages and key of the answer: `folketall`, `aldersfordeling/kvinner-0-4`. */
  readonly id: string
  readonly source: SsbSource
  readonly levels: readonly Level[]
}

export interface SsbContext {
  readonly http: Http
  /** Base address, without a slash at the end. */
  readonly base: string
  /** `LOKALTALL_ORIGIN`, for a copy that does not say what it is. */
  readonly said: string | undefined
  /** Today, ISO date. */
  readonly today: string
  readonly log: (line: string) => void
  /** Told what each table offers, before any figure is asked for. */
  readonly onOffer?: (offer: SsbTableOffer) => Promise<void>
}

/** A wish whose selections are all codes that the table has. */
type ResolvedWish = SsbWish & {
  readonly source: SsbSource & { readonly selections?: Readonly<Record<string, SsbCodes>> }
}

export interface SsbAnswer {
  readonly published: readonly Published[]
  readonly updated: string | null
  readonly origin: Origin
  /** What the country, or a fylke, has in no kommune; left out where there is nothing. */
  readonly rest?: Rest
  /** Fingerprint of table, contents, selections, lists and periods. */
  readonly query: string
}

/**
 * Asks SSB for every wish, by id. Wishes for the same table, dimensions and lists share their
 * requests and are told apart afterwards. Errors name the wish, the table and what it offers.
 */
export async function fetchSsb(
  wishes: readonly SsbWish[],
  context: SsbContext,
): Promise<Map<string, SsbAnswer>> {
  const answers = new Map<string, SsbAnswer>()
  const limit = await readCellLimit(context.http, context.base)
  for (const [table, ofTable] of grouped(wishes, (wish) => wish.source.table)) {
    context.log(`SSB ${table}: reading what the table offers`)
    const offer = await readTable(context.http, context.base, table)
    await context.onOffer?.(offer)
    const lists = rememberedCodelists(context)
    const resolved: ResolvedWish[] = []
    for (const wish of ofTable) resolved.push(await resolve(wish, offer, lists))
    for (const group of grouped(resolved, sharedKey).values())
      for (const [id, answer] of await fetchGroup(group, { ...context, offer, limit, lists }))
        answers.set(id, answer)
  }
  return answers
}

/** What a wish comes to, held against what a table offers, before any figure is asked for. */
export interface UnderstoodWish {
  readonly contents: string
  readonly periods: readonly Period[]
  readonly regions: readonly RegionList[]
}

/** Throws, as the fetch would, where the table does not offer what is wished for. */
export async function understandWish(
  wish: SsbWish,
  offer: SsbTableOffer,
  lists: Lists,
): Promise<UnderstoodWish> {
  const resolved = await resolve(wish, offer, lists)
  const contents = findContents(offer, wish.source.contents, wish.id)
  await otherSelections([resolved], { offer, lists })
  const periods = wantedPeriods(offer, wish.source)
  return { contents, periods, regions: regionLists(offer, wish.source.regions, wish.levels) }
}

/** The wish with every selection as codes; a dimension that the table lacks is an error. */
async function resolve(wish: SsbWish, offer: SsbTableOffer, lists: Lists): Promise<ResolvedWish> {
  const selections: Record<string, SsbCodes> = {}
  for (const { code, ...dimension } of offer.others) {
    const total = wish.source.selections?.[code] ? undefined : totalOf({ code, ...dimension })
    if (total !== undefined) selections[code] = { codes: [total] }
  }
  for (const [code, selection] of Object.entries(wish.source.selections ?? {})) {
    const dimension = offer.others.find((one) => one.code === code)
    if (!dimension) throw noDimension(wish, code, offer)
    const codes = await resolveSelection(selection, dimension, offer, wish.id, lists)
    if (codes) selections[code] = codes
  }
  const { selections: _, ...source } = wish.source
  const some = Object.keys(selections).length > 0
  // Spread in the record's own order: the fingerprint of the question is made from its text.
  return { ...wish, source: some ? { ...wish.source, selections } : source }
}

const TOTAL = /^(alle|begge|i alt|totalt?|sum)\b/i

/** The one value that is a total by its label, where a dimension must be selected from. */
function totalOf({ canBeLeftOut, codes, labels }: TableDimension): string | undefined {
  if (canBeLeftOut) return undefined
  const [total, second] = codes.filter((code) => TOTAL.test(labels[code] ?? ''))
  return second === undefined ? total : undefined
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}

/** What must be alike for wishes to share a request. */
function sharedKey({ source, levels }: ResolvedWish): string {
  const dimensions = Object.entries(source.selections ?? {})
    .map(([code, { codelist }]) => [code, codelist ?? null])
    .sort()
  return JSON.stringify([source.regions, source.from, source.every ?? 1, levels, dimensions])
}

export type Lists = (id: string) => Promise<readonly NamedValue[]>

/** Every list of codes is read once. */
export function rememberedCodelists({ http, base }: Pick<SsbContext, 'http' | 'base'>): Lists {
  const known = new Map<string, Promise<NamedValue[]>>()
  return (id) => {
    const list = known.get(id) ?? readCodelist(http, base, id)
    known.set(id, list)
    return list
  }
}

interface TableContext extends SsbContext {
  readonly offer: SsbTableOffer
  readonly limit: number
  readonly lists: Lists
}

/** One variable of a data request, as SSB wants it. */
interface Selection {
  readonly variableCode: string
  readonly codelist?: string
  readonly valueCodes: readonly string[]
}

async function fetchGroup(
  wishes: readonly ResolvedWish[],
  context: TableContext,
): Promise<Map<string, SsbAnswer>> {
  const first = wishes[0] as ResolvedWish
  const { offer } = context
  const contents = new Map(
    wishes.map(({ id, source }) => [id, findContents(offer, source.contents, id)]),
  )
  for (const wish of wishes) tellIfMoved(wish, contents.get(wish.id), context)
  const others = await otherSelections(wishes, context)
  const selections = [{ variableCode: offer.contents.code, valueCodes: unique(contents.values()) }]
  const periods = wantedPeriods(offer, first.source)
  const regions = regionLists(offer, first.source.regions, first.levels)
  const cubes = new Map<RegionList, Cube[]>()
  for (const region of regions)
    cubes.set(region, await askInChunks(region, [...selections, ...others], periods, context))

  const split = new Map(wishes.map((wish) => [wish.id, emptySets(regions)]))
  const unplaced = new Map(wishes.map(({ id }) => [id, new UnplacedFigures()]))
  for (const [region, parts] of cubes)
    for (const cube of parts) spread(cube, region, wishes, contents, context, split, unplaced)

  const [newest] = [...cubes.values()].flat()
  for (const note of newest?.mandatoryNotes ?? [])
    context.log(`SSB ${offer.id}: SSB demands that this is shown: ${note}`)
  const origin = originOfCube(newest, context)
  return new Map(
    wishes.map((wish) => [
      wish.id,
      {
        published: finish(split.get(wish.id), origin),
        updated: updatedOf(newest, origin),
        origin,
        ...unplacedOf(wish, unplaced, context),
        query: fingerprint([offer.id, contents.get(wish.id), wish.source, regions, periods]),
      },
    ]),
  )
}

/** Says what came for no kommune, and adds it to what the country is more than its kommuner. */
function unplacedOf(
  { id }: SsbWish,
  unplaced: ReadonlyMap<string, UnplacedFigures>,
  { log }: TableContext,
): { readonly rest?: Rest } {
  const [told, rest] = [unplaced.get(id)?.told(), unplaced.get(id)?.rest()]
  if (told) log(`${id}: ${told}`)
  return rest ? { rest } : {}
}

function tellIfMoved({ id, source }: SsbWish, found: string | undefined, context: TableContext) {
  const { code } = source.contents
  if (code !== undefined && code !== found)
    context.log(
      `${id}: SSB table ${context.offer.id} no longer has the contents "${code}"; taking "${found}", found by its label. Mend the record's contents.`,
    )
}

const unique = (codes: Iterable<string>): string[] => [...new Set(codes)]

/**
 * Every period from the record's first on; with `every`, each n-th from there and the newest, so
 * that a new year adds to what we have and takes nothing away.
 */
function wantedPeriods(offer: SsbTableOffer, { from, every = 1 }: SsbSource): Period[] {
  const all = offer.time.codes.filter((period) => period >= from).sort()
  if (!all.length)
    throw new Error(
      `SSB table ${offer.id} has no period from ${from} on: its newest is ${offer.time.codes.at(-1)}. Mend the record's "from".`,
    )
  return all.filter((_, index) => index % every === 0 || index === all.length - 1)
}

/** Selections of the dimensions other than region, contents and time: all the group's codes at once. */
async function otherSelections(
  wishes: readonly ResolvedWish[],
  { offer, lists }: Pick<TableContext, 'offer' | 'lists'>,
): Promise<Selection[]> {
  const record = wishes[0] as ResolvedWish
  const selections: Selection[] = []
  for (const dimension of offer.others) {
    const wanted = wishes.flatMap((wish) => wish.source.selections?.[dimension.code] ?? [])
    if (!wanted.length && !dimension.canBeLeftOut) throw mustSelect(record, dimension.code, offer)
    if (!wanted.length) continue
    const codelist = wanted[0]?.codelist
    const offered =
      codelist === undefined ? dimension.codes : (await lists(codelist)).map(({ code }) => code)
    const codes = unique(wanted.flatMap((one) => one.codes))
    const unknown = codes.filter((code) => !offered.includes(code))
    if (unknown.length) throw noCodes(record, dimension.code, unknown, offered, offer)
    const list = codelist === undefined ? {} : { codelist }
    selections.push({ variableCode: dimension.code, ...list, valueCodes: codes })
  }
  return selections
}

const noDimension = (record: SsbWish, code: string, offer: SsbTableOffer): Error =>
  new Error(
    `${record.id}: SSB table ${offer.id} has no dimension "${code}". It has ${offer.others.map((one) => `${one.code} (${one.label})`).join(', ')}. Mend the record's selections.`,
  )

const mustSelect = (record: SsbWish, code: string, offer: SsbTableOffer): Error => {
  const { codes = [], labels = {} } = offer.others.find((one) => one.code === code) ?? {}
  const offered = codes.slice(0, 20).map((one) => `${one} (${labels[one] ?? one})`)
  return new Error(
    `${record.id}: SSB table ${offer.id} has no total over "${code}", so the record must select codes for it. It offers ${offered.join('; ')}${codes.length > 20 ? ' …' : ''}.`,
  )
}

const noCodes = (
  record: SsbWish,
  dimension: string,
  unknown: readonly string[],
  offered: readonly string[],
  offer: SsbTableOffer,
): Error =>
  new Error(
    `${record.id}: SSB table ${offer.id} does not offer ${unknown.join(', ')} in ${dimension}. It offers ${offered.slice(0, 30).join(', ')}${offered.length > 30 ? ' …' : ''}. Mend the record's selections.`,
  )

/** Asks for as many periods at a time as stay under the limit of cells. */
async function askInChunks(
  region: RegionList,
  selections: readonly Selection[],
  periods: readonly Period[],
  context: TableContext,
): Promise<Cube[]> {
  const { offer, limit, log } = context
  const places = await placesOf(region, context)
  const perPeriod = selections.reduce((cells, one) => cells * one.valueCodes.length, places.length)
  const atOnce = Math.floor(limit / perPeriod)
  if (atOnce === 0)
    throw new Error(
      `SSB table ${offer.id}: one period is ${perPeriod} cells and SSB gives at most ${limit}. Select fewer codes.`,
    )
  const cubes: Cube[] = []
  for (let at = 0; at < periods.length; at += atOnce) {
    const some = periods.slice(at, at + atOnce)
    log(
      `SSB ${offer.id}: waiting for ${region.level}, ${some[0]}–${some.at(-1)} (${perPeriod * some.length} cells)`,
    )
    const cube = await ask(region, selections, some, context)
    refuseOtherAnswer(cube, askedOf(places, selections, some, offer), `SSB table ${offer.id}`)
    cubes.push(cube)
  }
  return cubes
}

/**
 * The codes that a list of places stands for; a table without regions is about the country. SSB
 * has one list of all the kommuner there have been, also of those that a table never had: of a list
 * of the table's own codes, only those that the table has can come.
 */
async function placesOf(
  { codelist, codes = ['0'] }: RegionList,
  { lists, offer }: TableContext,
): Promise<readonly string[]> {
  if (codelist === undefined) return codes
  const listed = (await lists(codelist)).map(({ code }) => code)
  const own = new Set(offer.region?.codes)
  const had = listed.filter((code) => own.has(code))
  return had.length ? had : listed
}

const askedOf = (
  places: readonly string[],
  selections: readonly Selection[],
  periods: readonly Period[],
  { region, time }: SsbTableOffer,
): AskedDimension[] => [
  ...(region ? [{ code: region.code, codes: places, mayLackSome: true }] : []),
  ...selections.map(({ variableCode, valueCodes }) => ({ code: variableCode, codes: valueCodes })),
  { code: time.code, codes: periods },
]

async function ask(
  region: RegionList,
  selections: readonly Selection[],
  periods: readonly Period[],
  { offer, base, http }: TableContext,
): Promise<Cube> {
  const place: Selection[] = offer.region
    ? [{ variableCode: offer.region.code, ...asked(region) }]
    : []
  const time = { variableCode: offer.time.code, valueCodes: periods }
  const url = `${base}/tables/${offer.id}/data?lang=no&outputFormat=json-stat2`
  const body = { selection: [...place, ...selections, time] }
  return decodeCube(await http.json(url, { body }), `SSB table ${offer.id}`)
}

const asked = ({ codelist, codes = [] }: RegionList): Pick<Selection, 'codelist' | 'valueCodes'> =>
  codelist === undefined ? { valueCodes: codes } : { codelist, valueCodes: ['*'] }

/** Cells of one wish and one list of places, by place and period. */
type CellsByKey = Map<string, { place: string; period: Period; cells: (Cell & { gap: boolean })[] }>

const emptySets = (regions: readonly RegionList[]): Map<RegionList, CellsByKey> =>
  new Map(regions.map((region) => [region, new Map()]))

/** Gives every cell of a cube to the wishes that asked for it. */
function spread(
  cube: Cube,
  region: RegionList,
  wishes: readonly ResolvedWish[],
  contents: ReadonlyMap<string, string>,
  { offer }: TableContext,
  split: ReadonlyMap<string, Map<RegionList, CellsByKey>>,
  unplaced: ReadonlyMap<string, UnplacedFigures>,
): void {
  const takers = takersByCodes(wishes, contents, offer)
  refuseTwoCodes(cube, offer)
  for (const { at, value, symbol } of cube.cells()) {
    const code = offer.region ? (at[offer.region.code] ?? '') : '0'
    const period = at[offer.time.code] ?? ''
    const place = placeOf(code, offer.id)
    if (place === null && region.level === 'kommune')
      for (const id of takers(at)) unplaced.get(id)?.add(code, period, value)
    if (place === null) continue
    const cell = { ...readCell(value, symbol), gap: symbol === '..' }
    for (const id of takers(at)) {
      const cells = split.get(id)?.get(region) as CellsByKey
      const key = `${place} ${period}`
      const known = cells.get(key) ?? { place, period, cells: [] }
      known.cells.push(cell)
      cells.set(key, known)
    }
  }
}

/** Two codes for one place would be added together without a word. */
function refuseTwoCodes(cube: Cube, { region, id }: SsbTableOffer): void {
  const codes = cube.dimensions.find(({ code }) => code === region?.code)?.codes ?? []
  const known = new Map<string, string>()
  for (const code of codes) {
    const place = placeOf(code, id)
    if (place === null) continue
    const first = known.get(place)
    if (first !== undefined)
      throw new Error(
        `SSB table ${id} gives ${place} twice, as "${first}" and "${code}", and only one can be right. Tell scripts/sources/ssb-regions.ts which to skip.`,
      )
    known.set(place, code)
  }
}

/** Ids of the wishes that a cell's contents and other codes belong to. */
function takersByCodes(
  wishes: readonly ResolvedWish[],
  contents: ReadonlyMap<string, string>,
  offer: SsbTableOffer,
): (at: Readonly<Record<string, string>>) => readonly string[] {
  const dimensions = Object.keys(wishes[0]?.source.selections ?? {})
  const known = new Map<string, string[]>()
  return (at) => {
    const codes = [at[offer.contents.code] ?? '', ...dimensions.map((code) => at[code] ?? '')]
    const key = codes.join('\t')
    const ids =
      known.get(key) ??
      wishes
        .filter(({ id, source }) => codes[0] === contents.get(id) && takes(source, dimensions, at))
        .map(({ id }) => id)
    known.set(key, ids)
    return ids
  }
}

const takes = (
  source: ResolvedWish['source'],
  dimensions: readonly string[],
  at: Readonly<Record<string, string>>,
): boolean =>
  dimensions.every((code) => source.selections?.[code]?.codes.includes(at[code] ?? '') ?? true)

/**
 * Sums the cells of each place and period. A copy writes `..` for what it does not hold: that is
 * not the publisher's "missing", so such figures get no row (not fetched yet).
 */
function finish(sets: Map<RegionList, CellsByKey> | undefined, origin: Origin): Published[] {
  return [...(sets ?? [])].map(([region, cells]) => ({
    borders: region.borders,
    rows: [...cells.values()].flatMap(({ place, period, cells: parts }): Observation[] => {
      if (!origin.direct && parts.some(({ gap }) => gap)) return []
      return [{ place, period, ...sumCells(parts) }]
    }),
  }))
}

const originOfCube = (cube: Cube | undefined, context: SsbContext): Origin =>
  originOf({
    url: context.base,
    publisherHosts: SSB_HOSTS,
    notes: cube?.mandatoryNotes ?? [],
    said: context.said,
    today: context.today,
  })

/** A copy that does not know when SSB updated the table says the year 2000. */
function updatedOf(cube: Cube | undefined, origin: Origin): string | null {
  const updated = cube?.updated ?? null
  return !origin.direct && updated?.startsWith('2000-') ? null : updated
}

const fingerprint = (asked: unknown): string =>
  createHash('sha256').update(JSON.stringify(asked)).digest('hex').slice(0, 16)
