/**
 * `page`: the network's, else the app's own start; `app`, `data`: what is kept, else the network's;
 * `leave`: the browser answers as if we were not there.
 */
export type AnswerKind = 'page' | 'app' | 'data' | 'leave'

export interface Asked {
  readonly url: string
  readonly method: string
  readonly mode: string
}

import { isFramed } from '../addresses/embed.ts'

/** A path below the site's own; null for what lies elsewhere. Without what follows `?` or `#`. */
export const pathIn = (url: string, scope: string): string | null =>
  url.startsWith(scope) ? (url.slice(scope.length).split(/[?#]/)[0] ?? '') : null

/** How a request is answered. `scope`: the site's address with a slash; `version`: of our figures. */
export function answerKind(
  { url, method, mode }: Asked,
  scope: string,
  version: string,
): AnswerKind {
  const path = pathIn(url, scope)
  if (path === null || method !== 'GET') return 'leave'
  // A file that is opened by itself, such as a CSV, is no page of the app; nor is what others frame.
  if (mode === 'navigate') return /\.\w+$/.test(path) || isFramed(`/${path}`) ? 'leave' : 'page'
  if (path.startsWith('assets/')) return 'app'
  return path.startsWith(`data/${version}/`) ? 'data' : 'leave'
}
