import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, test } from 'vitest'
import { politeHttp } from '../../scripts/http/http.ts'
import type { Clock } from '../../scripts/http/http.ts'

const URL_A = 'https://a.example/tall'

/** Time that only passes when somebody sleeps. */
function sleepyClock(): Clock & { readonly slept: number[] } {
  let now = 0
  const slept: number[] = []
  return {
    slept,
    now: () => now,
    sleep: async (milliseconds) => {
      slept.push(milliseconds)
      now += milliseconds
    },
  }
}

const json = (body: unknown, init?: ResponseInit) => new Response(JSON.stringify(body), init)

/** A fetch that gives the answers in turn, the last one for ever. */
function answering(...answers: (() => Response)[]) {
  const asked: { url: string; init: RequestInit | undefined }[] = []
  const fetcher = (async (url: string | URL | Request, init?: RequestInit) => {
    asked.push({ url: String(url), init })
    const answer = answers[Math.min(asked.length, answers.length) - 1]
    if (!answer) throw new Error('no answer')
    return answer()
  }) as typeof fetch
  return { fetch: fetcher, asked }
}

test('a GET asks for JSON, a body makes it a POST', async () => {
  const { fetch, asked } = answering(() => json({ ok: true }))
  const http = politeHttp({ perMinute: 25, fetch, clock: sleepyClock() })
  expect(await http.json(URL_A)).toEqual({ ok: true })
  await http.json(URL_A, { body: { selection: [] } })
  expect(new Headers(asked[0]?.init?.headers).get('accept')).toBe('application/json')
  expect(asked[1]?.init).toMatchObject({ method: 'POST', body: '{"selection":[]}' })
})

test('no more than perMinute requests go to a host in any minute; other hosts do not wait', async () => {
  const clock = sleepyClock()
  const { fetch } = answering(() => json(1))
  const http = politeHttp({ perMinute: 3, fetch, clock })
  for (let i = 0; i < 3; i++) await http.json(URL_A)
  await http.json('https://b.example/')
  expect(clock.slept).toEqual([])
  await http.json(URL_A)
  expect(clock.slept).toEqual([60_000])
})

test('a host gets one request at a time', async () => {
  let under = 0
  let most = 0
  const fetcher = (async () => {
    most = Math.max(most, ++under)
    await new Promise((resolve) => setTimeout(resolve, 2))
    under--
    return json(1)
  }) as typeof fetch
  const http = politeHttp({ perMinute: 25, fetch: fetcher })
  await Promise.all([1, 2, 3, 4].map(() => http.json(URL_A)))
  expect(most).toBe(1)
})

describe('what may pass is tried again', () => {
  test('after as long as Retry-After says', async () => {
    const clock = sleepyClock()
    const busy = () => new Response('', { status: 429, headers: { 'retry-after': '7' } })
    const { fetch } = answering(busy, () => json('done'))
    const log: string[] = []
    const http = politeHttp({ perMinute: 25, fetch, clock, log: (line) => log.push(line) })
    expect(await http.json(URL_A)).toBe('done')
    expect(clock.slept).toEqual([7000])
    expect(log).toEqual([`status 429 from ${URL_A}: trying again in 7 s`])
  })

  test('with longer and longer pauses when nothing is said, and then given up', async () => {
    const clock = sleepyClock()
    const { fetch, asked } = answering(() => new Response('', { status: 503 }))
    const http = politeHttp({ perMinute: 25, fetch, clock, tries: 4, random: () => 1 })
    await expect(http.json(URL_A)).rejects.toThrow(/status 503 after 4 tries.*try again later/)
    expect(clock.slept).toEqual([1000, 2000, 4000])
    expect(asked).toHaveLength(4)
  })

  test('a lost connection', async () => {
    const lost = () => {
      throw new TypeError('fetch failed', { cause: new Error('ECONNRESET') })
    }
    const { fetch } = answering(lost, () => json(1))
    expect(await politeHttp({ perMinute: 25, fetch, clock: sleepyClock() }).json(URL_A)).toBe(1)
    const never = answering(lost)
    const http = politeHttp({ perMinute: 25, fetch: never.fetch, clock: sleepyClock(), tries: 2 })
    await expect(http.json(URL_A)).rejects.toThrow(/no connection \(ECONNRESET\) after 2 tries/)
  })

  test('a failed request does not stop the next', async () => {
    const { fetch } = answering(
      () => json({ title: 'Non-existent table' }, { status: 400 }),
      () => json(2),
    )
    const http = politeHttp({ perMinute: 25, fetch, clock: sleepyClock() })
    await expect(http.json(URL_A)).rejects.toThrow(/Non-existent table/)
    expect(await http.json(URL_A)).toBe(2)
  })
})

describe('errors say what came instead', () => {
  test.each([
    [
      () =>
        json(
          { type: 'Parameter error', title: 'Non-existent value', status: 400 },
          { status: 400 },
        ),
      'status 400: Non-existent value',
    ],
    [
      () => new Response('', { status: 500 }),
      'empty body. SSB answers so when a code is sent twice',
    ],
    [() => new Response('<!DOCTYPE html><p>nei', { status: 404 }), 'status 404 with a web page'],
    [() => new Response('<html>vedlikehold</html>'), 'a web page where JSON was expected'],
    [() => new Response('{"value":[1,2'), 'not whole JSON (13 characters'],
  ])('%#', async (answer, message) => {
    const { fetch } = answering(answer)
    const http = politeHttp({ perMinute: 25, fetch, clock: sleepyClock() })
    await expect(http.json(URL_A)).rejects.toThrow(message)
    await expect(http.json(URL_A)).rejects.toThrow(URL_A)
  })
})

test('a byte order mark before the JSON is taken, and bytes come as they are', async () => {
  const { fetch } = answering(() => new Response('\uFEFF{"a":1}'))
  expect(await politeHttp({ perMinute: 25, fetch }).json(URL_A)).toEqual({ a: 1 })
  const file = answering(() => new Response(new Uint8Array([0x50, 0x4b, 3, 4])))
  expect([...(await politeHttp({ perMinute: 25, fetch: file.fetch }).bytes(URL_A))]).toEqual([
    0x50, 0x4b, 3, 4,
  ])
})

test('a server that never answers is given up within the limit', async () => {
  const server = createServer(() => {})
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const http = politeHttp({ perMinute: 25, timeoutSeconds: 0.05, tries: 2, clock: sleepyClock() })
  await expect(http.json(`http://127.0.0.1:${port}/`)).rejects.toThrow(
    /no answer within .* after 2 tries/,
  )
  server.closeAllConnections()
  server.close()
})
