import { createServer } from 'node:http'
import { listen } from '../sources/pxweb-server.ts'

/** What one address answers with. */
export type Reply = object | string | Uint8Array | { readonly status: number }

/** A server whose answers are given by the end of the path; what nobody gave is 404. */
export async function fakeServices(replies: Readonly<Record<string, Reply>>) {
  const asked: string[] = []
  const server = createServer((request, response) => {
    const path = (request.url ?? '').replace(/\?.*/, '')
    asked.push(`${request.method} ${path}`)
    const reply = Object.entries(replies).find(([end]) => path.endsWith(end))?.[1]
    if (reply === undefined) response.writeHead(404).end('{}')
    else if (reply instanceof Uint8Array) response.writeHead(200).end(reply)
    else if (typeof reply === 'string')
      response.writeHead(200, { 'content-type': 'text/html' }).end(reply)
    else if ('status' in reply && Object.keys(reply).length === 1)
      response.writeHead(Number(reply.status)).end('')
    else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(reply))
  })
  const base = `http://127.0.0.1:${await listen(server)}`
  return { base, asked, close: () => new Promise((done) => server.close(done)) }
}

interface Dimension {
  readonly labels: Readonly<Record<string, string>>
  readonly elimination?: boolean
  readonly codelists?: readonly { readonly id: string; readonly label: string }[]
}

const KOMMUNER = { id: 'vs_Kommun', label: 'Alle kommuner ' }
const FYLKER = { id: 'vs_Fylker', label: 'Alle fylker' }
const COUNTRY = { id: 'vs_Landet', label: 'Hele landet' }
export const REGIONS: Dimension = {
  labels: { '0': 'Hele landet', '0301': 'Oslo' },
  elimination: true,
  codelists: [KOMMUNER, FYLKER, COUNTRY],
}

const years = (...codes: readonly string[]): Dimension => ({
  labels: Object.fromEntries(codes.map((code) => [code, code])),
})

/** SSB's metadata of a table: its regions, contents and years, and what else it has. */
export function metadata(
  contents: Readonly<Record<string, string>>,
  periods: readonly string[],
  more: Readonly<Record<string, Dimension>> = {},
) {
  const dimensions: Record<string, Dimension> = {
    Region: REGIONS,
    ...more,
    ContentsCode: { labels: contents },
    Tid: years(...periods),
  }
  const entries = Object.entries(dimensions)
  return {
    class: 'dataset',
    version: '2.0',
    id: entries.map(([code]) => code),
    size: entries.map(([, { labels }]) => Object.keys(labels).length),
    role: { geo: ['Region'], time: ['Tid'], metric: ['ContentsCode'] },
    dimension: Object.fromEntries(
      entries.map(([code, { labels, elimination = false, codelists = [] }]) => [
        code,
        {
          label: code,
          category: { index: Object.keys(labels), label: labels },
          extension: { elimination, codelists },
        },
      ]),
    ),
  }
}

export const stamp = (changes: object = {}) => ({
  updated: '2026-01-16T07:00:00Z',
  lastPeriod: '2024',
  discontinued: false,
  ...changes,
})
