import { TimeLimitReached } from '../http/http.ts'
import type { Http } from '../http/http.ts'
import type { Outcome } from './verdict.ts'

/** The service did not answer: nothing is known of what it offers. */
class NotAsked extends Error {}

/** Tells what a service refuses (it answered: 400, 404) from what it did not get to say. */
export const probing = (http: Http): Http => ({
  json: async (url, options) =>
    http.json(url, options).catch((cause: unknown) => {
      const message = cause instanceof Error ? cause.message : String(cause)
      if (/\bstatus 4(?!08|29)\d\d\b/.test(message)) throw cause
      throw new NotAsked(cause instanceof TimeLimitReached ? TIME_IS_UP : message, { cause })
    }),
})

const TIME_IS_UP =
  'the time of the probe was up before this was asked: run it for this record alone, npm run data:probe -- <id>'

/** What an error of a probe says of a record. */
export function outcomeOf(cause: unknown): { readonly outcome: Outcome; readonly why: string } {
  const notAsked = asNotAsked(cause)
  if (notAsked) return { outcome: 'not sure', why: `could not be asked: ${notAsked.message}` }
  return { outcome: 'will not', why: cause instanceof Error ? cause.message : String(cause) }
}

const asNotAsked = (cause: unknown): NotAsked | undefined => {
  if (cause instanceof NotAsked) return cause
  return cause instanceof Error && cause.cause instanceof NotAsked ? cause.cause : undefined
}
