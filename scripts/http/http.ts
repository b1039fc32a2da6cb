import { checked, parseJson, readBody, Refused } from './answer.ts'
import type { Answer } from './answer.ts'
import { environmentFetch, proxyOf } from './proxy-fetch.ts'

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

/** One request, whole: for those who keep answers. */
export interface Request {
  readonly url: string
  /** Sent as JSON; makes it a POST. */
  readonly body?: unknown
  readonly kind: 'json' | 'file'
  readonly headers?: Readonly<Record<string, string>>
}

export interface AnswerHttp extends FileHttp {
  /** The whole answer; 304 is an answer too. JSON is not parsed yet. */
  ask(request: Request): Promise<Answer>
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
  /** From 0 to 1: spreads the pauses, so that many askers do not come back at once. */
  readonly random?: () => number
  /** Told what is being waited for, one line at a time. */
  readonly log?: (line: string) => void
  /** Longest a single request may take. */
  readonly timeoutSeconds?: number
  /** Tries in all before giving up on answers that may pass (429, 503, no connection). */
  readonly tries?: number
  /** When everything must be done, in the clock's milliseconds. */
  readonly deadline?: number
  /** Most bytes an answer may have. */
  readonly mostBytes?: number
}

/** The time that all of a run may take is used up: what is kept so far is taken up next time. */
export class TimeLimitReached extends Error {}

interface Asked {
  readonly url: string
  readonly init: RequestInit
}

/** What came of one request: an answer that is final, or a reason to try again later. */
type Attempt =
  | { readonly answer: Answer }
  | {
      readonly again: string
      readonly busy: boolean
      readonly retryAfter: string | null
      readonly cause?: unknown
    }

const WINDOW = 60_000
const LONGEST_WAIT = 60_000
const PASSING: ReadonlySet<number> = new Set([429, 502, 503, 504])
/** The largest answers are some ten megabytes: a table at the limit of cells, or the workbook. */
const MOST_BYTES = 128 * 1024 * 1024

const realClock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
}

/**
 * An `Http` that asks each host for one thing at a time, no oftener than `perMinute`, waits as
 * long as `Retry-After` says, and tries again what may pass: 429, 502–504 and lost connections.
 */
export function politeHttp(options: HttpOptions): AnswerHttp {
  const log = options.log ?? (() => {})
  const clock = limited(options.clock ?? realClock, options.deadline ?? Infinity)
  const random = options.random ?? Math.random
  const send = sender(options, clock)
  const inTurn = turns(options.perMinute, clock, log)

  const ask = ({ url, body, kind, headers = {} }: Request): Promise<Answer> =>
    inTurn(new URL(url).host, (wait) =>
      retrying(
        { url, init: initOf(kind, body, headers) },
        options.tries ?? 6,
        { clock, log, wait, random },
        send,
      ),
    )

  return {
    ask,
    json: async (url, { body } = {}) => parseJson(url, await ask({ url, body, kind: 'json' })),
    bytes: async (url) => (await ask({ url, kind: 'file' })).bytes,
  }
}

function initOf(
  kind: Request['kind'],
  body: unknown,
  extra: Readonly<Record<string, string>>,
): RequestInit {
  const headers = kind === 'json' ? { ...extra, Accept: 'application/json' } : { ...extra }
  if (body === undefined) return { headers }
  const typed = { ...headers, 'Content-Type': 'application/json' }
  return { method: 'POST', headers: typed, body: JSON.stringify(body) }
}

/** A clock that refuses to sleep past the time limit. */
function limited(clock: Clock, deadline: number): Clock & { left(): number } {
  return {
    now: () => clock.now(),
    left: () => deadline - clock.now(),
    sleep: (milliseconds) => {
      if (clock.now() + milliseconds > deadline) throw outOfTime(`waiting ${seconds(milliseconds)}`)
      return clock.sleep(milliseconds)
    },
  }
}

const outOfTime = (next: string): Error =>
  new TimeLimitReached(
    `The time limit (LOKALTALL_TIME_LIMIT, minutes) does not leave room for ${next}. What has come is kept: run the command again to go on from there.`,
  )

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
  readonly random: () => number
}

async function retrying(
  asked: Asked,
  tries: number,
  { clock, log, wait, random }: Patience,
  send: (asked: Asked) => Promise<Attempt>,
): Promise<Answer> {
  for (let tried = 1; ; tried++) {
    await wait()
    const attempt = await send(asked)
    if ('answer' in attempt) return checked(asked.url, attempt.answer)
    if (tried >= tries) throw gaveUp(asked.url, attempt, tried)
    const pause = pauseBefore(tried, attempt, clock.now(), random)
    log(`${attempt.again} from ${asked.url}: trying again in ${seconds(pause)}`)
    await clock.sleep(pause)
  }
}

function sender(
  options: HttpOptions,
  clock: { left(): number },
): (asked: Asked) => Promise<Attempt> {
  const doFetch = options.fetch ?? environmentFetch
  const most = options.mostBytes ?? MOST_BYTES
  const whole = (options.timeoutSeconds ?? 120) * 1000
  return async ({ url, init }) => {
    if (clock.left() <= 0) throw outOfTime(url)
    const limit = Math.min(whole, clock.left())
    let begun = false
    try {
      const response = await doFetch(url, { ...init, signal: AbortSignal.timeout(limit) })
      begun = true
      const { status, headers } = response
      const bytes = await readBody(response, most, url)
      if (PASSING.has(status))
        return {
          again: `status ${status}`,
          busy: status === 429,
          retryAfter: headers.get('retry-after'),
        }
      return { answer: answerOf(status, headers, bytes) }
    } catch (cause) {
      if (cause instanceof Refused) throw cause
      return { again: lost(cause, begun, limit), busy: false, retryAfter: null, cause }
    }
  }
}

const answerOf = (status: number, headers: Headers, bytes: Uint8Array): Answer => ({
  status,
  type: headers.get('content-type') ?? '',
  etag: headers.get('etag'),
  lastModified: headers.get('last-modified'),
  bytes,
})

function lost(cause: unknown, begun: boolean, limit: number): string {
  if (cause instanceof Error && cause.name === 'TimeoutError')
    return `no ${begun ? 'whole ' : ''}answer within ${seconds(limit)}`
  return begun ? `the answer was cut off${why(cause)}` : `no connection${why(cause)}`
}

/** The system's own word for it (`ECONNREFUSED`) lies one or two causes down in Node's fetch. */
function why(cause: unknown): string {
  const inner = cause instanceof Error ? (cause.cause ?? cause) : cause
  return inner instanceof Error ? ` (${inner.message || inner.name})` : ''
}

/** Behind a proxy, what fails is often the proxy: it is named. */
function throughProxy(env = process.env): string {
  const proxy = proxyOf(env)
  return proxy === undefined
    ? ''
    : `, and the proxy ${proxy} (HTTPS_PROXY; hosts in NO_PROXY are asked directly)`
}

function gaveUp(url: string, attempt: { again: string; cause?: unknown }, tries: number): Error {
  return new Error(
    `${url}: ${attempt.again} after ${tries} tries. Check the network and that the address is right${throughProxy()}, or try again later (SSB is closed for moments at 05:00, 08:00 and 11:30).`,
    { cause: attempt.cause },
  )
}

/**
 * As long as the host says; else 1, 2, 4 … seconds, ten times as long when it says that it is
 * asked too often (SSB counts by the minute), never above a minute, and spread a little.
 */
function pauseBefore(
  tried: number,
  { retryAfter, busy }: { readonly retryAfter: string | null; readonly busy: boolean },
  now: number,
  random: () => number,
): number {
  const told = retryAfter === null ? null : retryAfterMs(retryAfter, now)
  if (told !== null) return told
  const full = Math.min((busy ? 10_000 : 1000) * 2 ** (tried - 1), LONGEST_WAIT)
  return Math.round(full * (0.5 + random() / 2))
}

function retryAfterMs(text: string, now: number): number | null {
  if (/^\d+$/.test(text.trim())) return Number(text) * 1000
  const date = Date.parse(text)
  return Number.isNaN(date) ? null : Math.max(0, date - now)
}

const seconds = (milliseconds: number): string => `${Math.ceil(milliseconds / 1000)} s`
