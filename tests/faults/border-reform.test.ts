import { createServer } from 'node:http'
import type { Server } from 'node:http'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fetchContext } from '../../scripts/pipeline/fetch-context.ts'
import { checkPlacesAgainstKlass } from '../../scripts/pipeline/klass-check.ts'
import { listen } from '../sources/pxweb-server.ts'
import { KOMMUNER, smallWorld } from './small-world.ts'
import type { World } from './small-world.ts'

let world: World
let server: Server
let codes: readonly string[]
let base: string

beforeEach(async () => {
  world = await smallWorld()
  server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ codes: codes.map((code) => ({ code, name: code })) }))
  })
  base = `http://127.0.0.1:${await listen(server)}/api/klass/v1`
})

afterEach(async () => {
  server.close()
  await world.close()
})

async function check(today: string): Promise<void> {
  const environment = {
    dataDir: world.dataDir,
    staging: world.staging,
    ssbUrl: undefined,
    klassUrl: base,
    mdirUrl: undefined,
    origin: undefined,
    today,
  }
  const input = { args: [], environment, log: () => undefined, print: () => undefined }
  await checkPlacesAgainstKlass.run(await fetchContext(input, {}))
}

test('the kommuner of today pass', async () => {
  codes = [...KOMMUNER, '9999']
  await check('2026-11-23')
})

test('new codes on a 1 January are told, with the command that takes them in', async () => {
  codes = [...KOMMUNER.filter((code) => code !== '3101'), '3199', '9999']
  await expect(check('2027-01-01')).rejects.toThrow(
    /KLASS has other kommuner than data\/places: new 3199, ended 3101. Run "npm run places"/,
  )
})
