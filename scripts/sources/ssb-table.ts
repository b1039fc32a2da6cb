import type { SsbContents } from '../../src/domain/indicator.ts'
import type { Http } from '../http/http.ts'
import { decodeCube } from './json-stat2.ts'

/** A list of codes that a dimension can be asked by. */
export interface CodelistOffer {
  readonly id: string
  readonly label: string
}

/** One value of a dimension or of a list of codes. */
export interface NamedValue {
  readonly code: string
  readonly label: string
}

/** `/tables/{id}`: small, and asked for on every run. */
export interface TableStamp {
  /** When SSB last updated the table: unmoved, nothing in it is new. */
  readonly updated: string | null
  readonly lastPeriod: string | null
  readonly discontinued: boolean
}

export interface TableDimension {
  readonly code: string
  readonly label: string
  readonly codes: readonly string[]
  readonly labels: Readonly<Record<string, string>>
  /** Left out of a request, it is summed or its total is taken. Only metadata tells. */
  readonly canBeLeftOut: boolean
  readonly codelists: readonly CodelistOffer[]
}

/** What a table offers, read anew on every run: SSB moves codes, labels and lists. */
export interface SsbTableOffer {
  readonly id: string
  readonly region: TableDimension | null
  readonly contents: TableDimension
  readonly time: TableDimension
  readonly others: readonly TableDimension[]
}

/** Reads `/tables/{id}`; throws, naming the records, when SSB has no such table. */
export async function readStamp(
  http: Http,
  base: string,
  id: string,
  records: readonly string[],
): Promise<TableStamp> {
  const url = `${base}/tables/${id}?lang=no`
  const body = await http.json(url).catch((cause: unknown) => {
    if (!(cause instanceof Error && /\bstatus 404\b/.test(cause.message))) throw cause
    throw new Error(
      `SSB has no table ${id} (${url}), which ${records.join(', ')} ask${records.length === 1 ? 's' : ''} for. Look for its successor at https://www.ssb.no/statbank and mend the record's table.`,
      { cause },
    )
  })
  const { updated, lastPeriod, discontinued } = body as Partial<TableStamp>
  return {
    updated: updated ?? null,
    lastPeriod: lastPeriod ?? null,
    discontinued: discontinued === true,
  }
}

/** Reads `/tables/{id}/metadata`. */
export async function readTable(http: Http, base: string, id: string): Promise<SsbTableOffer> {
  const url = `${base}/tables/${id}/metadata?lang=no&outputFormat=json-stat2`
  return decodeTable(await http.json(url), id)
}

/** The offer in a metadata answer; throws when it has no contents or no time. */
export function decodeTable(body: unknown, id: string): SsbTableOffer {
  const cube = decodeCube(body, `SSB table ${id}`)
  const extensions = (body as { dimension: Record<string, { extension?: RawExtension }> }).dimension
  const dimensions = cube.dimensions.map((dimension) => ({
    ...dimension,
    canBeLeftOut: extensions[dimension.code]?.extension?.elimination ?? false,
    codelists: codelistsOf(extensions[dimension.code]?.extension),
  }))
  const named = (code: string | null) => dimensions.find((one) => one.code === code)
  const region =
    named(cube.geo) ?? dimensions.find(({ code }) => /^(Region|KOK)/.test(code)) ?? null
  const contents = named(cube.metric ?? 'ContentsCode')
  const time = named(cube.time ?? 'Tid')
  if (!contents || !time) throw new Error(`SSB table ${id} has no contents or no time dimension.`)
  const others = dimensions.filter((one) => ![region, contents, time].includes(one))
  return { id, region, contents, time, others }
}

interface RawExtension {
  readonly elimination?: boolean
  readonly codelists?: readonly CodelistOffer[]
  /** The beta's spelling. */
  readonly codeLists?: readonly CodelistOffer[]
}

const codelistsOf = (extension: RawExtension | undefined): readonly CodelistOffer[] =>
  extension?.codelists ?? extension?.codeLists ?? []

/** Values of `/codelists/{id}`, in the list's order. Ids are case-sensitive. */
export async function readCodelist(http: Http, base: string, id: string): Promise<NamedValue[]> {
  const url = `${base}/codelists/${id}?lang=no`
  const body = (await http.json(url)) as { values?: readonly Partial<NamedValue>[] }
  if (!body.values) throw new Error(`${url}: the answer has no values. Has the address changed?`)
  return body.values.map(({ code = '', label = code }) => ({ code, label }))
}

/** Most cells a request may ask for; empty ones count. */
export async function readCellLimit(http: Http, base: string): Promise<number> {
  const body = (await http.json(`${base}/config`)) as { maxDataCells?: number }
  return body.maxDataCells ?? 800_000
}

/**
 * The contents code a record asks for: its code if the table still has it, else the one whose
 * label holds all its words (and none of those it must not). Throws with what is offered when none or several do.
 */
export function findContents(table: SsbTableOffer, wanted: SsbContents, record: string): string {
  const { codes, labels } = table.contents
  if (wanted.code !== undefined && codes.includes(wanted.code)) return wanted.code
  const has = (label: string, word: string) => label.toLowerCase().includes(word.toLowerCase())
  const holds = (label: string) =>
    wanted.label.every((word) => has(label, word)) &&
    !wanted.without?.some((word) => has(label, word))
  const found = codes.filter((code) => wanted.label.length && holds(labels[code] ?? ''))
  if (found.length === 1) return found[0] as string
  const offered = codes.map((code) => `${code} (${labels[code]})`).join('; ')
  throw new Error(
    `${record}: SSB table ${table.id} has ${found.length ? 'several contents' : 'no contents'} with the code "${wanted.code ?? ''}" or the words ${wanted.label.join(' + ')}. It offers: ${offered}. Mend the record's contents.`,
  )
}
