import type { ServerResponse } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { EXIT } from '../../scripts/run/exit-codes.ts'
import { updateData } from '../../scripts/pipeline/update-data.ts'
import type { Intercept } from '../sources/pxweb-server.ts'
import { later, LOW_INCOME, POPULATION, smallWorld } from './small-world.ts'
import type { World } from './small-world.ts'

let world: World
let before: string

beforeAll(async () => {
  world = await smallWorld()
  await world.begin('folketall', POPULATION)
  before = await world.keep()
})
beforeEach(() => world.restore())
afterAll(() => world.close())

/** The table has moved, so that it is asked for anew. */
const NEW = later(POPULATION, { periods: ['2024', '2025', '2026', '2027'] })

/** Bends the answers to data requests: all of them, or the first few. */
function onData(bend: (response: ServerResponse) => void, times = Infinity): Intercept {
  let seen = 0
  return (request, response) => {
    if (!request.url?.includes('/data') || ++seen > times) return false
    request.resume()
    bend(response)
    return true
  }
}

const json = { 'content-type': 'application/json' }

describe('an answer that passes leaves the figures wholly new', () => {
  test.each<[string, Record<string, string>, number]>([
    ['429 with Retry-After in seconds', { 'retry-after': '7' }, 7000],
    ['429 without Retry-After', {}, 10_000],
  ])('%s', async (_name, headers, wait) => {
    const code = await world.update(
      'folketall',
      NEW,
      onData((response) => response.writeHead(429, headers).end(), 1),
    )
    expect(code).toBe(EXIT.done)
    expect(world.slept()).toEqual([wait])
    expect(world.said()).toMatch(/status 429 from http.*trying again in/)
    expect(await world.read('observations/folketall.csv')).toMatch(/^0,2027,\d+,ok$/m)
  })

  test('503 with Retry-After as a date', async () => {
    const date = new Date(5000).toUTCString()
    const busy = onData((response) => response.writeHead(503, { 'retry-after': date }).end(), 1)
    expect(await world.update('folketall', NEW, busy)).toBe(EXIT.done)
    expect(world.slept()).toEqual([5000])
  })

  test('a byte order mark before the JSON', async () => {
    const marked: Intercept = (request, response) => {
      if (!request.url?.includes('/config')) return false
      response.writeHead(200, json).end('\uFEFF{"maxDataCells":800000}')
      return true
    }
    expect(await world.update('folketall', NEW, marked)).toBe(EXIT.done)
  })
})

describe('an answer that does not pass leaves everything as it was', () => {
  test.each<[string, (response: ServerResponse) => void, RegExp]>([
    [
      '429 for ever',
      (response) => response.writeHead(429).end(),
      /status 429 after 3 tries.*try again later/,
    ],
    [
      '503 for ever',
      (response) => response.writeHead(503).end(),
      /status 503 after 3 tries.*try again later/,
    ],
    [
      'a connection that hangs',
      () => undefined,
      /no answer within 1 s after 3 tries. Check the network/,
    ],
    [
      'a body that hangs in the middle',
      (response) => response.writeHead(200, json).write('{"class":'),
      /no whole answer within 1 s after 3 tries/,
    ],
    [
      'a connection cut in the middle of a body',
      (response) => {
        response.writeHead(200, { ...json, 'content-length': '1000' })
        response.write('{"class":"dataset"', () => response.destroy())
      },
      /the answer was cut off.*after 3 tries/,
    ],
    [
      'truncated JSON',
      (response) => response.writeHead(200, json).end('{"class":"dataset","value":[1,2'),
      /not whole JSON \(31 characters.*run the command again/,
    ],
    [
      'a web page with status 200',
      (response) => response.writeHead(200, json).end('<!DOCTYPE html><title>Vedlikehold</title>'),
      /a web page where JSON was expected.*down for maintenance/,
    ],
    [
      'another content type',
      (response) => response.writeHead(200, { 'content-type': 'application/pdf' }).end('{}'),
      /content type "application\/pdf" where JSON was expected/,
    ],
    [
      'ISO-8859-1 that is called UTF-8',
      (response) => response.writeHead(200, json).end(Buffer.from('{"label":"år"}', 'latin1')),
      /is not utf-8: æ, ø and å would be broken/,
    ],
    [
      'another table than was asked for',
      (response) =>
        response.writeHead(200, json).end(
          JSON.stringify({
            class: 'dataset',
            id: ['Tid'],
            size: [2],
            dimension: { Tid: { category: { index: ['2024', '2025'] } } },
            value: [1],
          }),
        ),
      /answered with nothing of Region. What came: Tid\. The figures we have stay/,
    ],
    [
      'too many cells',
      (response) =>
        response.writeHead(403, json).end(JSON.stringify({ title: 'Too many cells selected' })),
      /status 403: Too many cells selected/,
    ],
  ])('%s', async (_name, bend, message) => {
    expect(await world.update('folketall', NEW, onData(bend))).toBe(EXIT.sourceFailed)
    expect(world.said()).toMatch(message)
    expect(await world.snapshot()).toBe(before)
  })

  test('an answer that is far too large', async () => {
    const small = await smallWorld({ mostBytes: 20_000 })
    const huge = onData((response) => response.writeHead(200, json).end('x'.repeat(30_000)))
    expect(await small.update('folketall', POPULATION, huge)).toBe(EXIT.sourceFailed)
    expect(small.said()).toMatch(/the answer is 1 MB or more, and at most 1 MB is taken/)
    await small.close()
  })

  test('a service that is not there', async () => {
    expect(await world.run(updateData, ['folketall'], { ssbUrl: 'http://127.0.0.1:9/api' })).toBe(
      EXIT.sourceFailed,
    )
    expect(world.said()).toMatch(/no connection.*after 3 tries/)
    expect(await world.snapshot()).toBe(before)
  })
})

test('one source that fails does not hold back another', async () => {
  expect(await world.update('barn-i-lavinntekt', LOW_INCOME)).toBe(EXIT.done)
  expect(await world.read('observations/barn-i-lavinntekt.csv')).toMatch(/^0301,2024,/m)
  expect(await world.read('observations/folketall.csv')).toMatch(/^0301,2026,/m)
})

test('a run that is cut short goes on from the answers it has', async () => {
  let served = 0
  const cut: Intercept = (request, response) => {
    if (!request.url?.includes('/data') || ++served === 1) return false
    response.destroy()
    return true
  }
  expect(await world.update('folketall', NEW, cut)).toBe(EXIT.sourceFailed)
  expect(await world.snapshot()).toBe(before)
  expect(await world.update('folketall', NEW)).toBe(EXIT.done)
  // Of three levels, the kommuner had come: the fylker and the country are asked for.
  expect(world.asked().filter((line) => line.includes('/data'))).toHaveLength(2)
})

test('a second run asks for the stamp alone, and changes nothing', async () => {
  expect(await world.update('folketall', POPULATION)).toBe(EXIT.done)
  expect(world.asked()).toEqual(['GET /tables/06913?lang=no'])
  expect(world.said()).toMatch(/Nothing is new/)
  expect(await world.snapshot()).toBe(before)
})

test('a check is replayed from what is kept, with the network gone', async () => {
  const gone: Intercept = (_request, response) => Boolean(response.destroy())
  expect(await world.update('folketall', POPULATION, gone, ['--offline'])).toBe(EXIT.done)
  expect(world.asked()).toEqual([])
  expect(await world.snapshot()).toBe(before)
})

test('the time limit stops a run that would wait too long, and says how to go on', async () => {
  const busy = onData((response) => response.writeHead(429, { 'retry-after': '600' }).end())
  const code = await world.update('folketall', NEW, busy)
  expect(code).toBe(EXIT.sourceFailed)
  const limited = await world.run(updateData, ['folketall'], { timeLimit: 5 })
  expect(limited).toBe(EXIT.outOfTime)
  expect(world.said()).toMatch(/LOKALTALL_TIME_LIMIT.*run the command again to go on from there/)
  expect(await world.snapshot()).toBe(before)
})
