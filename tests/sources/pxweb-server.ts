import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** One table of the tiny PxWebApi: dimensions, lists of codes, and a figure for every cell. */
export interface TinyTable {
  readonly id: string
  readonly note?: string
  readonly updated?: string
  readonly contents: Readonly<Record<string, string>>
  readonly periods: readonly string[]
  readonly regionCodes: readonly string[]
  /** Region lists: id → label and codes. */
  readonly regionLists: Readonly<
    Record<string, { readonly label: string; readonly codes: readonly string[] }>
  >
  /** Codes that its lists have and the table never had: no answer has them. */
  readonly neverHad?: readonly string[]
  readonly others?: Readonly<
    Record<
      string,
      {
        readonly codes: readonly string[]
        readonly elimination: boolean
        readonly lists?: Readonly<Record<string, readonly string[]>>
      }
    >
  >
  /** A number, or a symbol such as `..`. */
  cell(at: Readonly<Record<string, string>>): number | string
}

const UPDATED = '2026-02-25T07:00:00Z'

export interface TinyServer {
  readonly base: string
  /** Bodies of the data requests, in order. */
  readonly asked: {
    selection: { variableCode: string; codelist?: string; valueCodes: string[] }[]
  }[]
  close(): Promise<void>
}

/** Answers a request in its own way (true), or leaves it to the table (false). */
export type Intercept = (request: IncomingMessage, response: ServerResponse) => boolean

/** Answers like SSB's PxWebApi v2, for one table, on a real socket. */
export async function startPxWeb(
  table: TinyTable,
  maxDataCells = 800_000,
  intercept: Intercept = () => false,
): Promise<TinyServer> {
  const asked: TinyServer['asked'] = []
  const server = createServer((request, response) => {
    if (intercept(request, response)) return
    void answer(table, maxDataCells, request, asked).then(({ status, body }) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    })
  })
  const port = await listen(server)
  const close = () => {
    server.closeAllConnections()
    return new Promise<void>((resolve) => server.close(() => resolve()))
  }
  return { base: `http://127.0.0.1:${port}/api/pxwebapi/v2`, asked, close }
}

export async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

async function answer(
  table: TinyTable,
  maxDataCells: number,
  request: IncomingMessage,
  asked: TinyServer['asked'],
): Promise<{ status: number; body: unknown }> {
  const [, path = ''] = (request.url ?? '').split('/api/pxwebapi/v2')
  const resource = path.split('?')[0] ?? ''
  if (resource === '/config') return { status: 200, body: { maxDataCells } }
  if (resource === `/tables/${table.id}`)
    return { status: 200, body: { id: table.id, ...stampOf(table) } }
  if (resource === `/tables/${table.id}/metadata`) return { status: 200, body: metadata(table) }
  if (resource.startsWith('/codelists/'))
    return { status: 200, body: codelist(table, resource.slice(11)) }
  if (resource !== `/tables/${table.id}/data`)
    return { status: 404, body: { title: 'Non-existent table', status: 404 } }
  const body = JSON.parse(await text(request)) as TinyServer['asked'][number]
  asked.push(body)
  const data = dataset(table, body)
  const cells = data.size.reduce((product, size) => product * size, 1)
  if (cells > maxDataCells)
    return { status: 400, body: { title: 'Too many cells selected', status: 400 } }
  return { status: 200, body: data }
}

const stampOf = ({ updated, periods }: TinyTable) => ({
  updated: updated ?? UPDATED,
  lastPeriod: periods.at(-1),
  discontinued: false,
})

async function text(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

const indexed = (codes: readonly string[]) => Object.fromEntries(codes.map((code, i) => [code, i]))

const head = ({ id, note, updated }: TinyTable) => ({
  version: '2.0',
  class: 'dataset',
  label: id,
  updated: updated ?? UPDATED,
  ...(note === undefined ? {} : { note: ['Tegn: . = .', note] }),
  role: { time: ['Tid'], geo: ['Region'], metric: ['ContentsCode'] },
  extension: note === undefined ? {} : { noteMandatory: { '1': true } },
})

function metadata(table: TinyTable) {
  const others = Object.entries(table.others ?? {})
  const dimensions: Record<string, [readonly string[], Record<string, string>, object]> = {
    Region: [
      table.regionCodes,
      {},
      {
        elimination: true,
        codelists: Object.entries(table.regionLists).map(([id, { label }]) => ({ id, label })),
      },
    ],
    ...Object.fromEntries(
      others.map(([code, { codes, elimination }]) => [
        code,
        [codes, {}, { elimination, codelists: [] }],
      ]),
    ),
    ContentsCode: [Object.keys(table.contents), { ...table.contents }, { elimination: false }],
    Tid: [table.periods, {}, { elimination: false }],
  }
  return {
    ...head(table),
    id: Object.keys(dimensions),
    size: Object.values(dimensions).map(([codes]) => codes.length),
    dimension: Object.fromEntries(
      Object.entries(dimensions).map(([code, [codes, label, extension]]) => [
        code,
        { label: code, category: { index: indexed(codes), label }, extension },
      ]),
    ),
  }
}

function codelist(table: TinyTable, id: string) {
  const other = Object.values(table.others ?? {}).flatMap(({ lists = {} }) => lists[id] ?? [])
  const codes = table.regionLists[id]?.codes ?? other
  return { id, values: codes.map((code) => ({ code, label: code })) }
}

function dataset(table: TinyTable, { selection }: TinyServer['asked'][number]) {
  const listed = (list = '') =>
    (table.regionLists[list]?.codes ?? table.regionCodes).filter(
      (code) => !table.neverHad?.includes(code),
    )
  const dimensions = selection.map(({ variableCode, codelist: list, valueCodes }) => ({
    code: variableCode,
    codes: valueCodes[0] === '*' ? listed(list) : valueCodes,
  }))
  const value: (number | null)[] = []
  const status: Record<string, string> = {}
  const walk = (depth: number, at: Record<string, string>): void => {
    const dimension = dimensions[depth]
    if (dimension)
      return dimension.codes.forEach((code) => walk(depth + 1, { ...at, [dimension.code]: code }))
    const cell = table.cell(at)
    if (typeof cell === 'string') status[value.length] = cell
    value.push(typeof cell === 'number' ? cell : null)
  }
  walk(0, {})
  return {
    ...head(table),
    id: dimensions.map(({ code }) => code),
    size: dimensions.map(({ codes }) => codes.length),
    dimension: Object.fromEntries(
      dimensions.map(({ code, codes }) => [
        code,
        { label: code, category: { index: indexed(codes) } },
      ]),
    ),
    value,
    status,
  }
}
