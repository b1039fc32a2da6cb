import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { answerStore } from '../../scripts/http/answer-store.ts'
import type { KeptAnswer } from '../../scripts/http/answer-store.ts'
import { politeHttp } from '../../scripts/http/http.ts'
import { keptHttp } from '../../scripts/http/kept-http.ts'
import type { Keeping } from '../../scripts/http/kept-http.ts'
import { listen } from '../sources/pxweb-server.ts'

let folder: string
let server: Server
let base: string
let asked: IncomingMessage[]
let answer: (request: IncomingMessage, response: ServerResponse) => void

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lokaltall-kept-'))
  asked = []
  answer = (_request, response) => response.end('{"a":1}')
  server = createServer((request, response) => {
    request.resume()
    asked.push(request)
    answer(request, response)
  })
  base = `http://127.0.0.1:${await listen(server)}`
})

afterEach(async () => {
  server.close()
  await rm(folder, { recursive: true })
})

const kept = (stamp: string | null, more: Partial<Keeping> = {}) =>
  keptHttp({
    store: answerStore(folder),
    group: 'ssb-06913',
    stamp,
    http: politeHttp({ perMinute: 999 }),
    now: () => '2026-11-23T12:00:00Z',
    ...more,
  })

test('what is kept under the same stamp is not asked for again', async () => {
  expect(await kept('s1').json(`${base}/a`)).toEqual({ a: 1 })
  expect(await kept('s1').json(`${base}/a`)).toEqual({ a: 1 })
  expect(asked).toHaveLength(1)
  await kept('s2').json(`${base}/a`)
  expect(asked).toHaveLength(2)
  await kept('s2', { always: true }).json(`${base}/a`)
  expect(asked).toHaveLength(3)
})

test('a question is its address and what is sent', async () => {
  await kept('s').json(`${base}/a`, { body: { q: 1 } })
  await kept('s').json(`${base}/a`, { body: { q: 2 } })
  await kept('s').json(`${base}/a`, { body: { q: 1 } })
  expect(asked).toHaveLength(2)
})

test('an answer lies with its address, query, time, stamp and checksum', async () => {
  const body = { selection: [] }
  await kept('s1').json(`${base}/a`, { body })
  const names = await readdir(join(folder, 'ssb-06913'))
  const facts = JSON.parse(
    await readFile(join(folder, 'ssb-06913', names.find((n) => n.endsWith('json')) ?? ''), 'utf8'),
  ) as KeptAnswer
  expect(facts).toMatchObject({ url: `${base}/a`, body, at: '2026-11-23T12:00:00Z', stamp: 's1' })
  expect(facts.sha256).toMatch(/^[0-9a-f]{64}$/)
})

test('an answer that the disk has lost part of is asked for again; a cut one is never kept', async () => {
  await kept('s').json(`${base}/a`)
  const [name = ''] = (await readdir(join(folder, 'ssb-06913'))).filter((n) => n.endsWith('body'))
  await writeFile(join(folder, 'ssb-06913', name), '{"a":')
  expect(await kept('s').json(`${base}/a`)).toEqual({ a: 1 })
  expect(asked).toHaveLength(2)
  answer = (_request, response) => response.end('{"b":')
  await expect(kept('s').json(`${base}/b`)).rejects.toThrow(/not whole JSON/)
  answer = (_request, response) => response.end('{"b":2}')
  expect(await kept('s').json(`${base}/b`)).toEqual({ b: 2 })
})

test('offline, only what is kept is used, whatever its stamp, and its age is told', async () => {
  await kept('s1').json(`${base}/a`)
  const offline = kept('s2', { http: null, now: () => '2026-12-24T12:00:00Z' })
  expect(offline.oldest()).toBeNull()
  expect(await offline.json(`${base}/a`)).toEqual({ a: 1 })
  expect(offline.oldest()).toBe('2026-11-23')
  await expect(offline.json(`${base}/b`)).rejects.toThrow(/no kept answer.*data:fetch/)
  expect(asked).toHaveLength(1)
})

test('a file is asked for with the stamps its host gave; 304 gives the kept one', async () => {
  answer = (request, response) => {
    if (request.headers['if-none-match'] === '"e1"') return response.writeHead(304).end()
    return response.writeHead(200, { etag: '"e1"' }).end('PK-bok')
  }
  const text = async () => Buffer.from(await kept(null).bytes(`${base}/bok`)).toString()
  expect(await text()).toBe('PK-bok')
  expect(await text()).toBe('PK-bok')
  expect(asked[1]?.headers['if-none-match']).toBe('"e1"')
})

test('a file of another kind is handed on, but not kept', async () => {
  answer = (_request, response) => response.end('<html>')
  const http = kept(null, { isWanted: () => false })
  await http.bytes(`${base}/bok`)
  await http.bytes(`${base}/bok`)
  expect(asked).toHaveLength(2)
})

test('answers with an older stamp are cleared away when the new ones have come', async () => {
  await kept('s1').json(`${base}/a`)
  await kept('s2').json(`${base}/b`)
  await answerStore(folder).prune('ssb-06913', 's2')
  expect(await readdir(join(folder, 'ssb-06913'))).toHaveLength(2)
})
