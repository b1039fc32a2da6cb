/** The one way scripts talk to a source: one request at a time to a host, at a polite rate. */
export interface Http {
  /** JSON body of a GET (or of a POST when `body` is given). Throws an error that names address, cause and remedy. */
  json(url: string, options?: { readonly body?: unknown }): Promise<unknown>
}

/** An `Http` that can also read a file, such as a workbook. */
export interface FileHttp extends Http {
  /** The body as it is. The caller checks that it is the kind of file it expected. */
  bytes(url: string): Promise<Uint8Array>
}

/** Time as the limiter sees it; tests pass one that does not wait. */
export interface Clock {
  now(): number
  sleep(milliseconds: number): Promise<void>
}

export interface HttpOptions {
  /** Requests a host may get in any 60 seconds. SSB: at most 25. */
  readonly perMinute: number
  readonly fetch?: typeof fetch
  readonly clock?: Clock
  /** Told what is being waited for, one line at a time. */
  readonly log?: (line: string) => void
  /** Longest a single request may take. */
  readonly timeoutSeconds?: number
  /** Tries in all before giving up on answers that may pass (429, 503, no connection). */
  readonly tries?: number
}

interface Asked {
  readonly url: string
  readonly init: RequestInit
}

interface Answer {
  readonly status: number
  readonly type: string
  readonly retryAfter: string | null
  readonly bytes: Uint8Array
}

/** What came of one request: an answer that is final, or a reason to try again later. */
type Attempt =
  | { readonly answer: Answer }
  | { readonly again: string; readonly retryAfter: string | null; readonly cause?: unknown }

const WINDOW = 60_000
const LONGEST_WAIT = 60_000
const PASSING: ReadonlySet<number> = new Set([429, 502, 503, 504])

const realClock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
}

/**
 * An `Http` that asks each host for one thing at a time, no oftener than `perMinute`, waits as
 * long as `Retry-After` says, and tries again what may pass: 429, 502–504 and lost connections.
 */
export function politeHttp(options: HttpOptions): FileHttp {
  const clock = options.clock ?? realClock
  const log = options.log ?? (() => {})
  const send = sender(options)
  const inTurn = turns(options.perMinute, clock, log)

  const ask = (asked: Asked): Promise<Answer> =>
    inTurn(new URL(asked.url).host, (wait) =>
      retrying(asked, options.tries ?? 6, { clock, log, wait }, send),
    )

  return {
    json: async (url, { body } = {}) => parseJson(url, await ask({ url, init: jsonInit(body) })),
    bytes: async (url) => (await ask({ url, init: {} })).bytes,
  }
}

function jsonInit(body: unknown): RequestInit {
  const accept = { Accept: 'application/json' }
  if (body === undefined) return { headers: accept }
  const headers = { ...accept, 'Content-Type': 'application/json' }
  return { method: 'POST', headers, body: JSON.stringify(body) }
}

/** One queue a host; `wait` inside a turn holds until the host may be asked again. */
function turns(perMinute: number, clock: Clock, log: (line: string) => void) {
  const queues = new Map<string, Promise<unknown>>()
  const asked = new Map<string, number[]>()

  async function waitFor(host: string): Promise<void> {
    const recent = (asked.get(host) ?? []).filter((at) => clock.now() - at < WINDOW)
    const oldest = recent.length >= perMinute ? recent[recent.length - perMinute] : undefined
    if (oldest !== undefined) {
      const wait = oldest + WINDOW - clock.now()
      log(`waiting ${seconds(wait)}: ${host} is asked at most ${perMinute} times a minute`)
      await clock.sleep(wait)
    }
    asked.set(host, [...recent, clock.now()])
  }

  return <T>(host: string, work: (wait: () => Promise<void>) => Promise<T>): Promise<T> => {
    const turn = (queues.get(host) ?? Promise.resolve()).then(() => work(() => waitFor(host)))
    queues.set(
      host,
      turn.catch(() => undefined),
    )
    return turn
  }
}

interface Patience {
  readonly clock: Clock
  readonly log: (line: string) => void
  readonly wait: () => Promise<void>
}

async function retrying(
  asked: Asked,
  tries: number,
  { clock, log, wait }: Patience,
  send: (asked: Asked) => Promise<Attempt>,
): Promise<Answer> {
  for (let tried = 1; ; tried++) {
    await wait()
    const attempt = await send(asked)
    if ('answer' in attempt) return checked(asked.url, attempt.answer)
    if (tried >= tries) throw gaveUp(asked.url, attempt, tried)
    const pause = pauseBefore(tried, attempt.retryAfter, clock.now())
    log(`${attempt.again} from ${asked.url}: trying again in ${seconds(pause)}`)
    await clock.sleep(pause)
  }
}

function sender(options: HttpOptions): (asked: Asked) => Promise<Attempt> {
  const doFetch = options.fetch ?? fetch
  const limit = (options.timeoutSeconds ?? 120) * 1000
  return async ({ url, init }) => {
    try {
      const response = await doFetch(url, { ...init, signal: AbortSignal.timeout(limit) })
      const retryAfter = response.headers.get('retry-after')
      const bytes = new Uint8Array(await response.arrayBuffer())
      if (PASSING.has(response.status)) return { again: `status ${response.status}`, retryAfter }
      const type = response.headers.get('content-type') ?? ''
      return { answer: { status: response.status, type, retryAfter, bytes } }
    } catch (cause) {
      const timedOut = cause instanceof Error && cause.name === 'TimeoutError'
      const again = timedOut ? `no answer within ${seconds(limit)}` : `no connection${why(cause)}`
      return { again, retryAfter: null, cause }
    }
  }
}

/** The system's own word for it (`ECONNREFUSED`) lies one or two causes down in Node's fetch. */
function why(cause: unknown): string {
  const inner = cause instanceof Error ? (cause.cause ?? cause) : cause
  return inner instanceof Error ? ` (${inner.message || inner.name})` : ''
}

function gaveUp(url: string, attempt: { again: string; cause?: unknown }, tries: number): Error {
  return new Error(
    `${url}: ${attempt.again} after ${tries} tries. Check the network and that the address is right, or try again later (SSB is closed for moments at 05:00, 08:00 and 11:30).`,
    { cause: attempt.cause },
  )
}

/** As long as the host says, at most a minute unless it says so; else 1, 2, 4 … seconds. */
function pauseBefore(tried: number, retryAfter: string | null, now: number): number {
  const told = retryAfter === null ? null : retryAfterMs(retryAfter, now)
  return told ?? Math.min(1000 * 2 ** (tried - 1), LONGEST_WAIT)
}

function retryAfterMs(text: string, now: number): number | null {
  if (/^\d+$/.test(text.trim())) return Number(text) * 1000
  const date = Date.parse(text)
  return Number.isNaN(date) ? null : Math.max(0, date - now)
}

function checked(url: string, answer: Answer): Answer {
  if (answer.status >= 200 && answer.status < 300) return answer
  throw new Error(`${url}: status ${answer.status}${explain(answer)}`)
}

function explain(answer: Answer): string {
  const text = textOf(answer)
  if (answer.status === 500 && !text.trim())
    return ' with an empty body. SSB answers so when a code is sent twice.'
  if (looksLikeHtml(answer, text))
    return ' with a web page. The address may be wrong, or too long (SSB: above some 2 000 characters).'
  const title = titleOf(text)
  return title ? `: ${title}` : text.trim() ? `: ${text.trim().slice(0, 200)}` : '.'
}

function titleOf(text: string): string | undefined {
  try {
    const body = JSON.parse(text) as { title?: unknown; error?: unknown }
    const title = body.title ?? body.error
    return typeof title === 'string' ? title : undefined
  } catch {
    return undefined
  }
}

function parseJson(url: string, answer: Answer): unknown {
  const text = textOf(answer)
  if (looksLikeHtml(answer, text))
    throw new Error(
      `${url}: answered with a web page where JSON was expected. Check the address in a browser; the service may be down for maintenance.`,
    )
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Error(
      `${url}: the answer is not whole JSON (${text.length} characters, ends "${text.slice(-20)}"). It was probably cut off: run the command again.`,
      { cause },
    )
  }
}

/** Strips a byte order mark, which FHI sends first. */
const textOf = (answer: Answer): string => new TextDecoder('utf-8').decode(answer.bytes)

const looksLikeHtml = (answer: Answer, text: string): boolean =>
  answer.type.includes('text/html') || /^\s*<(!doctype|html)/i.test(text)

const seconds = (milliseconds: number): string => `${Math.ceil(milliseconds / 1000)} s`
