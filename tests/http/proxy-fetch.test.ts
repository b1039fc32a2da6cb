import { createServer } from 'node:http'
import type { Server } from 'node:http'
import { connect } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { politeHttp } from '../../scripts/http/http.ts'
import { fetchFor, proxyOf } from '../../scripts/http/proxy-fetch.ts'
import { listen } from '../sources/pxweb-server.ts'

let source: Server
let proxy: Server
let base: string
let address: string
/** What the proxy was asked to connect to. */
let tunnels: string[]

beforeEach(async () => {
  tunnels = []
  source = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"a":1}')
  })
  base = `http://127.0.0.1:${await listen(source)}`
  proxy = createServer()
  proxy.on('connect', (request, socket, head) => {
    tunnels.push(request.url ?? '')
    const [host = '', port] = (request.url ?? '').split(':')
    if (port === '443') return void socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
    const there = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      there.write(head)
      there.pipe(socket).pipe(there)
    })
    there.on('error', () => socket.destroy())
    socket.on('error', () => there.destroy())
  })
  address = `http://127.0.0.1:${await listen(proxy)}`
})

afterEach(() => {
  for (const server of [source, proxy]) {
    server.closeAllConnections()
    server.close()
  }
})

const http = async (env: Record<string, string>) =>
  politeHttp({
    perMinute: 99,
    tries: 1,
    fetch: await fetchFor(env),
    clock: { now: () => 0, sleep: () => Promise.resolve() },
  })

test('a request goes through the proxy that the environment names, body and all', async () => {
  const asked = await http({ HTTP_PROXY: address })
  expect(await asked.json(`${base}/tables`, { body: { a: 1 } })).toEqual({ a: 1 })
  expect(tunnels).toEqual([new URL(base).host])
})

test('a host in NO_PROXY is asked directly', async () => {
  const asked = await http({ HTTP_PROXY: address, NO_PROXY: 'example.org,127.0.0.1' })
  expect(await asked.json(`${base}/tables`)).toEqual({ a: 1 })
  expect(tunnels).toEqual([])
})

test('HTTPS_PROXY is for the publishers, who all have https', async () => {
  const asked = await http({ HTTPS_PROXY: address })
  await expect(asked.json('https://data.ssb.no/api/pxwebapi/v2/config')).rejects.toThrow(
    /no connection|502/,
  )
  expect(tunnels).toEqual(['data.ssb.no:443'])
})

test('without a proxy it is Node’s own', async () => {
  expect(await fetchFor({ NO_PROXY: '*' })).toBe(fetch)
})

test('a proxy is shown without who uses it', () => {
  expect(proxyOf({ HTTPS_PROXY: 'http://kari:hemmelig@proxy.example:3128/' })).toBe(
    'http://proxy.example:3128',
  )
  expect(proxyOf({ https_proxy: 'kari:hemmelig@proxy.example' })).toBe('proxy.example')
})
