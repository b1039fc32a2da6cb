import * as v from 'valibot'
import type { Http } from '../http/http.ts'

/** How FHI's answers are made: what is read of them, and what may be null. */

const Table = v.object({
  tableId: v.number(),
  title: v.string(),
  publishedAt: v.nullish(v.string()),
  modifiedAt: v.nullish(v.string()),
})

/** A table of a register; `stamp` tells when it last moved, null where FHI does not say. */
export interface FhiTable {
  readonly tableId: number
  readonly title: string
  readonly stamp: string | null
}

export interface Category {
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

/** A dimension with its tree of categories laid flat. */
export interface Dimension {
  readonly code: string
  readonly label: string
  readonly values: readonly Category[]
}

const Flags = v.array(v.object({ title: v.string(), text: v.string() }))
export type FhiFlags = v.InferOutput<typeof Flags>

const Sources = v.array(v.object({ id: v.string(), publishedBy: v.nullish(v.string()) }))
export type FhiSources = v.InferOutput<typeof Sources>

/** `/Common/source`: every register and who publishes it. */
export async function readSources(http: Http, base: string): Promise<FhiSources> {
  const url = `${base}/Common/source`
  return parse(Sources, url, await http.json(url))
}

/** `/{register}/table`: every table. One that was never modified has the day it was published. */
export async function readTables(http: Http, base: string, register: string): Promise<FhiTable[]> {
  const url = `${base}/${register}/table`
  return parse(v.array(Table), url, await http.json(url)).map(
    ({ tableId, title, modifiedAt, publishedAt }) => ({
      tableId,
      title,
      stamp: modifiedAt ?? publishedAt ?? null,
    }),
  )
}

/** `/{register}/table/{id}/dimension`; `at` is the table's address. */
export async function readDimensions(http: Http, at: string): Promise<Dimension[]> {
  const url = `${at}/dimension`
  const { dimensions } = parse(Dimensions, url, await http.json(url))
  return dimensions.map(({ code, label, categories }) => ({
    code,
    label,
    values: flat(categories),
  }))
}

/** `/{register}/table/{id}/flag`: what the signs among the values mean. */
export async function readFlags(http: Http, at: string): Promise<FhiFlags> {
  const url = `${at}/flag`
  return parse(Flags, url, await http.json(url))
}

const flat = (categories: readonly Category[]): Category[] =>
  categories.flatMap((one) => [one, ...flat(one.children ?? [])])

function parse<S extends v.GenericSchema>(schema: S, url: string, body: unknown) {
  const result = v.safeParse(schema, body)
  if (result.success) return result.output
  const issue = result.issues[0]
  throw new Error(
    `${url}: ${v.getDotPath(issue) ?? 'the answer'} is not as FHI documents it (${issue.message}). Check the address; if FHI has changed, mend scripts/sources/fhi-answers.ts.`,
  )
}
