import { parseJson } from './answer.ts'
import type { AnswerStore, KeptAnswer } from './answer-store.ts'
import type { AnswerHttp, FileHttp } from './http.ts'

/** Where the answers of a group lie, and the stamp that they are good for. */
export interface Keeping {
  readonly store: AnswerStore
  readonly group: string
  /** Answers with another stamp are asked for anew. */
  readonly stamp: string | null
  /** Null: nothing is asked, only what is kept is used. */
  readonly http: AnswerHttp | null
  /** Now, ISO date and time. */
  readonly now: () => string
  /** Asks although there is an answer: for stamps. */
  readonly always?: boolean
  /** Whether a file is of the kind that was asked for; another one is handed on but not kept. */
  readonly isWanted?: (bytes: Uint8Array) => boolean
}

/** An `Http` that asks only for what it has no answer to, and remembers how old its answers are. */
export interface KeptHttp extends FileHttp {
  /** The day the oldest answer that was used came (ISO date); null before the first. */
  oldest(): string | null
  /** Whether a question got no answer, so that what is kept is only part of what is needed. */
  isPartial(): boolean
}

/**
 * Answers out of the store when they are kept under the same stamp; else asks and keeps. JSON is
 * read before it is kept, so that a cut answer is not kept.
 */
export function keptHttp(keeping: Keeping): KeptHttp {
  let oldest: string | null = null
  let partial = false
  const used = (kept: KeptAnswer): KeptAnswer => {
    const day = kept.at.slice(0, 10)
    if (oldest === null || day < oldest) oldest = day
    return kept
  }
  const answered = async (answer: Promise<KeptAnswer>): Promise<KeptAnswer> =>
    used(
      await answer.catch((cause: unknown) => {
        partial = true
        throw cause
      }),
    )
  return {
    json: async (url, { body } = {}) =>
      parseJson(url, await answered(answerTo(url, body, keeping))),
    bytes: async (url) => (await answered(fileAt(url, keeping))).bytes,
    oldest: () => oldest,
    isPartial: () => partial,
  }
}

async function answerTo(url: string, body: unknown, keeping: Keeping): Promise<KeptAnswer> {
  const { store, group, stamp, http, now, always = false } = keeping
  const kept = await store.read(group, url, body)
  if (kept && (http === null || (kept.stamp === stamp && !always))) return kept
  if (http === null) throw notKept(url)
  const answer = await http.ask({ url, body, kind: 'json' })
  parseJson(url, answer)
  return keep({ url, body, at: now(), stamp, ...answer }, keeping)
}

/**
 * A file: asked with the stamps that its host gave last time, so that `304` spares the fetching.
 * A host that gives no stamp is asked once a day.
 */
async function fileAt(url: string, keeping: Keeping): Promise<KeptAnswer> {
  const { store, group, http, now } = keeping
  const kept = await store.read(group, url)
  if (kept && (http === null || isOfToday(kept, now()))) return kept
  if (http === null) throw notKept(url)
  const answer = await http.ask({ url, kind: 'file', headers: kept ? conditions(kept) : {} })
  if (answer.status === 304 && kept) return kept
  const got = { url, body: undefined, at: now(), stamp: null, ...answer }
  return (keeping.isWanted?.(answer.bytes) ?? true) ? keep(got, keeping) : { ...got, sha256: '' }
}

const isOfToday = ({ etag, lastModified, at }: KeptAnswer, now: string): boolean =>
  etag === null && lastModified === null && at.slice(0, 10) === now.slice(0, 10)

const conditions = ({ etag, lastModified }: KeptAnswer): Record<string, string> => ({
  ...(etag === null ? {} : { 'If-None-Match': etag }),
  ...(lastModified === null ? {} : { 'If-Modified-Since': lastModified }),
})

async function keep(answer: Omit<KeptAnswer, 'sha256'>, keeping: Keeping): Promise<KeptAnswer> {
  const { url, body, at, stamp, type, etag, lastModified, bytes } = answer
  const facts = { url, body, at, stamp, type, etag, lastModified, bytes }
  await keeping.store.write(keeping.group, facts)
  return { ...facts, sha256: '' }
}

const notKept = (url: string): Error =>
  new Error(
    `${url}: no kept answer to this question in the staging folder. Name the same indicators as the run that asked, or run "npm run data:fetch" with a network.`,
  )
